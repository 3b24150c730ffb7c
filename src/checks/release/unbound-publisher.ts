import type { Outlook } from '../../model/outlook.ts';
import type { Check } from '../check.ts';

export const unboundPublisher: Check<Outlook> = {
  id: 'unbound-publisher',
  title: 'The index took the last release from a publisher without an environment',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Such a publisher takes uploads from every job of the workflow file: also from one that no reviewer has let go.',
  remedy: 'Remove the publisher from the project’s settings on the index, and register it again with the environment.',
  source: 'https://repos.openssf.org/trusted-publishers-for-all-package-repositories',

  run({ former, environments }) {
    if (former === undefined) return { examined: 0, findings: [] };
    const unbound = former.environments.some((name) => name === '');
    const what = `its publisher was bound to no environment; this release publishes from ${environments.join(', ')}`;
    return {
      examined: former.environments.length,
      findings: unbound ? [{ where: `${former.file} of ${former.version}`, what }] : [],
    };
  },
};
