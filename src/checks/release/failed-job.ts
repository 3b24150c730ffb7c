import type { Collection } from '../../model/collection.ts';
import { latestJobs } from '../../model/latest-jobs.ts';
import type { Check } from '../check.ts';

/** Conclusions with which a job may stand beside a release. */
const harmless: ReadonlySet<string | undefined> = new Set(['success', 'skipped', 'neutral']);

export const failedJob: Check<Collection> = {
  id: 'failed-job',
  title: 'A job of this run did not succeed',
  severity: 'block',
  applies: 'always',
  why: 'A release out of a run with a failed job may lack its tests or hold its half-made files.',
  remedy: 'Re-run the failed jobs. What has succeeded is kept.',
  source: 'https://docs.github.com/en/rest/actions/workflow-jobs',

  run({ jobs, stamps }) {
    const legs = new Set(stamps.map(({ job }) => job.id));
    // A job that still runs may be this one, or a later one; a leg must have ended.
    const judged = latestJobs(jobs).filter((job) => job.status === 'completed' || legs.has(job.id));
    return {
      examined: judged.length,
      findings: judged.flatMap(({ name, status, conclusion, id }) => {
        if (status === 'completed' && harmless.has(conclusion) && !(legs.has(id) && conclusion !== 'success'))
          return [];
        return [{ where: `job "${name}"`, what: `GitHub says ${status}, ${conclusion ?? 'no conclusion'}` }];
      }),
    };
  },
};
