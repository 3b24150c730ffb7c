import type { WheelName } from '../../src/model/distribution.ts';

/** How pip and uv are told that they run on the machine that a wheel is for; else they refuse it by its tags alone. */
export interface ToolPlatform {
  readonly implementation: 'cp' | 'py';
  /** `3.15`. */
  readonly python: string;
  readonly abis: readonly string[];
  readonly platforms: readonly string[];
  /** uv's own name of the platform; `null` for a wheel that fits any, or one that uv cannot be told. */
  readonly uv: string | null;
}

/** A CPython for wheels that fit any Python 3. */
const anyPython = '3.13';

/** The machine that a wheel is for. */
export function toolPlatform({ pythons, abis, platforms }: WheelName): ToolPlatform {
  const minor = pythons.map((python) => /^cp3(\d+)$/.exec(python)?.[1]).find((found) => found !== undefined);
  return {
    implementation: minor === undefined ? 'py' : 'cp',
    python: minor === undefined ? anyPython : `3.${minor}`,
    abis,
    platforms,
    uv: platforms.map(uvPlatform).find((found) => found !== null) ?? null,
  };
}

/** uv knows its platforms by a closed list; the newest glibc that it can be told takes every older wheel. */
const uvPlatforms: readonly (readonly [RegExp, string])[] = [
  [/^manylinux.*_x86_64$/, 'x86_64-manylinux_2_40'],
  [/^manylinux.*_aarch64$/, 'aarch64-manylinux_2_40'],
  [/^musllinux_.*_x86_64$/, 'x86_64-unknown-linux-musl'],
  [/^musllinux_.*_aarch64$/, 'aarch64-unknown-linux-musl'],
  [/^macosx_.*_(?:arm64|universal2)$/, 'aarch64-apple-darwin'],
  [/^macosx_.*_x86_64$/, 'x86_64-apple-darwin'],
  [/^win_amd64$/, 'x86_64-pc-windows-msvc'],
  [/^win_arm64$/, 'aarch64-pc-windows-msvc'],
  [/^win32$/, 'i686-pc-windows-msvc'],
];

const uvPlatform = (tag: string): string | null => uvPlatforms.find(([pattern]) => pattern.test(tag))?.[1] ?? null;
