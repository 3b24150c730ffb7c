import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const unexpectedProject: Check<DistributionSubject> = {
  id: 'unexpected-project',
  title: 'The file belongs to another project than this release',
  severity: 'block',
  applies: 'sometimes',
  why: 'A release publishes one project. Another project’s file in it is a mistake, or somebody’s attempt.',
  remedy: 'Find the job that made the file, and the project in the policy; correct the one that is wrong.',
  source: 'https://packaging.python.org/en/latest/specifications/name-normalization/',

  run({ facts: { file, name }, expectation: { project } }) {
    if (project === undefined) return { examined: 0, findings: [] };
    const found = name.ok ? name.value.project : undefined;
    const says = found === undefined ? 'its name gives no project' : `its name gives ${JSON.stringify(found)}`;
    const what = `${says}; this release is of ${JSON.stringify(project)}`;
    return { examined: 1, findings: found === project ? [] : [{ where: file, what }] };
  },
};
