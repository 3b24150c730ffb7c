import type { Collection } from '../../model/collection.ts';
import type { Check } from '../check.ts';

export const foreignArtifact: Check<Collection> = {
  id: 'foreign-artifact',
  title: 'An artifact belongs to another run',
  severity: 'block',
  applies: 'always',
  why: 'Only this run built from the planned commit. An artifact of another run can hold anything.',
  remedy: 'Start a new run. If it happens again, look for a job that copies artifacts between runs.',
  source: 'https://docs.github.com/en/rest/actions/artifacts',

  run: ({ artifacts, run }) => ({
    examined: artifacts.length,
    findings: artifacts.flatMap(({ facts }) => {
      if (facts.runId === run.id && facts.headSha === run.commit) return [];
      const told = `run ${facts.runId ?? 'unknown'} at commit ${facts.headSha ?? 'unknown'}`;
      return [{ where: `artifact ${facts.name}`, what: `GitHub says ${told}; this is run ${run.id} at ${run.commit}` }];
    }),
  }),
};
