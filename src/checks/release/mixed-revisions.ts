import type { ReleaseSet } from '../../model/release-set.ts';
import type { Check } from '../check.ts';
import { groupsBy } from '../groups-by.ts';
import { revisionsOf } from '../revisions-of.ts';
import { counted, someOf } from '../some-of.ts';

export const mixedRevisions: Check<ReleaseSet> = {
  id: 'mixed-revisions',
  title: 'Files in the distributions name different commits',
  severity: 'block',
  applies: 'sometimes',
  why: 'The builds themselves say that they were made from more than one source.',
  remedy: 'Build every leg again, from one commit.',
  source: 'https://slsa.dev/spec/v1.1/provenance',

  run(set) {
    const hints = revisionsOf(set);
    // With a plan each is compared with the planned commit.
    if (set.commit !== undefined || hints.length === 0) return { examined: 0, findings: [] };
    const whole = groupsBy(hints, ({ revision }) => revision).toSorted(
      (a, b) => b.members.length - a.members.length || b.value.length - a.value.length,
    );
    // An abbreviation is the same commit; most of what is said is what the others are held against.
    const [usual] = whole;
    const others = whole.filter(({ value }) => !isSame(value, usual?.value ?? ''));
    return {
      examined: hints.length,
      findings: others.flatMap(({ value, members }) =>
        groupsBy(members, ({ path, key }) => `${path}: ${key}`).map((group) => ({
          where: someOf(group.members.map(({ file }) => file)),
          what: `${group.value} is ${value}, and ${usual?.value} in ${counted(usual?.members.length ?? 0, 'other place')}`,
        })),
      ),
    };
  },
};

const isSame = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
