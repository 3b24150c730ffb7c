import { describe, expect, test } from 'vitest';
import { exampleSubjects, findExamples } from '../../../../scripts/gen/check-examples/find-examples.ts';
import { type LoadedCheck, loadChecks } from '../../../../scripts/gen/load-checks.ts';
import { judge } from '../../../../src/checks/check.ts';
import { checkExamples } from '../../../../src/checks/check-examples.ts';
import { sdistChecks, wheelChecks } from '../../../../src/checks/distribution-checks.ts';
import { aWheelSubject, wheelFile } from '../../../support/a-wheel.ts';
import { anSdistSubject } from '../../../support/an-sdist.ts';

const distribution = await loadChecks('distribution');
const all = [...distribution, ...(await loadChecks('release'))];
const only = (id: string): readonly LoadedCheck[] => all.filter((check) => check.id === id);

describe('findExamples', () => {
  test('gives every check its own first finding, and what ships is the same', () => {
    expect(Object.fromEntries(findExamples(all))).toEqual(checkExamples);
  });

  test('takes the words from the check, and does not say a file twice', () => {
    expect(checkExamples['unlisted-file']).toEqual({
      of: wheelFile,
      where: 'demo/late.py',
      what: 'RECORD does not list it',
    });
    expect(checkExamples['unusual-archive']).toEqual({
      of: '',
      where: wheelFile,
      what: 'it has a comment of 12 bytes',
    });
  });

  test('fails for a check without an example', () => {
    const check = { ...(only('unlisted-file')[0] as LoadedCheck), id: 'new-check' };
    expect(() => findExamples([...all, check])).toThrow('the check new-check has no example');
  });

  test('fails for a check that finds nothing in its example', () => {
    const blind = all.map((check) => ({ ...check, run: () => ({ examined: 1, findings: [] }) }));
    expect(() => findExamples(blind)).toThrow(/^the check [\w-]+ finds nothing in its example/);
  });

  test('fails for an example without a check', () => {
    expect(() => findExamples(all.slice(1))).toThrow(`examples for no check: ${all[0]?.id}`);
  });
});

test('no distribution check finds anything in the wheel and the sdist that the examples are made from', () => {
  const found = [
    ...wheelChecks.map((check) => judge(check, aWheelSubject(), 'wheel')),
    ...sdistChecks.map((check) => judge(check, anSdistSubject(), 'sdist')),
  ].filter(({ status, findings }) => status === 'fail' && findings.some(({ what }) => !what.startsWith('there was')));
  expect(found).toEqual([]);
  expect(Object.keys(exampleSubjects).length).toBe(all.length);
});
