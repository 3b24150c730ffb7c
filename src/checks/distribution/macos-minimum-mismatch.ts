import type { MachSlice, MacVersion } from '../../dist/native/native-facts.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { platformOf } from '../native-platforms.ts';
import { readNatives } from '../read-natives.ts';

export const macosMinimumMismatch: Check<WheelSubject> = {
  id: 'macos-minimum-mismatch',
  title: 'A native file needs a newer macOS than the tag promises',
  severity: 'warn',
  applies: 'sometimes',
  why: 'On a macOS that the tag names, the file is refused or lacks functions, and the import fails.',
  remedy: 'Set MACOSX_DEPLOYMENT_TARGET for every library of the build, or give the wheel the newer tag.',
  source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',

  run({ facts }) {
    const { name } = facts;
    const tags = name.ok && name.value.kind === 'wheel' ? name.value.platforms : [];
    const slices = readNatives(facts).flatMap(({ path, native }) =>
      native.kind === 'mach-o' ? native.slices.map((slice) => ({ path, ...judge(slice, tags) })) : [],
    );
    return {
      examined: slices.filter(({ judged }) => judged).length,
      findings: slices.flatMap(({ path, what }) => (what === undefined ? [] : [{ where: path, what }])),
    };
  },
};

function judge({ machine, macos }: MachSlice, tags: readonly string[]): { judged: boolean; what?: string } {
  const promised = tags.flatMap((tag) => {
    const version = platformOf(tag)?.machines.includes(machine) ? versionOf(tag) : undefined;
    return version === undefined ? [] : [rank(version, machine)];
  });
  if (macos === undefined || promised.length === 0) return { judged: false };
  const oldest = Math.min(...promised);
  if (rank(macos, machine) <= oldest) return { judged: true };
  const tag = oldest >= firstRank ? `${oldest / 1_000}.0` : `10.${oldest % 1_000}`;
  return { judged: true, what: `for ${machine} it needs macOS ${macos.major}.${macos.minor}; ${tag} is promised` };
}

function versionOf(tag: string): MacVersion | undefined {
  const [, major, minor] = /^macosx_(\d+)_(\d+)_/.exec(tag) ?? [];
  return major === undefined ? undefined : { major: Number(major), minor: Number(minor) };
}

/** The first macOS for arm64, also known as 10.16. From it on a tag has no minor version that PyPI would take. */
const firstRank = 11_000;

function rank({ major, minor }: MacVersion, machine: string): number {
  const plain = major === 10 ? 10_000 + minor : major * 1_000;
  return plain >= 10_016 && plain < firstRank ? firstRank : Math.max(plain, machine === 'arm64' ? firstRank : 0);
}
