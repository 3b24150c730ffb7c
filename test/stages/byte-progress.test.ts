import { expect, test } from 'vitest';
import { byteProgress } from '../../src/stages/byte-progress.ts';

test('adds up transfers, says what is left when that can be told, and takes back what begins anew', () => {
  const said: string[] = [];
  let now = 1_000;
  const { tell } = byteProgress(
    'artifacts',
    400_000_000,
    () => now,
    (text) => void said.push(text),
  );
  tell(1, 50_000_000);
  now += 10_000;
  tell(2, 50_000_000);
  tell(2, 10_000_000);
  now += 110_000;
  tell(1, 60_000_000);
  tell(2, 340_000_000);
  expect(said).toEqual([
    'artifacts: 50.0 of 400.0 MB',
    'artifacts: 100.0 of 400.0 MB, about 30 s left',
    'artifacts: 60.0 of 400.0 MB, about 57 s left',
    'artifacts: 70.0 of 400.0 MB, about 9 min left',
    'artifacts: 400.0 of 400.0 MB',
  ]);
});

test('has no trouble with nothing', () => {
  const said: string[] = [];
  byteProgress(
    'artifacts',
    0,
    () => 0,
    (text) => void said.push(text),
  ).tell(1, 0);
  expect(said).toEqual(['artifacts: 0.0 of 0.0 MB']);
});
