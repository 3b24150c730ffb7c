import { expect, test } from 'vitest';
import { inLanes } from '../../../src/commands/rehearse/in-lanes.ts';

/** A door for each item that a test opens by hand. */
function doors(count: number) {
  const opens: (() => void)[] = [];
  const closed = Array.from({ length: count }, () => new Promise<void>((open) => void opens.push(open)));
  return { wait: (at: number) => closed[at], open: (at: number) => opens[at]?.() };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('answers in the order of the items, never more at a time than lanes', async () => {
  const { wait, open } = doors(3);
  const begun: number[] = [];
  const answers = inLanes([0, 1, 2], 2, async (item) => {
    begun.push(item);
    await wait(item);
    return item * 10;
  });
  await turn();
  expect(begun).toEqual([0, 1]);
  open(1);
  await turn();
  expect(begun).toEqual([0, 1, 2]);
  open(2);
  open(0);
  expect(await answers).toEqual([0, 10, 20]);
});

test('begins nothing after a failure, and waits for what runs', async () => {
  const { wait, open } = doors(3);
  const ended: number[] = [];
  const answers = inLanes([0, 1, 2], 2, async (item) => {
    await wait(item);
    if (item === 0) throw new RangeError('the first leg broke');
    ended.push(item);
  });
  const failure = expect(answers).rejects.toThrow('the first leg broke');
  open(0);
  await turn();
  open(1);
  open(2);
  await failure;
  expect(ended).toEqual([1]);
});

test('has nothing to answer for no items', async () => {
  expect(await inLanes([], 2, async () => 1)).toEqual([]);
});
