import type { Collection } from '../../model/collection.ts';
import type { Check } from '../check.ts';

export const repeatedStamp: Check<Collection> = {
  id: 'repeated-stamp',
  title: 'A job stamped twice',
  severity: 'block',
  applies: 'sometimes',
  why: 'A build step that prints a stamp of its own could claim files of another leg; so one stamp a job counts, and two are none.',
  remedy: 'Keep one step with `phase: stamp` in the job, and look for what else prints its title.',
  source: 'https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions',

  run({ stamps }) {
    const counts = new Map<number, { name: string; count: number }>();
    for (const { job } of stamps) {
      counts.set(job.id, { name: job.name, count: (counts.get(job.id)?.count ?? 0) + 1 });
    }
    return {
      examined: counts.size,
      findings: [...counts.values()]
        .filter(({ count }) => count > 1)
        .map(({ name, count }) => ({ where: `job "${name}"`, what: `it has ${count} stamps` })),
    };
  },
};
