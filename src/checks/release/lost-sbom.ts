import type { PreviousRelease, ReleaseSet } from '../../model/release-set.ts';
import type { Check } from '../check.ts';
import { counterpartOf } from '../counterpart-of.ts';
import { groupsBy } from '../groups-by.ts';
import { platformFamily } from '../platform-family.ts';
import { someOf } from '../some-of.ts';
import { type NamedWheel, wheelsOf } from '../wheels-of.ts';

export const lostSbom: Check<ReleaseSet> = {
  id: 'lost-sbom',
  title: 'Wheels of a platform had an SBOM in the previous release and have none now',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Whoever relies on it for this platform is left without, and nobody decided so. Mostly a repairing tool was dropped or changed.',
  remedy: 'Find what wrote the SBOM before, and run it in the leg again. `sbom.keep` in the policy sets the level.',
  source: 'https://peps.python.org/pep-0770/',

  run({ previous, ...set }) {
    const known =
      previous === undefined ? [] : wheelsOf(set).map((wheel) => ({ wheel, had: hadSbom(wheel, previous) }));
    const judged = known.filter(({ had }) => had !== undefined);
    const lost = judged.filter(({ wheel, had }) => had === true && wheel.sboms === 0);
    return {
      examined: judged.length,
      findings: groupsBy(lost, ({ wheel }) => platformFamily(wheel.name)).map(({ value: platform, members }) => ({
        where: platform,
        what: `no SBOM in ${someOf(members.map(({ wheel }) => wheel.file))}; in ${previous?.version} there was one`,
      })),
    };
  },
};

/** For a new Python all wheels of its platform answer. `undefined`: nobody knows what was in them. */
function hadSbom(wheel: NamedWheel, previous: PreviousRelease): boolean | undefined {
  const counterpart = counterpartOf(wheel, previous);
  if (counterpart !== undefined) return counterpart.summary && counterpart.summary.sboms > 0;
  const platform = platformFamily(wheel.name);
  const there = previous.files.filter(({ name }) => name.kind === 'wheel' && platformFamily(name) === platform);
  const told = there.flatMap(({ summary }) => (summary === undefined ? [] : [summary.sboms > 0]));
  return told.length === 0 || told.length < there.length ? undefined : told.every((had) => had);
}
