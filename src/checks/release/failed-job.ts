import type { Collection } from '../../model/collection.ts';
import { latestJobs } from '../../model/latest-jobs.ts';
import type { JobFacts } from '../../model/run.ts';
import type { Check } from '../check.ts';

/** Conclusions with which a job may stand beside a release. */
const harmless: ReadonlySet<string | undefined> = new Set(['success', 'skipped', 'neutral']);

export const failedJob: Check<Collection> = {
  id: 'failed-job',
  title: 'A job of this run did not succeed',
  severity: 'block',
  applies: 'always',
  why: 'A release out of a run with a failed job may lack its tests or hold its half-made files. A job that the seal waits for must have succeeded; one that was skipped has made and tested nothing.',
  remedy: 'Re-run the failed jobs. What has succeeded is kept.',
  source: 'https://docs.github.com/en/rest/actions/workflow-jobs',

  run({ jobs, stamps, needed = [] }) {
    const legs = new Set(stamps.map(({ job }) => job.id));
    // A job that still runs may be this one, or a later one; a leg must have ended.
    const latest = latestJobs(jobs);
    const mustSucceed = ({ id, name }: JobFacts) => legs.has(id) || needed.some(({ isName }) => isName(name));
    const judged = latest.filter((job) => job.status === 'completed' || mustSucceed(job));
    const absent = needed.filter(({ isName }) => !latest.some(({ name }) => isName(name)));
    return {
      examined: judged.length,
      findings: [
        ...judged.flatMap((job) => {
          const { name, status, conclusion } = job;
          const well = mustSucceed(job) ? conclusion === 'success' : harmless.has(conclusion);
          if (status === 'completed' && well) return [];
          return [{ where: `job "${name}"`, what: `GitHub says ${status}, ${conclusion ?? 'no conclusion'}` }];
        }),
        ...absent.map(({ key }) => ({
          where: `job "${key}"`,
          what: 'the seal waits for it, and GitHub lists no such job',
        })),
      ],
    };
  },
};
