import type { ReleaseSet } from '../../model/release-set.ts';
import type { Check } from '../check.ts';
import { groupsBy } from '../groups-by.ts';
import { revisionsOf } from '../revisions-of.ts';
import { someOf } from '../some-of.ts';

export const foreignRevision: Check<ReleaseSet> = {
  id: 'foreign-revision',
  title: 'A file in a distribution names another commit than the planned one',
  severity: 'block',
  applies: 'sometimes',
  why: 'The build itself says that it was made from another source than the one that was reviewed and tagged.',
  remedy:
    'Check out the planned commit in the leg that built it. If the commit is of another repository, lower the level with a reason.',
  source: 'https://slsa.dev/spec/v1.1/provenance',

  run(set) {
    const { commit } = set;
    if (commit === undefined) return { examined: 0, findings: [] };
    const hints = revisionsOf(set);
    const foreign = hints.filter(({ revision }) => !commit.startsWith(revision));
    return {
      examined: hints.length,
      findings: groupsBy(foreign, ({ path, key, revision }) => `${path}: ${key} is ${revision}`).map(
        ({ value, members }) => ({
          where: someOf(members.map(({ file }) => file)),
          what: `${value}; planned is ${commit}`,
        }),
      ),
    };
  },
};
