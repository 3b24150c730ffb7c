import type { Collection } from '../../model/collection.ts';
import type { Check } from '../check.ts';
import { claimsOf } from '../stamp-claims.ts';

export const twiceClaimedDigest: Check<Collection> = {
  id: 'twice-claimed-digest',
  title: 'Two legs say that they built the same file',
  severity: 'block',
  applies: 'sometimes',
  why: 'Provenance names one job for a file. With two claims, one leg stamped what another one built.',
  remedy: 'Let each leg stamp only the folder that it filled itself.',
  source: 'https://slsa.dev/spec/v1.1/provenance',

  run(collection) {
    const claims = claimsOf(collection);
    const files = collection.files.filter(({ sha256, file }) => claims.has(`${sha256} ${file}`));
    return {
      examined: files.length,
      findings: files.flatMap(({ file, sha256 }) => {
        const by = claims.get(`${sha256} ${file}`) ?? [];
        if (by.length < 2) return [];
        return [{ where: file, what: `claimed by ${by.map(({ job }) => job.name).join(' and ')}` }];
      }),
    };
  },
};
