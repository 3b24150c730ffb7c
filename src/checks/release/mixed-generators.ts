import type { ReleaseSet } from '../../model/release-set.ts';
import type { Check } from '../check.ts';
import { groupsBy } from '../groups-by.ts';
import { pythonFamily } from '../platform-family.ts';
import { counted, someOf } from '../some-of.ts';
import { type NamedWheel, wheelsOf } from '../wheels-of.ts';

export const mixedGenerators: Check<ReleaseSet> = {
  id: 'mixed-generators',
  title: 'Wheels for one Python were made by different build tools or versions of one',
  severity: 'warn',
  applies: 'sometimes',
  why: 'A leg whose build tools are not pinned like the others’ builds something else tomorrow, from the same commit.',
  remedy: 'Pin the build requirements for every leg, for example with a constraints file.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents',

  run(set) {
    const wheels = wheelsOf(set).filter(({ generators }) => generators.length > 0);
    // An old Python cannot have the newest tools, so that each is compared for itself.
    const pythons = groupsBy(wheels, ({ name }) => pythonFamily(name)).filter(({ members }) => members.length > 1);
    return {
      examined: pythons.reduce((sum, { members }) => sum + members.length, 0),
      findings: pythons.flatMap(({ members }) => {
        const [common, ...others] = groupsBy(members, generatorOf);
        const usual = `${counted(common?.members.length ?? 0, 'other wheel')} for that Python by ${common?.value}`;
        return others.map((group) => ({
          where: someOf(group.members.map(({ file }) => file)),
          what: `made by ${group.value}, and ${usual}`,
        }));
      }),
    };
  },
};

/** What repaired the wheel adds a line of its own, and is another tool on each system. */
const generatorOf = ({ generators: [maker = ''] }: NamedWheel): string => JSON.stringify(maker.slice(0, 100));
