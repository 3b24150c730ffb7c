import { describe, expect, test } from 'vitest';
import { recordMismatch } from '../../../src/checks/distribution/record-mismatch.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import { aWheelSubject, distInfo } from '../../support/a-wheel.ts';

const init = 'demo/__init__.py';
const vendored = 'demo/_vendor/x.dist-info/RECORD';
const digest = sha256Of('from ._core import x\n');
const withoutDigest = (text: string) => text.replace(/^(demo\/__init__\.py),[^,]+,\d+$/m, '$1,,');

describe(recordMismatch.id, () => {
  test.for([
    { is: 'nothing in an untouched wheel', change: {}, findings: [] },
    {
      is: 'nothing wrong with an unlisted signature',
      change: { changed: { [`${distInfo}/RECORD.p7s`]: 'x' } },
      findings: [],
    },
    { is: 'nothing wrong with a file without a row', change: { changed: { 'demo/new.py': 'x' } }, findings: [] },
    {
      is: 'other bytes',
      change: { changed: { [init]: 'x' } },
      findings: [{ where: init, what: `RECORD says ${digest}, the file is ${sha256Of('x')}` }],
    },
    {
      is: 'a changed RECORD of a vendored package',
      change: { changed: { [vendored]: 'y' } },
      findings: [{ where: vendored, what: `RECORD says ${sha256Of('x.py,,\n')}, the file is ${sha256Of('y')}` }],
    },
    {
      is: 'a row without a digest',
      change: { record: withoutDigest },
      findings: [{ where: init, what: 'RECORD gives no SHA-256 for it' }],
    },
    {
      is: 'a row with a digest of another kind',
      change: { record: (text: string) => text.replace(/^(demo\/__init__\.py),[^,]+/m, '$1,md5=abc') },
      findings: [{ where: init, what: 'RECORD gives no SHA-256 for it' }],
    },
    {
      is: 'another size',
      change: { record: (text: string) => text.replace(/^(demo\/__init__\.py,[^,]+),\d+$/m, '$1,22') },
      findings: [{ where: init, what: 'RECORD says 22 bytes, the file has 21' }],
    },
    {
      is: 'a file that cannot be read',
      change: {
        parts: (parts) => parts.map((part) => (part.path === init ? { ...part, both: { crc: 1 } } : part)),
      },
      findings: [{ where: init, what: `RECORD says ${digest}, and it cannot be read` }],
    },
  ] satisfies { is: string; change: Parameters<typeof aWheelSubject>[0]; findings: object[] }[])(
    'finds $is',
    ({ change, findings }) => {
      expect(recordMismatch.run(aWheelSubject(change))).toEqual({ examined: 8, findings });
    },
  );

  test('examines nothing without a RECORD', () => {
    expect(recordMismatch.run(aWheelSubject({ record: () => undefined }))).toEqual({ examined: 0, findings: [] });
  });

  test('finds a change to any one file, once, with both digests', () => {
    const innocent = aWheelSubject().facts.members.filter(({ path }) => path !== `${distInfo}/RECORD`);
    expect(innocent.length).toBe(8);
    for (const { path, sha256 } of innocent) {
      const content = `${path} changed`;
      const what = `RECORD says ${sha256}, the file is ${sha256Of(content)}`;
      const expected = { examined: 8, findings: [{ where: path, what }] };
      expect(recordMismatch.run(aWheelSubject({ changed: { [path]: content } }))).toEqual(expected);
    }
  });
});
