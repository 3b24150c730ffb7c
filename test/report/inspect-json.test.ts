import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { formatPages } from '../../scripts/gen/format-pages.ts';
import { renderInspectionJson } from '../../src/report/inspect-json.ts';
import { inspectDistribution } from '../../src/worker.ts';
import { sdist, sha, wheel } from '../support/a-collection.ts';
import {
  aHostileReport,
  aNumpyReport,
  aReport,
  aStoppedReport,
  failed,
  missingSbom,
  recordMismatch,
} from '../support/a-report.ts';
import { anExpectation, aWheel, distInfo, wheelFile } from '../support/a-wheel.ts';

const validate = new Ajv2020({ strict: true, strictRequired: true, allErrors: true }).compile(
  JSON.parse(formatPages().get('docs/formats/inspection.schema.json') ?? 'null'),
);

describe('renderInspectionJson', () => {
  test('is of this form', () => {
    const verdicts = [
      failed(recordMismatch, wheel, { where: 'thing/__init__.py', what: 'it differs', offset: 12 }),
      failed(recordMismatch, wheel, { where: 'thing-1.0.dist-info/RECORD', what: 'row 3 is broken', line: 3 }),
      failed(missingSbom, wheel, { where: wheel, what: 'there is none' }),
      failed({ ...missingSbom, id: 'uneven-set' }, 'the release', { where: sdist, what: 'it is of another version' }),
    ];
    expect(JSON.parse(renderInspectionJson(aReport({ verdicts })))).toEqual({
      verdict: 'block',
      distributions: [
        {
          file: wheel,
          sha256: sha(wheel),
          size: 5_242_880,
          verdict: 'block',
          findings: [
            {
              check: 'record-mismatch',
              severity: 'block',
              message: 'it differs',
              where: { entry: 'thing/__init__.py', offset: 12 },
            },
            {
              check: 'record-mismatch',
              severity: 'block',
              message: 'row 3 is broken',
              where: { entry: 'thing-1.0.dist-info/RECORD', line: 3 },
            },
            { check: 'missing-sbom', severity: 'warn', message: 'there is none', where: {} },
          ],
        },
        { file: sdist, sha256: sha(sdist), size: 20_000, verdict: 'pass', findings: [] },
      ],
      release: {
        verdict: 'warn',
        findings: [
          { check: 'uneven-set', severity: 'warn', message: 'it is of another version', where: { name: sdist } },
        ],
      },
    });
  });

  const inspected = (bytes: Uint8Array) => {
    const { file, size, sha256, verdicts } = inspectDistribution(wheelFile, bytes, anExpectation());
    return aReport({ files: [{ file, size, sha256 }], verdicts });
  };

  test.for([
    { is: 'nothing found', report: aReport(), verdict: 'pass' },
    { is: 'a stopped release', report: aStoppedReport(), verdict: 'block' },
    { is: 'NumPy', report: aNumpyReport(), verdict: 'warn' },
    {
      is: 'a broken wheel',
      report: inspected(aWheel({ changed: { 'demo/__init__.py': 'x' }, record: (text) => `${text}oops\n` })),
      verdict: 'block',
    },
    {
      is: 'a wheel with a hostile name in it',
      report: inspected(aWheel({ files: { [`${distInfo}/\u001b[2J${'x'.repeat(3_000)}`]: '', 'a\ud800': '' } })),
      verdict: 'block',
    },
    { is: 'no archive', report: inspected(Buffer.from('no zip')), verdict: 'block' },
  ])('holds to its schema: $is', ({ report, verdict }) => {
    const document = JSON.parse(renderInspectionJson(report));
    expect([validate(document), validate.errors]).toEqual([true, null]);
    expect(document.verdict).toBe(verdict);
  });

  test('is refused by its schema when a member is missing or strange', () => {
    const document = JSON.parse(renderInspectionJson(aStoppedReport()));
    expect(validate({ ...document, verdict: 'fine' })).toBe(false);
    expect(validate({ ...document, extra: 1 })).toBe(false);
    expect(validate({ verdict: document.verdict, release: document.release })).toBe(false);
  });

  test('is one document that can be printed', () => {
    expect(renderInspectionJson(aHostileReport())).toMatch(/^\{\n {2}"verdict": "block",\n[\s\S]*\n\}\n$/);
  });
});
