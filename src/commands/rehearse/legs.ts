import type { DistributionName } from '../../model/distribution.ts';

/** One build job of the rehearsed matrix: what it "builds" lies ready on disk. */
export interface Leg {
  /** Name of the job. */
  readonly job: string;
  /** Name of its artifact; `undefined`: the one file is uploaded as it is, without an archive. */
  readonly artifact: string | undefined;
  readonly files: readonly LegFile[];
  /** Folder of the work tree that it builds; left out: the one that was planned. */
  readonly checkout?: string;
}

export interface LegFile {
  readonly name: string;
  readonly path: string;
}

/** Parts distributions into the legs that would have built them: one for each platform family, one for an sdist. */
export function legsOf(distributions: readonly DistributionName[], pathOf: (file: string) => string): readonly Leg[] {
  const families = new Map<string, LegFile[]>();
  for (const name of distributions) {
    const family = familyOf(name);
    families.set(family, [...(families.get(family) ?? []), { name: name.file, path: pathOf(name.file) }]);
  }
  return [...families]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([family, files]): readonly Leg[] => {
      if (family !== 'sdist') return [{ job: `build (${family})`, artifact: `wheels-${family}`, files }];
      return files.map((file, at) => ({
        job: at === 0 ? 'sdist' : `sdist ${at + 1}`,
        artifact: undefined,
        files: [file],
      }));
    });
}

/**
 * System and machine of a wheel, without the versions in between: `manylinux_x86_64`, `macosx_arm64`, `win_amd64`,
 * `any`. All platform tags of a compressed set are of one family, so the first speaks for them.
 */
export function familyOf(name: DistributionName): string {
  if (name.kind === 'sdist') return 'sdist';
  const [first = 'any'] = name.platforms;
  return first.replace(/^([a-z]+)(?:\d*_\d+_\d+|\d+)_/, '$1_');
}

/** Label of the machine that a leg runs on. As a real matrix has it: nobody builds for macOS or Windows on Linux. */
export function machineOf({ files: [first] }: Leg): string {
  const [, system] = /-(macosx|win)[^-]*\.whl$/.exec(first?.name ?? '') ?? [];
  if (system === undefined) return 'ubuntu-24.04';
  return system === 'win' ? 'windows-2025' : 'macos-15';
}
