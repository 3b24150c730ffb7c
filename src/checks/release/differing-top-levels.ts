import type { ReleaseSet } from '../../model/release-set.ts';
import type { Check } from '../check.ts';
import { groupsBy } from '../groups-by.ts';
import { systemOfWheel } from '../platform-family.ts';
import { counted, differenceOf, someOf } from '../some-of.ts';
import { type NamedWheel, wheelsOf } from '../wheels-of.ts';

export const differingTopLevels: Check<ReleaseSet> = {
  id: 'differing-top-levels',
  title: 'Wheels of the release bring different packages',
  severity: 'warn',
  applies: 'sometimes',
  why: 'What one wheel alone puts beside the others’ packages was built by one leg alone, or put there by somebody.',
  remedy: 'Look at what the wheels named below hold. If it belongs there, nothing is to be done.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents',

  run(set) {
    const wheels = wheelsOf(set).filter(({ files }) => files.length > 0);
    // A pure wheel has no compiled modules, some of which have a name of their own at the top.
    const kinds = groupsBy(wheels, ({ name }) => (systemOfWheel(name) === 'any' ? 'any' : 'platform'));
    const compared = kinds.filter(({ members }) => members.length > 1);
    return {
      examined: compared.reduce((sum, { members }) => sum + members.length, 0),
      findings: compared.flatMap(({ members }) => {
        const [common, ...others] = groupsBy(members, (wheel) => JSON.stringify(ownTops(wheel)));
        const usual = common?.members.slice(0, 1).flatMap(ownTops) ?? [];
        return others.map((group) => {
          const own = group.members.slice(0, 1).flatMap(ownTops);
          return {
            where: someOf(group.members.map(({ file }) => file)),
            what: `it ${differenceOf(own, usual, 'brings')}, unlike ${counted(common?.members.length ?? 0, 'other wheel')}`,
          };
        });
      }),
    };
  },
};

/** Bundled libraries lie in a folder of their own on some systems only. */
const ownTops = ({ topLevels }: NamedWheel): readonly string[] =>
  topLevels.filter((top) => !/\.(?:libs|dylibs)$/.test(top));
