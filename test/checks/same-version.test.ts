import { expect, test } from 'vitest';
import { sameVersion } from '../../src/checks/same-version.ts';

test.for([
  ['1.0', '1.0', true],
  ['1.0', '1', true],
  ['1.0.0rc1', '1rc1', true],
  ['1.0.post1', '1.post1', true],
  ['1!1.0', '1!1', true],
  ['1.0+a.0', '1+a.0', true],
  ['10', '1', false],
  ['1.0', '1.0.1', false],
  ['1.0', '0.1', false],
  ['1.0', '1!1.0', false],
  ['1.0', '1.0rc1', false],
  ['1.0', '1.0.post0', false],
  ['1.0', '1.0.dev0', false],
  ['1.0+a', '1.0+a.0', false],
  ['1.0rc1', '1.0rc10', false],
] as const)('%s is %s: %s', ([a, b, same]) => {
  expect([sameVersion(a, b), sameVersion(b, a)]).toEqual([same, same]);
});
