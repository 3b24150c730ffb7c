import type { Collection } from '../../model/collection.ts';
import type { Check } from '../check.ts';

export const dirtyCheckout: Check<Collection> = {
  id: 'dirty-checkout',
  title: 'A leg changed tracked files of its checkout',
  severity: 'warn',
  applies: 'sometimes',
  why: 'What was built is then not what the commit holds. Some build tools write into the source tree and mean no harm.',
  remedy: 'Look at what the build writes in the job named below, and build from a copy when it must.',
  source: 'https://git-scm.com/docs/git-status',

  run: ({ stamps }) => ({
    examined: stamps.length,
    findings: stamps
      .filter(({ stamp }) => stamp.dirty)
      .map(({ job }) => ({ where: `job "${job.name}"`, what: 'its checkout had changed tracked files at the end' })),
  }),
};
