import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { sdist, sha, wheel } from '../support/a-collection.ts';
import {
  aHostileReport,
  aNumpyReport,
  aReport,
  aSeenFile,
  aStoppedReport,
  failed,
  missingSbom,
  recordMismatch,
} from '../support/a-report.ts';
import { sarifSchema } from '../support/sarif-schema.ts';

const validate = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(sarifSchema);
const paths = new Map([[wheel, `./dist/${wheel}`]]);
const log = (report = aReport()) => JSON.parse(renderSarif(report, { version: '1.2.3', paths }));
const run = (report = aReport()) => log(report).runs[0];
const found = (...findings: readonly Finding[]) => aReport({ verdicts: [failed(recordMismatch, wheel, ...findings)] });
const fingerprints = (report: ReturnType<typeof aReport>): readonly string[] =>
  run(report).results.map(
    (one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints['wheelgateFinding/v1'],
  );

describe('renderSarif', () => {
  test.for([
    { is: 'nothing found', report: aReport() },
    { is: 'a stopped release', report: aStoppedReport() },
    { is: 'NumPy', report: aNumpyReport() },
  ])('holds to the standard: $is', ({ report }) => {
    expect([validate(log(report)), validate.errors]).toEqual([true, null]);
  });

  test('tells what was asked, of which files, and what was found where', () => {
    const report = found({ where: 'thing/a b.py', what: 'it differs', offset: 12 });
    expect(log(report)).toEqual({
      $schema: expect.stringMatching(/^https:.*sarif-schema-2\.1\.0\.json$/),
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'wheelgate',
              semanticVersion: '1.2.3',
              informationUri: 'https://github.com/OWNER/wheelgate',
              rules: [
                {
                  id: 'record-mismatch',
                  shortDescription: { text: recordMismatch.title },
                  fullDescription: { text: recordMismatch.why },
                  helpUri: 'https://github.com/OWNER/wheelgate/blob/main/docs/checks/record-mismatch.md',
                  help: { text: recordMismatch.remedy },
                  defaultConfiguration: { level: 'error' },
                  properties: { source: recordMismatch.source },
                },
              ],
            },
          },
          invocations: [{ executionSuccessful: true, exitCode: 1 }],
          artifacts: [
            {
              location: { uri: `dist/${wheel}` },
              length: 5_242_880,
              roles: ['analysisTarget'],
              hashes: { 'sha-256': sha(wheel) },
            },
            {
              location: { uri: sdist },
              length: 20_000,
              roles: ['analysisTarget'],
              hashes: { 'sha-256': sha(sdist) },
            },
          ],
          results: [
            {
              ruleId: 'record-mismatch',
              ruleIndex: 0,
              level: 'error',
              message: { text: 'thing/a b.py: it differs' },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: `dist/${wheel}`, index: 0 },
                    region: { startLine: 1 },
                  },
                  logicalLocations: [
                    { name: 'thing/a b.py', fullyQualifiedName: `${wheel}/thing/a b.py`, kind: 'resource' },
                  ],
                },
              ],
              partialFingerprints: { 'wheelgateFinding/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
              properties: { offset: 12 },
            },
          ],
          columnKind: 'utf16CodeUnits',
        },
      ],
    });
  });

  test('names every check that was asked, once and by id, and those that pass too', () => {
    const ids = run().tool.driver.rules.map(({ id }: { id: string }) => id);
    expect([ids, run().results, run().invocations[0].exitCode]).toEqual([['missing-sbom', 'record-mismatch'], [], 0]);
  });

  test.for([
    { path: `../a b/${wheel}`, uri: `../a%20b/${wheel}` },
    { path: `/tmp/é/${wheel}`, uri: `file:///tmp/%C3%A9/${wheel}` },
    { path: `a:b/${wheel}`, uri: `a%3Ab/${wheel}` },
    { path: `dist\\${wheel}`, uri: `dist/${wheel}` },
  ])('makes an address of $path', ({ path, uri }) => {
    const text = renderSarif(aReport(), { version: '1', paths: new Map([[wheel, path]]) });
    expect(JSON.parse(text).runs[0].artifacts[0].location.uri).toBe(uri);
  });

  test('takes strangers’ braces for no placeholder and their brackets for no link', () => {
    const [{ message }] = run(found({ where: 'x', what: '{0} [go](https://evil.example/)' })).results;
    expect(message.text).toBe('x: {{0}} [go] (https://evil.example/)');
  });

  test('places a finding about the release at the file that it names', () => {
    const verdicts = [failed(missingSbom, 'the release', { where: sdist, what: 'odd' }, { where: 'row', what: 'odd' })];
    const indexes = run(aReport({ verdicts })).results.map(
      ({ locations: [one] }: { locations: { physicalLocation?: { artifactLocation: { index: number } } }[] }) =>
        one?.physicalLocation?.artifactLocation.index,
    );
    expect(indexes).toEqual([1, undefined]);
  });

  test('gives a hostile report no less form', () => {
    expect(log(aHostileReport()).runs[0].results.length).toBeGreaterThan(50);
  });
});

describe('a fingerprint', () => {
  const one = (file: string, what: string) =>
    fingerprints(
      aReport({ files: [aSeenFile(file)], verdicts: [failed(recordMismatch, file, { where: 'thing-1.0.pth', what })] }),
    );

  test('stays when the release is built again', () => {
    expect(one(wheel, `RECORD says ${sha('a')}`)).toEqual(one(wheel, `RECORD says ${sha('b')}`));
  });

  test('stays in the next version', () => {
    const next = failed(recordMismatch, 'thing-1.1-py3-none-any.whl', { where: 'thing-1.1.dist-info/X', what: 'odd' });
    const now = failed(recordMismatch, 'thing-1.0-py3-none-any.whl', { where: 'thing-1.0.dist-info/X', what: 'odd' });
    expect(fingerprints(aReport({ verdicts: [next] }))).toEqual(fingerprints(aReport({ verdicts: [now] })));
  });

  test('differs by check, file, place and text, and where all are the same', () => {
    const findings = [
      { where: 'a', what: 'odd' },
      { where: 'b', what: 'odd' },
      { where: 'a', what: 'even' },
      { where: 'a', what: 'odd' },
    ];
    const verdicts = [
      failed(recordMismatch, wheel, ...findings),
      failed(recordMismatch, sdist, ...findings),
      failed(missingSbom, wheel, ...findings),
    ];
    expect(new Set(fingerprints(aReport({ verdicts }))).size).toBe(12);
  });
});
