import { expect, test } from 'vitest';
import { isRefName } from '../../../src/adapters/github/ref-name.ts';

test.each(['v1.0', 'main', 'maintenance/2.x', 'v2.0.0rc1', 'a@b', 'x-y_z', 'é'])('git can hold %j', (name) => {
  expect(isRefName(name)).toBe(true);
});

test.each([
  '',
  '@',
  '/v1',
  'v1/',
  'a//b',
  '../main',
  'a..b',
  '.hidden',
  'a/.b',
  'v1.lock',
  'v1.',
  'v1 0',
  'v1\n',
  'v1?x=1',
  'v*',
  'a~1',
  'a^',
  'a:b',
  'a\\b',
  'a[1]',
  'a@{1}',
  'x'.repeat(251),
])('git cannot hold %j', (name) => {
  expect(isRefName(name)).toBe(false);
});
