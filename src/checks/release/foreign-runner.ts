import type { Collection } from '../../model/collection.ts';
import { latestJobs } from '../../model/latest-jobs.ts';
import type { Check } from '../check.ts';

/** Name of the group of GitHub's own runners in the jobs API. */
const githubsGroup = 'GitHub Actions';

/** Of every machine that somebody registered, whatever its group is called. */
const ownLabel = 'self-hosted';

export const foreignRunner: Check<Collection> = {
  id: 'foreign-runner',
  title: 'A job ran on a machine that is not one of GitHub’s',
  severity: 'block',
  applies: 'sometimes',
  why: 'A machine that lives on between jobs can carry something from one into the next. Whoever owns it owns the wheel.',
  remedy: 'Build on a GitHub-hosted runner; test elsewhere. A policy with `runners: any` accepts others, and says so.',
  source: 'https://slsa.dev/spec/v1.1/requirements#isolated',

  run({ jobs, stamps, runners }) {
    if (runners === 'any') return { examined: 0, findings: [] };
    const legs = new Set(stamps.map(({ job }) => job.id));
    // Without stamps nobody knows which job built what, so every job that ran counts.
    const ran = latestJobs(jobs).filter(({ status, conclusion }) => status === 'completed' && conclusion !== 'skipped');
    const judged = legs.size > 0 ? jobs.filter(({ id }) => legs.has(id)) : ran;
    return {
      examined: judged.length,
      findings: judged.flatMap(({ name, runnerGroup, labels }) => {
        if (runnerGroup === githubsGroup && !labels.some((label) => label.toLowerCase() === ownLabel)) return [];
        const group =
          runnerGroup === undefined ? 'GitHub does not say on which runner' : `runner group "${runnerGroup}"`;
        return [{ where: `job "${name}"`, what: `${group}, labels ${labels.join(', ') || 'none'}` }];
      }),
    };
  },
};
