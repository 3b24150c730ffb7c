import { expect, test } from 'vitest';
import { sha256Of } from '../../src/model/digest.ts';
import {
  buildRecordArtifact,
  maxBuildRecordBytes,
  parseBuildRecord,
  renderBuildRecord,
} from '../../src/model/parse-build-record.ts';
import { aBuildRecord } from './documents.ts';

test('is read as it was written, and written the same whatever order its lists came in', () => {
  const record = aBuildRecord();
  expect(parseBuildRecord(renderBuildRecord(record))).toEqual({ ok: true, value: record });
  expect(renderBuildRecord(aBuildRecord({ tools: record.tools.toReversed() }))).toBe(renderBuildRecord(record));
});

test('may say nothing at all', () => {
  const silent = aBuildRecord({
    runner: { os: '', arch: '', image: '', imageVersion: '' },
    submodules: [],
    image: undefined,
    tools: [],
    requirements: [],
    libraries: [],
  });
  expect(parseBuildRecord(renderBuildRecord(silent))).toEqual({ ok: true, value: silent });
});

test.each([
  ['another spelling', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a member that is not known', (text: string) => text.replace('"v": 1,', '"v": 1,\n  "x": 1,')],
  ['a tool twice', (text: string) => text.replaceAll('cibuildwheel', 'auditwheel').replace('3.2.1', '6.5.0')],
  ['a short commit', (text: string) => text.replace('e'.repeat(40), 'e'.repeat(39))],
  ['more than a record may have', () => ' '.repeat(maxBuildRecordBytes + 1)],
])('refuses %s', (_, change) => {
  expect(parseBuildRecord(change(renderBuildRecord(aBuildRecord()))).ok).toBe(false);
});

test('lies in an artifact that its digest names', () => {
  expect(buildRecordArtifact(sha256Of('x'))).toBe(`wheelgate-record-${sha256Of('x').slice(0, 32)}`);
});
