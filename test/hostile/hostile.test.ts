import { expect, test } from 'vitest';
import { inspectDistribution } from '../../src/worker.ts';
import { anExpectation } from '../support/a-wheel.ts';
import { allCases } from './all-cases.ts';
import type { HostileCase } from './hostile-case.ts';

function verdictOf({ file, bytes }: HostileCase): Pick<HostileCase, 'blocks' | 'warns'> {
  const { verdicts } = inspectDistribution(file, bytes(), anExpectation());
  const failing = (severity: string) =>
    verdicts
      .flatMap(({ status, check }) => (status === 'fail' && check.severity === severity ? [check.id] : []))
      .sort();
  return { blocks: failing('block'), warns: failing('warn') };
}

test('every archive gets the whole verdict of its label', () => {
  const wrong = allCases.flatMap((one) => {
    const { blocks, warns } = one;
    const verdict = verdictOf(one);
    const same = JSON.stringify(verdict) === JSON.stringify({ blocks, warns });
    return same ? [] : [{ name: one.name, label: { blocks, warns }, verdict }];
  });
  expect(wrong).toEqual([]);
});
