import { expect, test } from 'vitest';
import { inflationLimit, isBomb } from '../../src/dist/is-bomb.ts';

const MiB = 1024 * 1024;

test.for([
  { is: 'up to 64 MiB from anything', inflated: 64 * MiB, archive: 100, bomb: false },
  { is: 'one byte more than 64 MiB', inflated: 64 * MiB + 1, archive: 100, bomb: true },
  { is: '50 times the archive', inflated: 100 * MiB, archive: 2 * MiB, bomb: false },
  { is: 'one byte more than 50 times', inflated: 100 * MiB + 1, archive: 2 * MiB, bomb: true },
  { is: '4 GiB', inflated: 4096 * MiB, archive: 1000 * MiB, bomb: false },
  { is: 'one byte more than 4 GiB', inflated: 4096 * MiB + 1, archive: 1000 * MiB, bomb: true },
])('$is: a bomb is $bomb', ({ inflated, archive, bomb }) => {
  expect(isBomb(inflated, archive)).toBe(bomb);
  expect(inflated > inflationLimit(archive)).toBe(bomb);
});
