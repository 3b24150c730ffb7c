import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { formatPages } from '../../../scripts/gen/format-pages.ts';
import { type InspectionDocument, inspectionShape } from '../../../src/model/inspection-document.ts';
import { parseApproval, renderApproval } from '../../../src/model/parse-approval.ts';
import { parseBuildRecord, renderBuildRecord } from '../../../src/model/parse-build-record.ts';
import { parsePlan, renderPlan } from '../../../src/model/parse-plan.ts';
import { parsePublication, renderPublication } from '../../../src/model/parse-publication.ts';
import { parseRelease, renderRelease } from '../../../src/model/parse-release.ts';
import { parseStamp, renderStamp, stampTitle } from '../../../src/model/parse-stamp.ts';
import { aBuildRecord, anApproval, aPlan, aPublication, aRelease, commitOf, digestOf } from '../../model/documents.ts';

const stamp = { version: '1.2.3', commit: commitOf('a'), dirty: true, files: [['a.whl', digestOf('a')]] } as const;

const inspection: InspectionDocument = {
  verdict: 'block',
  distributions: [
    {
      file: 'a.whl',
      sha256: digestOf('a'),
      size: 1,
      verdict: 'block',
      findings: [
        {
          check: 'malformed-record',
          severity: 'block',
          message: 'row 1 is broken',
          where: { entry: 'a.dist-info/RECORD', line: 1, offset: 0 },
        },
      ],
    },
  ],
  release: {
    verdict: 'warn',
    findings: [{ check: 'a-check', severity: 'warn', message: 'it is odd', where: { name: 'a.whl' } }],
  },
};

const documents = [
  { name: 'plan', text: renderPlan(aPlan()), parse: parsePlan, form: 0 },
  { name: 'release', text: renderRelease(aRelease()), parse: parseRelease, form: 2 },
  {
    name: 'stamp',
    text: renderStamp(stamp),
    parse: (message: string) => parseStamp({ jobId: 1, title: stampTitle, message }),
    form: 0,
  },
  { name: 'build-record', text: renderBuildRecord(aBuildRecord()), parse: parseBuildRecord, form: 2 },
  { name: 'approval', text: renderApproval(anApproval()), parse: parseApproval, form: 0 },
  { name: 'publication', text: renderPublication(aPublication()), parse: parsePublication, form: 0 },
  {
    name: 'inspection',
    text: JSON.stringify(inspection),
    parse: (text: string) => inspectionShape.read(JSON.parse(text), ''),
    form: 0,
  },
];

function page(name: string): { readonly [keyword: string]: unknown } {
  return JSON.parse(formatPages().get(`docs/formats/${name}.schema.json`) ?? 'null');
}
const validator = (name: string) =>
  new Ajv2020({ strict: true, strictRequired: true, allErrors: true }).compile(page(name));

/** Every value in a document, replaced by something else or taken away, one at a time. */
function* mutants(value: unknown): Generator<unknown> {
  yield* [null, [], {}, '', 'x y\u0000', -1, 1.5, true];
  if (Array.isArray(value)) {
    yield value.slice(1);
    yield [...value, ...value];
    for (const [index, item] of value.entries()) for (const mutant of mutants(item)) yield value.with(index, mutant);
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, extra: 1 };
    for (const [name, member] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
      for (const mutant of mutants(member)) yield { ...value, [name]: mutant };
    }
  }
}

test('there is a page for each document', () => {
  expect([...formatPages().keys()]).toEqual(documents.map(({ name }) => `docs/formats/${name}.schema.json`));
});

describe.for(documents)('the schema of $name', ({ name, text, parse, form }) => {
  test('is a draft 2020-12 schema with title and address, and takes an honest document', () => {
    expect(page(name)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringMatching(`/docs/formats/${name}.schema.json$`),
      title: expect.any(String),
      description: expect.any(String),
    });
    const validate = validator(name);
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
    expect(parse(text).ok).toBe(true);
  });

  // The parser may refuse more: order, canonical form, and what must hold between members.
  test('never refuses what the parser takes, and refuses most of what the parser refuses', () => {
    const validate = validator(name);
    const counts = { parserTakes: 0, bothRefuse: 0, schemaTakes: 0 };
    for (const mutant of mutants(JSON.parse(text))) {
      const spelled = `${JSON.stringify(mutant, null, form)}${form === 2 ? '\n' : ''}`;
      const [taken, valid] = [parse(spelled).ok, validate(mutant)];
      if (taken) expect([valid, mutant]).toEqual([true, mutant]);
      counts[taken ? 'parserTakes' : valid ? 'schemaTakes' : 'bothRefuse']++;
    }
    expect(counts.bothRefuse).toBeGreaterThan(80);
    expect(counts.schemaTakes).toBeLessThan(counts.bothRefuse / 5);
  });
});
