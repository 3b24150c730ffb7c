import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../src/model/parse-policy.ts';

/** Lines 1 to 4; what each test adds begins in line 5. */
const head = `project: demo
source: {repository: acme/demo}
workflow: {file: wheels.yml}
distributions: {sdist: off, wheels: ["{cp313,cp314}-{win32,win_amd64}"]}
`;

describe('policyMistakes', () => {
  test.for([
    'tests: ["{cp313,cp314}-win_amd64"]',
    'tests: [cp314-win32]\napproval: {also: [second]}\nindexes: {testpypi: {environment: a}, pypi: {environment: b}}',
    'approval: {team: [1], deny: [2]}',
  ])('finds nothing in %s', (lines) => {
    expect(parsePolicy(`${head}${lines}\n`).ok).toBe(true);
  });

  test('finds a release of nothing', () => {
    expect(parsePolicy(head.replace(/wheels: \[.*\]/, 'wheels: []'))).toEqual({
      ok: false,
      reasons: ['line 4, column 1: neither an sdist nor a wheel is expected: there would be nothing to release'],
    });
  });

  test.for([
    {
      is: 'a tested row that no wheel has',
      lines: 'tests: [cp314-win32, "{cp312,cp313}-win_arm64"]',
      reasons: [
        'line 5, column 22: cp312-win_arm64 is no row of distributions.wheels',
        'line 5, column 22: cp313-win_arm64 is no row of distributions.wheels',
      ],
    },
    {
      is: 'one environment for two indexes',
      lines: 'indexes:\n  testpypi: {environment: pypi}\n  pypi: {environment: PyPI}',
      reasons: ['line 7, column 10: environment "PyPI" is the one of indexes.testpypi already'],
    },
    {
      is: 'a second person who is the first',
      lines: 'approval: {also: [two, PYPI, Two]}\nindexes: {pypi: {environment: pypi}}',
      reasons: [
        'line 5, column 24: environment "PYPI" is the one of indexes.pypi already',
        'line 5, column 30: environment "Two" is the one of approval.also already',
      ],
    },
    {
      is: 'a member of the team who is denied',
      lines: 'approval: {team: [1, 2], deny: [3, 2]}',
      reasons: ['line 5, column 36: 2 is in approval.team, too: take it out there or here'],
    },
  ])('finds $is', ({ lines, reasons }) => {
    expect(parsePolicy(`${head}${lines}\n`)).toEqual({ ok: false, reasons });
  });
});
