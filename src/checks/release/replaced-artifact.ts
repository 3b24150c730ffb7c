import type { Collection } from '../../model/collection.ts';
import type { Check } from '../check.ts';

export const replacedArtifact: Check<Collection> = {
  id: 'replaced-artifact',
  title: 'An artifact was deleted or replaced while it was collected',
  severity: 'block',
  applies: 'always',
  why: 'Any job of a run can delete an artifact and upload another of that name. What is sealed must be what the run holds, or the publish job will not find it.',
  remedy: 'Run the seal job again when no other job of this run uploads; if it stays, find the job that does.',
  source: 'https://docs.github.com/en/rest/actions/artifacts',

  run: ({ artifacts, replaced = [] }) => ({
    examined: artifacts.length,
    findings: replaced.map(({ name, id, what }) => ({ where: `artifact ${name}`, what: `id ${id}: ${what}` })),
  }),
};
