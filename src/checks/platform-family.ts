import type { WheelName } from '../model/distribution.ts';

/** Which system a wheel is for; `other` covers what is rare (Emscripten, Android, iOS), `any` runs on all. */
export type System = 'linux' | 'macos' | 'windows' | 'other' | 'any';

/** @param tag one platform tag. */
export function systemOf(tag: string): System {
  if (tag === 'any') return 'any';
  if (/^(?:many|musl)?linux/.test(tag)) return 'linux';
  if (tag.startsWith('macosx_')) return 'macos';
  return /^win(?:32$|_)/.test(tag) ? 'windows' : 'other';
}

/** Of a wheel of several platform tags the first one's: no tool makes a wheel for two systems. */
export const systemOfWheel = ({ platforms }: WheelName): System => systemOf(platforms[0] ?? 'any');

/**
 * A wheel's platform without the versions in it, so that it is the same from release to release:
 * `manylinux_x86_64` for `manylinux_2_27_x86_64.manylinux_2_28_x86_64`, `macosx_arm64` for `macosx_11_0_arm64`.
 */
export function platformFamily({ platforms }: WheelName): string {
  const families = platforms.map((tag) =>
    tag
      .replace(/^manylinux(?:1|2010|2014)_/, 'manylinux_')
      .replace(/^(manylinux|musllinux|macosx|android|ios|pyodide|emscripten|pyemscripten)_\d+_(?:\d+_)*/, '$1_'),
  );
  return [...new Set(families)].sort().join('.');
}

/** `cp312`, `cp314t`; or Python and ABI in full: what a wheel is for beside its platform. */
export function pythonFamily({ pythons, abis }: WheelName): string {
  const [python, abi] = [pythons.join('.'), abis.join('.')];
  return abi === python || abi === `${python}t` ? abi : `${python}-${abi}`;
}

/** The families that a wheel serves, one by one: a universal one serves two machines. */
export const platformsServed = (name: WheelName): readonly string[] =>
  platformFamily(name)
    .split('.')
    .flatMap((family) => (family === 'macosx_universal2' ? ['macosx_arm64', 'macosx_x86_64'] : [family]));
