import { expect, test } from 'vitest';
import { everyCheck } from '../../../src/checks/every-check.ts';
import { explainCheck } from '../../../src/commands/inspect/explain-check.ts';
import { noScreen } from '../../../src/report/inspect-terminal.ts';

test('tells why, what to do, the source and a true finding', () => {
  expect(explainCheck('unlisted-file', noScreen)).toMatchInlineSnapshot(`
    "unlisted-file: A file in the wheel has no RECORD entry

    why       It was put into the wheel after RECORD was written: by a tool that
              forgot RECORD, or by somebody else.
    do        Build the wheel again. A tool that adds files, an SBOM too, must add
              their rows to RECORD.
    severity  block: it stops a release
    asked     of each wheel or sdist
    source    https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory
    page      https://github.com/OWNER/wheelgate/blob/main/docs/checks/unlisted-file.md
    example   demo-1.0-cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl:
              demo/late.py: RECORD does not list it
    "
  `);
});

test('tells of checks of a release, too', () => {
  expect(explainCheck('missing-approval', noScreen)).toMatch(
    /^asked {5}of a release, by its stages$[\s\S]*^example {3}environment pypi: nobody approved run 77/m,
  );
});

test('has an example for every check', () => {
  const without = [...everyCheck.keys()].filter((id) => !/^example {3}\S/m.test(explainCheck(id, noScreen)));
  expect([everyCheck.size > 100, without]).toEqual([true, []]);
});

test.for([
  { id: 'unlisted-fil', says: '--explain: there is no check "unlisted-fil"; you may mean unlisted-file' },
  { id: '', says: '--explain: there is no check ""; docs/checks/README.md lists all of them' },
  { id: '__proto__', says: '--explain: there is no check "__proto__"; docs/checks/README.md lists all of them' },
])('refuses $id', ({ id, says }) => {
  expect(() => explainCheck(id, noScreen)).toThrow(says);
});
