import type { ReleaseSet } from '../../model/release-set.ts';
import type { Check } from '../check.ts';
import { groupsBy } from '../groups-by.ts';
import { counted, someOf } from '../some-of.ts';

export const mixedVersions: Check<ReleaseSet> = {
  id: 'mixed-versions',
  title: 'The distributions are not all of one project and one version',
  severity: 'block',
  applies: 'always',
  why: 'One release is one version of one project. A file of another one was left behind, or somebody slipped it in.',
  remedy: 'Empty the folder before the build, and find the job that made the file.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention',

  run({ distributions }) {
    // A name that cannot be read is found in the distribution itself.
    const named = distributions.flatMap(({ file, name }) => (name === undefined ? [] : [{ file, name }]));
    const [common, ...others] = groupsBy(named, ({ name }) => `${name.project} ${name.version}`);
    return {
      examined: named.length,
      findings: others.map(({ value, members }) => ({
        where: someOf(members.map(({ file }) => file)),
        what: `${value}, beside ${counted(common?.members.length ?? 0, 'distribution')} of ${common?.value}`,
      })),
    };
  },
};
