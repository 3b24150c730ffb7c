import { expect, test } from 'vitest';
import { verdictsByFile, worstOf } from '../../src/report/file-verdict.ts';
import { aSeenFile, failed, missingDistribution, missingSbom, passed, recordMismatch } from '../support/a-report.ts';

const odd = { where: 'x', what: 'it is odd' };
const good = passed(recordMismatch, 'a.whl');
const warned = failed(missingSbom, 'a.whl', odd);
const blocked = failed(recordMismatch, 'b.whl', odd);

test.for([
  { verdicts: [], worst: 'pass' },
  { verdicts: [good, { ...good, status: 'not-applicable' as const }], worst: 'pass' },
  { verdicts: [good, warned], worst: 'warn' },
  { verdicts: [warned, blocked, good], worst: 'block' },
])('the worst of some answers is $worst', ({ verdicts, worst }) => {
  expect(worstOf(verdicts)).toBe(worst);
});

test('answers about no file are about the release', () => {
  const row = failed(missingDistribution, 'the release', odd);
  const files = ['a.whl', 'b.whl', 'c.whl'].map(aSeenFile);
  expect(verdictsByFile({ files, verdicts: [good, row, blocked, warned] })).toEqual({
    ofFile: new Map([
      ['a.whl', [good, warned]],
      ['b.whl', [blocked]],
      ['c.whl', []],
    ]),
    ofRelease: [row],
  });
});
