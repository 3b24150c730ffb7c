import type { WheelName } from '../../model/distribution.ts';
import type { ReleaseSet } from '../../model/release-set.ts';
import type { Check } from '../check.ts';
import { groupsBy } from '../groups-by.ts';
import { counted } from '../some-of.ts';
import { wheelsOf } from '../wheels-of.ts';

export const contestedTag: Check<ReleaseSet> = {
  id: 'contested-tag',
  title: 'Two wheels are for the same Python, ABI and platform',
  severity: 'block',
  applies: 'sometimes',
  why: 'An installer takes either, by the order of a list; which one its user has nobody can tell.',
  remedy: 'Build the platform in one leg, or give one of the two wheels a build tag.',
  source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',

  run(set) {
    const wheels = wheelsOf(set);
    const claims = wheels.flatMap(({ file, name }) => claimsOf(name).map((claim) => ({ file, claim })));
    const contested = groupsBy(claims, ({ claim }) => claim).filter(({ members }) => members.length > 1);
    // The same two wheels may meet in many tags.
    const pairs = groupsBy(contested, ({ members }) => members.map(({ file }) => file).join(' and '));
    return {
      examined: wheels.length,
      findings: pairs.map(({ value, members: [first, ...more] }) => ({
        where: value,
        what: `all of them are for ${first?.value}${more.length > 0 ? ` and ${counted(more.length, 'more tag')}` : ''}`,
      })),
    };
  },
};

/** Tags that one file name may stand for; real ones stand for at most some ten. */
const maxTags = 1_000;

/** A higher build tag is chosen before a lower one, so that those two do not contend. */
function claimsOf({ project, version, build, pythons, abis, platforms }: WheelName): readonly string[] {
  if (pythons.length * abis.length * platforms.length > maxTags) return [];
  const of = build === undefined ? '' : ` of build ${build}`;
  const end = `, ${project} ${version}${of}`;
  return pythons.flatMap((python) =>
    abis.flatMap((abi) => platforms.map((platform) => `${python}-${abi}-${platform}${end}`)),
  );
}
