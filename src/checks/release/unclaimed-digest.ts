import type { Collection } from '../../model/collection.ts';
import type { Check } from '../check.ts';
import { claimsOf } from '../stamp-claims.ts';

export const unclaimedDigest: Check<Collection> = {
  id: 'unclaimed-digest',
  title: 'No leg says that it built these bytes',
  severity: 'block',
  applies: 'sometimes',
  why: 'Any job of a run can replace an artifact, but only the leg itself can write its stamp. A file whose digest no stamp holds was not uploaded by the leg that built it, or was changed after.',
  remedy:
    'Let every leg end with the phase `stamp`; if it does, find the job that wrote this artifact, and start a new run.',
  source: 'https://docs.github.com/en/rest/checks/runs#list-check-run-annotations',

  run(collection) {
    const { files, stampLevel } = collection;
    if (stampLevel === 'off') return { examined: 0, findings: [] };
    const claims = claimsOf(collection);
    return {
      examined: files.length,
      findings: files.flatMap(({ file, sha256, artifact }) => {
        if (claims.get(`${sha256} ${file}`) !== undefined) return [];
        return [{ where: file, what: `no leg claims SHA-256 ${sha256}, which artifact ${artifact.name} holds` }];
      }),
    };
  },
};
