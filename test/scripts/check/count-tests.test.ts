import { expect, test } from 'vitest';
import { countTests } from '../../../scripts/check/count-tests.ts';

const aReport = (...files: readonly (readonly [status: string, ...tests: string[]])[]) =>
  JSON.stringify({
    testResults: files.map(([status, ...tests]) => ({
      status,
      assertionResults: tests.map((one) => ({ status: one })),
    })),
  });

test.for([
  { is: 'passed tests', text: aReport(['passed', 'passed', 'passed'], ['passed', 'passed']), exit: 0, gives: [3, 0] },
  { is: 'failed ones', text: aReport(['failed', 'passed', 'failed']), exit: 1, gives: [1, 1] },
  { is: 'a file that could not be loaded', text: aReport(['failed'], ['passed', 'passed']), exit: 1, gives: [1, 1] },
  { is: 'an error outside the tests', text: aReport(['passed', 'passed']), exit: 1, gives: [1, 1] },
  { is: 'no test at all', text: aReport(), exit: 0, gives: [0, 1] },
  { is: 'skipped tests as nothing', text: aReport(['passed', 'skipped', 'passed']), exit: 0, gives: [1, 0] },
  { is: 'no report', text: undefined, exit: 1, gives: [0, 1] },
])('counts $is', ({ text, exit, gives: [passed, failed] }) => {
  expect(countTests(text, exit)).toEqual({ passed, failed });
});
