import type { Collection } from '../../model/collection.ts';
import type { Check } from '../check.ts';

export const ambiguousArtifact: Check<Collection> = {
  id: 'ambiguous-artifact',
  title: 'Two artifacts of one name cannot be told apart',
  severity: 'block',
  applies: 'always',
  why: 'The newest artifact of a name counts, and GitHub’s times are whole seconds. Of two that are as old as each other and hold other bytes, nobody can say which one the leg meant.',
  remedy:
    'Find the two jobs that upload this name and give each a name of its own; after a re-run, re-run that leg once more.',
  source: 'https://docs.github.com/en/rest/actions/artifacts',

  run: ({ artifacts, contested = [] }) => ({
    examined: artifacts.length + contested.length,
    findings: contested.map(({ name, ids }) => ({
      where: `artifact ${name}`,
      what: `ids ${ids.join(' and ')} were made in the same second, and their digests are not the same`,
    })),
  }),
};
