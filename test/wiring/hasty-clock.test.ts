import { expect, test } from 'vitest';
import { hastyClock } from '../../src/wiring/hasty-clock.ts';
import { fakeClock } from '../support/fakes/fake-clock.ts';

test('a pause is cut short, and the whole of it is gone all the same', async () => {
  const inner = fakeClock(1_000);
  const clock = hastyClock(inner, 100);
  await clock.sleep(30_000);
  expect([inner.pauses, inner.now(), clock.now()]).toEqual([[300], 1_300, 31_000]);
  inner.advance(5);
  expect(clock.now()).toBe(31_005);
});

test('those who sleep at the same time put it on once', async () => {
  const wake: (() => void)[] = [];
  const inner = { now: () => 0, jitter: () => 0, sleep: () => new Promise<void>((resolve) => void wake.push(resolve)) };
  const clock = hastyClock(inner, 100);
  const all = [clock.sleep(1_000), clock.sleep(1_000), clock.sleep(400)];
  for (const one of wake) one();
  await Promise.all(all);
  expect(clock.now()).toBe(1_000);
});
