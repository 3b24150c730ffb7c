import { expect, test } from 'vitest';
import { emptyReport } from '../../../src/commands/empty-report.ts';
import { findAttack } from '../../../src/commands/rehearse/find-attack.ts';
import type { PhaseRun } from '../../../src/commands/rehearse/runner.ts';
import { heldBy, stopOf } from '../../../src/commands/rehearse/stop.ts';
import type { Verdict } from '../../../src/model/finding.ts';

const verdict = (id: string, severity: 'block' | 'warn', status: Verdict['status']): Verdict => ({
  check: { id, title: id, severity, applies: 'always', why: '', remedy: '', source: 'https://example.org/' },
  subject: 'x',
  status,
  findings: [],
});

const aRun = (change: Partial<PhaseRun>): PhaseRun => ({
  phase: 'seal',
  job: 'seal',
  code: 1,
  outputs: new Map(),
  report: undefined,
  errors: [],
  folder: '',
  summary: '',
  ms: 0,
  ...change,
});

const stopped = (stage: string, ...ids: readonly string[]) =>
  aRun({
    report: {
      ...emptyReport('seal', 'rehearsal'),
      stopped: { stage, because: 'something is wrong' },
      verdicts: [
        verdict('a-pass', 'block', 'pass'),
        verdict('a-warning', 'warn', 'fail'),
        ...ids.map((id) => verdict(id, 'block', 'fail')),
      ],
    },
  });

test('a stop has the ids of what blocks, each once, and nothing that passes or warns', () => {
  expect(stopOf(stopped('collect', 'lost', 'unclaimed', 'lost'))).toEqual({
    phase: 'seal',
    code: 1,
    stage: 'collect',
    findings: ['lost', 'unclaimed'],
    because: 'something is wrong',
  });
});

test('a phase that failed to know has no stage, and says why', () => {
  expect(stopOf(aRun({ code: 5, errors: ['INDEX_UNREACHABLE: no answer', 'next: again'] }))).toEqual({
    phase: 'seal',
    code: 5,
    stage: undefined,
    findings: [],
    because: 'INDEX_UNREACHABLE: no answer next: again',
  });
});

test.for([
  { is: 'the right guard', run: stopped('collect', 'lost-distribution', 'unclaimed-digest'), held: true },
  { is: 'another finding of the stage', run: stopped('collect', 'lost-distribution'), held: false },
  { is: 'the finding in another stage', run: stopped('attest', 'unclaimed-digest'), held: false },
  { is: 'an error', run: aRun({ code: 5 }), held: false },
])('an attack is held by $is: $held', ({ run, held }) => {
  expect(heldBy(findAttack('swapped-artifact'), stopOf(run))).toBe(held);
});

test('an attack that nothing stopped is not held', () => {
  expect(heldBy(findAttack('swapped-artifact'), undefined)).toBe(false);
});
