import { describe, expect, test } from 'vitest';
import { pacer } from '../../../src/adapters/sigstore/pacer.ts';
import type { Clock } from '../../../src/ports/clock.ts';

/** A clock on which sleepers wake in their order, and nobody waits: the time is that of the earliest. */
function orderedClock(): Clock & { readonly settle: () => Promise<void> } {
  let now = 1_000_000;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const drained = async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return {
    now: () => now,
    jitter: () => 0.5,
    sleep: (milliseconds) => new Promise((wake) => void sleepers.push({ at: now + milliseconds, wake })),
    settle: async () => {
      for (await drained(); sleepers.length > 0; await drained()) {
        sleepers.sort((a, b) => a.at - b.at);
        const next = sleepers.shift();
        now = Math.max(now, next?.at ?? 0);
        next?.wake();
      }
    },
  };
}

/** When each of `count` requests had its turn, milliseconds after the first was asked for. */
async function turns(
  count: number,
  pace: Parameters<typeof pacer>[1],
  before?: (paced: ReturnType<typeof pacer>) => void,
) {
  const clock = orderedClock();
  const begin = clock.now();
  const paced = pacer(clock, pace);
  before?.(paced);
  const times: number[] = [];
  const all = Array.from({ length: count }, () => paced.turn().then(() => times.push(clock.now() - begin)));
  await clock.settle();
  await Promise.all(all);
  return times;
}

describe(pacer, () => {
  test('lets a burst through at once, then one every gap', async () => {
    expect(await turns(6, { burst: 3, perSecond: 5 })).toEqual([0, 0, 0, 200, 400, 600]);
  });

  test('holds everybody, and gives no burst after it', async () => {
    expect(await turns(4, { burst: 3, perSecond: 5 }, ({ hold }) => hold(10_000))).toEqual([
      10_000, 10_200, 10_400, 10_600,
    ]);
  });

  test('gives the burst again after a time without requests', async () => {
    const clock = orderedClock();
    const begin = clock.now();
    const { turn } = pacer(clock, { burst: 2, perSecond: 5 });
    const times: number[] = [];
    const ask = async (count: number) => {
      const all = Array.from({ length: count }, () => turn().then(() => times.push(clock.now() - begin)));
      await clock.settle();
      await Promise.all(all);
    };
    await ask(3);
    const pause = clock.sleep(1_000);
    await clock.settle();
    await pause;
    await ask(3);
    expect(times).toEqual([0, 0, 200, 1_200, 1_200, 1_400]);
  });

  test('holds whoever waits for a turn already', async () => {
    const clock = orderedClock();
    const begin = clock.now();
    const { turn, hold } = pacer(clock, { burst: 1, perSecond: 5 });
    const times: number[] = [];
    const all = Array.from({ length: 2 }, () => turn().then(() => times.push(clock.now() - begin)));
    hold(5_000);
    await clock.settle();
    await Promise.all(all);
    expect(times).toEqual([0, 5_000]);
  });
});
