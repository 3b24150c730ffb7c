import { describe, expect, test } from 'vitest';
import {
  type FaultStory,
  faultComplaints,
  faultJson,
  renderFault,
} from '../../../src/commands/rehearse/fault-outcome.ts';
import { findFault } from '../../../src/commands/rehearse/find-fault.ts';
import type { Sealing } from '../../../src/commands/rehearse/play-seal.ts';
import type { PhaseRun } from '../../../src/commands/rehearse/runner.ts';

const ran = (phase: string, code: number, error = ''): PhaseRun => ({
  phase,
  job: phase,
  code,
  outputs: new Map(),
  report: undefined,
  errors: error === '' ? [] : [error],
  folder: '',
  summary: '',
  ms: 1,
});

const step = (entries: number, retries = 2, name = 'seal') => ({
  step: name,
  requests: entries + retries + 2,
  retries,
  tokens: 1,
  certificates: 1,
  entries,
});

const story = (fault: string, sealing: Partial<Sealing>, failed?: PhaseRun): FaultStory => ({
  fault: findFault(fault),
  performance: { sealing: { seal: ran('seal', 0), steps: [step(13)], github: [], met: 2, ...sealing }, failed },
  distributions: 13,
});

const down = ran('seal', 5, 'REKOR_UNREACHABLE: Rekor, asked to log a signature: no usable answer\n  next: later');
const twice = { broken: down, steps: [step(5), step(8, 0, 'seal, re-run')] };

describe(faultComplaints, () => {
  test.for<{ is: string; of: FaultStory; says: readonly string[] }>([
    { is: 'was ridden out', of: story('rekor-502', {}), says: [] },
    { is: 'cost a statement for GitHub’s store as well', of: story('rekor-502', { steps: [step(14)] }), says: [] },
    { is: 'stopped it, and the re-run signed the others', of: story('rekor-down', twice), says: [] },
    {
      is: 'met nobody',
      of: story('rekor-502', { met: 0, steps: [step(13, 0)] }),
      says: ['nothing met the fault'],
    },
    {
      is: 'stopped what it should not',
      of: story('rekor-502', twice),
      says: ['seal stopped with REKOR_UNREACHABLE'],
    },
    {
      is: 'did not stop what it should',
      of: story('rekor-down', {}),
      says: ['seal did not stop with REKOR_UNREACHABLE'],
    },
    {
      is: 'stopped it for another reason',
      of: story('rekor-down', { ...twice, broken: ran('seal', 5, 'FULCIO_UNREACHABLE: no answer') }),
      says: ['seal stopped with FULCIO_UNREACHABLE and not with REKOR_UNREACHABLE'],
    },
    {
      is: 'made the re-run sign everything again',
      of: story('rekor-down', { ...twice, steps: [step(5), step(13)] }),
      says: ['13 distributions made 18 log entries'],
    },
    {
      is: 'left the release unfinished',
      of: story('rekor-502', {}, ran('publish', 5, 'X')),
      says: ['phase publish ended with exit code 5'],
    },
    {
      is: 'was never reached',
      of: { ...story('rekor-502', {}), performance: { failed: ran('plan', 1) } },
      says: ['the rehearsal did not come to the job seal'],
    },
  ])('when the fault $is', ({ of, says }) => {
    expect(faultComplaints(of)).toEqual(says);
  });
});

test('the figures of every try are shown, and how it ended', () => {
  expect(renderFault(story('rekor-down', twice)).split('\n')).toEqual([
    'signing       requests  retries  tokens  certificates  log entries',
    'seal                 9        2       1             1            5',
    'seal, re-run        10        0       1             1            8',
    '',
    'fault rekor-down: stopped with REKOR_UNREACHABLE after 5 signatures, and complete after a re-run that made the ' +
      'other 8, as it should be',
  ]);
  expect(
    renderFault(story('rekor-502', { met: 0, steps: [step(13, 0)] }))
      .split('\n')
      .at(-1),
  ).toBe('fault rekor-502: NOT AS IT SHOULD BE: nothing met the fault');
});

describe('a fault of GitHub', () => {
  const github = [{ step: 'seal', api: 32, store: 19, met: 5 }];

  test('shows what GitHub was asked, too', () => {
    expect(renderFault(story('truncated-download', { github })).split('\n').slice(3)).toEqual([
      'GitHub   API requests  store requests  faults met',
      'seal               32              19           5',
      '',
      'fault truncated-download: ridden out, and the release is complete, as it should be',
    ]);
    expect(faultJson(story('truncated-download', { github }))).toMatchObject({ complaints: [], github });
    expect(faultJson(story('rekor-502', { github }))).not.toHaveProperty('github');
  });

  test('that strikes publish is judged by what publish did', () => {
    const publishing = { run: ran('publish', 1), steps: [step(0, 0, 'publish')], github, met: 1 };
    const of = story('empty-approvals', {}, ran('publish', 1));
    expect(faultComplaints(of)).toEqual(['the rehearsal did not come to the job publish']);
    expect(faultComplaints({ ...of, performance: { ...of.performance, publishing } })).toEqual([
      'phase publish ended with exit code 1',
      '13 distributions made 0 log entries',
    ]);
    const done = { ...publishing, run: ran('publish', 0), steps: [step(13, 0, 'publish')] };
    expect(faultComplaints({ ...of, performance: { failed: undefined, publishing: done } })).toEqual([]);
  });
});
