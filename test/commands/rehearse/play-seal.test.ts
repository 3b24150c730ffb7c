import { describe, expect, test } from 'vitest';
import { findFault } from '../../../src/commands/rehearse/find-fault.ts';
import { playPublish, playSeal } from '../../../src/commands/rehearse/play-seal.ts';
import type { PhaseRun } from '../../../src/commands/rehearse/runner.ts';
import type { Setting } from '../../../src/commands/rehearse/setting.ts';

const ran = (code: number): PhaseRun => ({
  phase: 'seal',
  job: 'seal',
  code,
  outputs: new Map(),
  report: undefined,
  errors: code === 0 ? [] : ['REKOR_UNREACHABLE: no answer'],
  folder: '',
  summary: '',
  ms: 1,
});

/** Plays the job with the exit codes of its tries, over a world that counts one entry more at each look. */
async function playing(codes: readonly number[], fault: string | undefined) {
  const [told, said]: [string[], string[]] = [[], []];
  let looks = 0;
  const tell: Setting['tell'] = async (method, path) => {
    told.push(`${method} ${path}`);
    if (path === '/faults') return { met: 3 };
    if (path === '/requests')
      return { requests: [...Array(5 * looks).fill({ service: 'github' }), { service: 'results' }] };
    if (path === '/sigstore') looks += 1;
    const counts = { tokens: looks, certificates: looks, entries: 10 * looks };
    return { ...counts, tokenRequests: looks, certificateRequests: looks, logRequests: 11 * looks };
  };
  const chosen = fault === undefined ? {} : { fault: findFault(fault) };
  const setting = { ...chosen, tell, say: (line: string) => void said.push(line) } as unknown as Setting;
  const left = [...codes];
  const once = async () => ran(left.shift() ?? 70);
  const sealing = await playSeal(setting, once);
  return { sealing, publish: () => playPublish(setting, once), told, said, left };
}

const github = { api: 5, store: 0 };
const step = { requests: 13, retries: 1, tokens: 1, certificates: 1, entries: 10 };

describe(playSeal, () => {
  test('without a fault asks nothing of the world', async () => {
    const { sealing, told, said } = await playing([5], undefined);
    expect([sealing, told, said]).toEqual([{ seal: ran(5), steps: [], github: [], met: 0 }, [], []]);
  });

  test('with a fault that is ridden out plays it once', async () => {
    const { sealing, told } = await playing([0], 'rekor-502');
    expect(sealing).toEqual({
      seal: ran(0),
      steps: [{ step: 'seal', ...step }],
      github: [{ step: 'seal', ...github, met: 3 }],
      met: 3,
    });
    const counts = ['GET /sigstore', 'GET /requests'];
    expect(told).toEqual([...counts, 'POST /faults', 'GET /faults', 'DELETE /faults', ...counts]);
  });

  test('with a fault that stops it plays the re-run when the fault is over', async () => {
    const { sealing, told, said } = await playing([5, 0], 'tuf-stale');
    const again = { step: 'seal, re-run', ...step };
    expect(sealing).toEqual({
      seal: ran(0),
      broken: ran(5),
      steps: [{ step: 'seal', ...step }, again],
      github: [
        { step: 'seal', ...github, met: 3 },
        { step: 'seal, re-run', ...github, met: 0 },
      ],
      met: 3,
    });
    expect(told.slice(2, 6)).toEqual(['POST /sigstore/trust', 'GET /faults', 'DELETE /faults', 'POST /sigstore/trust']);
    expect(told.slice(-3)).toEqual(['POST /rerun', 'GET /sigstore', 'GET /requests']);
    expect(said).toEqual([
      'FAULT    while seal signs: The trusted root is an old copy: every key that it names has ended.',
      'LIFTED   the fault is over, and the failed job is run again',
    ]);
  });

  test.for([1, 4, 70])('runs nothing again after exit code %d', async (code) => {
    const { sealing, left } = await playing([code, 0], 'rekor-502');
    expect([sealing.seal.code, left]).toEqual([code, [0]]);
  });

  test('leaves a fault of the job publish to that job', async () => {
    const { sealing, publish, said } = await playing([0, 0], 'empty-approvals');
    const publishing = await publish();
    expect(sealing).toEqual({ seal: ran(0), steps: [], github: [], met: 0 });
    expect([publishing.run, publishing.met, publishing.steps.map((one) => one.step)]).toEqual([ran(0), 3, ['publish']]);
    expect(said.map((line) => line.split(':')[0])).toEqual(['FAULT    while publish asks']);
  });
});
