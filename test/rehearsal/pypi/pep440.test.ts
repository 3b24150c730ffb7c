import { describe, expect, test } from 'vitest';
import { normalizeName, normalizeVersion, sameVersion } from '../../../src/rehearsal/pypi/pep440.ts';

describe('the normal form of a version', () => {
  test.each([
    ['1.0', '1.0'],
    [' v1.0 ', '1.0'],
    ['01.02', '1.2'],
    ['0!1.0', '1.0'],
    ['1!1.0', '1!1.0'],
    ['1.0-ALPHA.1', '1.0a1'],
    ['1.0beta', '1.0b0'],
    ['1.0c2', '1.0rc2'],
    ['1.0-1', '1.0.post1'],
    ['1.0.rev3', '1.0.post3'],
    ['1.0_DEV', '1.0.dev0'],
    ['1.0rc1.post2.dev3+Local-1_x', '1.0rc1.post2.dev3+local.1.x'],
    ['', null],
    ['x', null],
    ['1.0.', null],
    ['1.0+', null],
    ['1..0', null],
    [`1.${'0'.repeat(200)}`, null],
  ])('of %j is %j', (text, normal) => {
    expect(normalizeVersion(text)).toBe(normal);
  });
});

describe('two versions', () => {
  test.each([
    ['3.2', '3.2.0', true],
    ['3', '3.0.0', true],
    ['3.2rc1', '3.2.0c1', true],
    ['3.2.post1', '3.2.0-1', true],
    ['1!3.2', '1!3.2.0', true],
    ['1.10', '1.0.10', false],
    ['1.0', '10', false],
    ['1.0', '1.0.1', false],
    ['1.0', '1.0.dev0', false],
    ['1.0', '1!1.0', false],
    ['x', 'x', false],
  ])('%s and %s are the same: %s', (one, other, same) => {
    expect(sameVersion(one, other)).toBe(same);
  });
});

test('a normal name has one spelling', () => {
  expect(['My.Demo', 'my__demo', 'my-.demo', 'MY_DEMO'].map(normalizeName)).toEqual(Array(4).fill('my-demo'));
});
