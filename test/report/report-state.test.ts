import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { stateOf } from '../../src/report/report-state.ts';
import {
  aPublication,
  aReport,
  aStaleReport,
  aStoppedReport,
  failed,
  missingSbom,
  recordMismatch,
} from '../support/a-report.ts';

const finding = { where: 'x', what: 'x' };

describe('stateOf', () => {
  test.for<{ is: string; report: Report; state: string }>([
    { is: 'nothing found', report: aReport(), state: 'ready' },
    { is: 'a warning', report: aReport({ verdicts: [failed(missingSbom, 'a', finding)] }), state: 'ready' },
    { is: 'a stopped stage', report: aStoppedReport({ verdicts: [] }), state: 'stopped' },
    {
      is: 'what blocks and was not said',
      report: aReport({ verdicts: [failed(recordMismatch, 'a', finding)] }),
      state: 'stopped',
    },
    { is: 'a stale index', report: aStaleReport(), state: 'waiting' },
    { is: 'other bytes', report: aReport({ publication: aPublication({ state: 'different' }) }), state: 'stopped' },
    {
      is: 'a stale index and what blocks',
      report: aStaleReport({ verdicts: [failed(recordMismatch, 'a', finding)] }),
      state: 'stopped',
    },
  ])('is $state with $is', ({ report, state }) => {
    expect(stateOf(report)).toBe(state);
  });
});
