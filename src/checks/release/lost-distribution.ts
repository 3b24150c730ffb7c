import type { Collection } from '../../model/collection.ts';
import type { Check } from '../check.ts';

export const lostDistribution: Check<Collection> = {
  id: 'lost-distribution',
  title: 'A file that a leg built is in no artifact',
  severity: 'block',
  applies: 'sometimes',
  why: 'The leg uploaded it and stamped it; since then it was deleted, replaced, or never arrived.',
  remedy: 'Re-run the leg named below, then the seal job.',
  source: 'https://github.com/actions/upload-artifact#readme',

  run({ files, excluded, stamps }) {
    const held = new Set([...files, ...excluded].map(({ file, sha256 }) => `${sha256} ${file}`));
    const claimed = stamps.flatMap(({ job, stamp }) =>
      (stamp.files ?? []).map(([file, sha256]) => ({ job, file, sha256 })),
    );
    return {
      examined: claimed.length,
      findings: claimed.flatMap(({ job, file, sha256 }) => {
        if (held.has(`${sha256} ${file}`)) return [];
        return [
          { where: file, what: `job "${job.name}" stamped it with SHA-256 ${sha256}; no artifact holds these bytes` },
        ];
      }),
    };
  },
};
