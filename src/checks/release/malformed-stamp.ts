import type { Collection } from '../../model/collection.ts';
import type { Check } from '../check.ts';

export const malformedStamp: Check<Collection> = {
  id: 'malformed-stamp',
  title: 'A stamp cannot be read',
  severity: 'block',
  applies: 'sometimes',
  why: 'Something other than the phase `stamp` wrote an annotation with its title, or another version of it did.',
  remedy: 'Pin every `uses:` of wheelgate in the workflow to the same commit.',
  source: 'https://docs.github.com/en/rest/checks/runs#list-check-run-annotations',

  run: ({ stamps, brokenStamps }) => ({
    examined: stamps.length + brokenStamps.length,
    findings: brokenStamps.map(({ job, why }) => ({ where: `job "${job.name}"`, what: why })),
  }),
};
