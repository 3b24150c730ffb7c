import type { Collection } from '../../model/collection.ts';
import type { Check } from '../check.ts';

export const alteredArtifact: Check<Collection> = {
  id: 'altered-artifact',
  title: 'An artifact is not the bytes that GitHub recorded',
  severity: 'block',
  applies: 'always',
  why: 'GitHub keeps the SHA-256 of every artifact. Bytes that do not have it are not what the job uploaded.',
  remedy: 'Run the seal job again; if it stays, re-run the leg that made the artifact and report the store to GitHub.',
  source: 'https://docs.github.com/en/rest/actions/artifacts',

  run: ({ artifacts }) => ({
    examined: artifacts.length,
    findings: artifacts.flatMap(({ facts, received }) => {
      if (facts.sha256 === received) return [];
      const recorded = facts.sha256 === undefined ? 'GitHub gives no digest for it' : `GitHub recorded ${facts.sha256}`;
      return [{ where: `artifact ${facts.name}`, what: `${recorded}, the bytes that came have ${received}` }];
    }),
  }),
};
