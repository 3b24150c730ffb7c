import { describe, expect, test } from 'vitest';
import { matchesGlob, matchesPlatform } from '../../src/model/glob.ts';
import { seeded } from './seeded.ts';

describe('matchesGlob', () => {
  test.for([
    { glob: '*wasm32.whl', text: 'numpy-2.5.5-cp313-cp313-pyodide_2025_0_wasm32.whl', fits: true },
    { glob: '*wasm32.whl', text: 'numpy-2.5.5-cp313-cp313-win32.whl', fits: false },
    { glob: 'maintenance/*', text: 'maintenance/2.5.x', fits: true },
    { glob: 'maintenance/*', text: 'maintenance/2.5.x/evil', fits: false },
    { glob: 'maintenance/*', text: 'x/maintenance/2.5.x', fits: false },
    { glob: '*', text: 'a/b', fits: false },
    { glob: 'a?b', text: 'a/b', fits: false },
    { glob: 'a?b', text: 'axb', fits: true },
    { glob: 'a?b', text: 'a😀b', fits: true },
    { glob: 'a?b', text: 'ab', fits: false },
    { glob: '', text: '', fits: true },
    { glob: '', text: 'a', fits: false },
    { glob: '*', text: '', fits: true },
    { glob: 'main', text: 'MAIN', fits: false },
    { glob: 'main', text: 'main\n', fits: false },
    { glob: '*', text: 'a\nb', fits: true },
    { glob: '[ab]', text: 'a', fits: false },
    { glob: '[ab]', text: '[ab]', fits: true },
    { glob: '.+(x|y)^$\\', text: '.+(x|y)^$\\', fits: true },
    { glob: 'a.c', text: 'abc', fits: false },
    { glob: '*a*b', text: 'xaybazb', fits: true },
    { glob: '*a*b', text: 'xaybazbc', fits: false },
  ])('$glob on $text: $fits', ({ glob, text, fits }) => {
    expect(matchesGlob(glob, text)).toBe(fits);
  });

  test('takes time by the product of the lengths at most', () => {
    const start = performance.now();
    expect(matchesGlob(`${'*a'.repeat(2_000)}b`, 'a'.repeat(4_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('matchesPlatform', () => {
  test.for([
    { glob: 'manylinux_*_x86_64', platform: 'manylinux_2_28_x86_64', fits: true },
    { glob: 'manylinux_*_x86_64', platform: 'manylinux_2_28_aarch64', fits: false },
    { glob: 'manylinux_*_x86_64', platform: 'manylinux_2_27_x86_64.manylinux_2_28_x86_64', fits: false },
    { glob: '*.*', platform: 'manylinux_2_27_x86_64.manylinux_2_28_x86_64', fits: true },
    { glob: '*', platform: 'any-any', fits: false },
    { glob: '?', platform: '.', fits: false },
    { glob: '*', platform: 'a/b', fits: true },
  ])('$glob on $platform: $fits', ({ glob, platform, fits }) => {
    expect(matchesPlatform(glob, platform)).toBe(fits);
  });
});

/** The same question asked of a regular expression; too slow for strangers, right for short texts. */
const reference = (glob: string, wildcard: string) =>
  new RegExp(
    `^${glob
      .replace(/[.+^$()|[\]\\/-]/g, '\\$&')
      .replaceAll('?', wildcard)
      .replaceAll('*', `${wildcard}*`)}$`,
    's',
  );

describe('every glob', () => {
  test.for([1, 2, 3])('fits what a regular expression fits (seed %d)', (seed) => {
    const { text } = seeded(seed);
    for (let round = 0; round < 3_000; round += 1) {
      const [glob, given] = [text('ab*?./-', 7), text('ab./-', 8)];
      expect([glob, given, matchesGlob(glob, given)]).toEqual([glob, given, reference(glob, '[^/]').test(given)]);
      expect([glob, given, matchesPlatform(glob, given)]).toEqual([glob, given, reference(glob, '[^.-]').test(given)]);
    }
  });
});
