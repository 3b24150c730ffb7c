/** A version of glibc, major and minor. */
export type GlibcVersion = readonly [number, number];

const legacy: Readonly<Record<string, GlibcVersion>> = { '1': [2, 5], '2010': [2, 12], '2014': [2, 17] };

/** Which C library the wheel promises to run with, by its platform tags. */
export type LinuxPromise =
  | { readonly libc: 'glibc' /** The oldest of all tags. */; readonly level: GlibcVersion }
  | { readonly libc: 'musl' };

export const isNewer = ([major, minor]: GlibcVersion, [thanMajor, thanMinor]: GlibcVersion): boolean =>
  major > thanMajor || (major === thanMajor && minor > thanMinor);

/** @returns `undefined` when a tag promises no C library, as plain `linux_…` does, or when the tags promise both. */
export function linuxPromise(tags: readonly string[]): LinuxPromise | undefined {
  if (tags.length > 0 && tags.every((tag) => tag.startsWith('musllinux_'))) return { libc: 'musl' };
  const levels = tags.map(levelOf);
  const known = levels.flatMap((level) => (level === undefined ? [] : [level]));
  const [first, ...others] = known;
  if (first === undefined || known.length < levels.length) return undefined;
  return { libc: 'glibc', level: others.reduce((oldest, level) => (isNewer(oldest, level) ? level : oldest), first) };
}

/** @see https://peps.python.org/pep-0600/ */
function levelOf(tag: string): GlibcVersion | undefined {
  const old = /^manylinux(\d+)_/.exec(tag)?.[1];
  if (old !== undefined) return legacy[old];
  const [, major, minor] = /^manylinux_(\d+)_(\d+)_/.exec(tag) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor)];
}
