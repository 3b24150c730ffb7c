import type { WheelName } from '../../model/distribution.ts';
import type { Finding } from '../../model/finding.ts';
import type { PreviousRelease, ReleaseSet } from '../../model/release-set.ts';
import type { Check } from '../check.ts';
import { groupsBy } from '../groups-by.ts';
import { platformsServed, pythonFamily } from '../platform-family.ts';
import { counted } from '../some-of.ts';
import { sdistOf, wheelsOf } from '../wheels-of.ts';

export const lostPlatform: Check<ReleaseSet> = {
  id: 'lost-platform',
  title: 'The previous release had distributions that this one lacks',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Users of that platform keep the old release, or build from the sdist, and tell you so in an issue.',
  remedy: 'Find out why the leg is gone. If the platform is given up on purpose, say so in the release notes.',
  source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',

  run({ previous, ...set }) {
    if (previous === undefined || !set.complete) return { examined: 0, findings: [] };
    const wheels = wheelsOf(set).map(({ name }) => name);
    const hadSdist = previous.files.some(({ name }) => name.kind === 'sdist');
    const lostSdist = hadSdist && sdistOf(set) === undefined;
    const sdist = { where: 'sdist', what: `${previous.version} had one` };
    return {
      examined: previous.files.length,
      findings: [...(lostSdist ? [sdist] : []), ...lostRows(wheels, previous)],
    };
  },
};

interface Place {
  readonly python: string;
  readonly platform: string;
  readonly serves: boolean;
}

/** Serves any Python: the stable ABI, or no ABI at all. */
const servesAll = ({ abis }: WheelName): boolean => abis.some((abi) => abi === 'abi3' || abi === 'none');

const placesOf = (wheels: readonly WheelName[]): readonly Place[] =>
  wheels.flatMap((wheel) =>
    platformsServed(wheel).map((platform) => ({ python: pythonFamily(wheel), platform, serves: servesAll(wheel) })),
  );

function lostRows(wheels: readonly WheelName[], { version, files }: PreviousRelease): readonly Finding[] {
  const now = placesOf(wheels);
  const before = placesOf(files.flatMap(({ name }) => (name.kind === 'wheel' ? [name] : [])));
  if (now.some(({ platform }) => platform === 'any')) return [];
  return groupsBy(before, ({ platform }) => platform).flatMap(({ value: platform, members }): readonly Finding[] => {
    const here = now.filter((place) => place.platform === platform);
    const had = `${version} had ${counted(members.length, 'wheel')} for it`;
    if (here.length === 0) return [{ where: platform, what: `${had}, this release has none` }];
    if (here.some(({ serves }) => serves)) return [];
    // A Python that is given up everywhere is no loss of a platform.
    const lost = members
      .map(({ python }) => python)
      .filter(
        (python) => now.some((place) => place.python === python) && !here.some((place) => place.python === python),
      );
    const pythons = [...new Set(lost)].sort().join(', ');
    return lost.length === 0
      ? []
      : [{ where: platform, what: `${version} had ${pythons} for it; this release has them for other platforms only` }];
  });
}
