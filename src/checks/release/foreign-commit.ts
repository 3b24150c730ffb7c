import type { Collection } from '../../model/collection.ts';
import type { Check } from '../check.ts';

export const foreignCommit: Check<Collection> = {
  id: 'foreign-commit',
  title: 'A leg built another commit than planned',
  severity: 'block',
  applies: 'sometimes',
  why: 'A release is made from one commit. A leg that checks out a branch or a tag by itself can get another one.',
  remedy: 'Check out `needs.plan.outputs.source-sha` in the job named below, and nothing else.',
  source: 'https://slsa.dev/spec/v1.1/provenance',

  run: ({ stamps, plan }) => ({
    examined: stamps.length,
    findings: stamps.flatMap(({ job, stamp }) => {
      if (stamp.commit === plan.source.commit) return [];
      return [
        { where: `job "${job.name}"`, what: `it says it built ${stamp.commit}; planned is ${plan.source.commit}` },
      ];
    }),
  }),
};
