import type { Collection } from '../../model/collection.ts';
import type { Check } from '../check.ts';

export const duplicateDistribution: Check<Collection> = {
  id: 'duplicate-distribution',
  title: 'Two artifacts hold a distribution of the same name',
  severity: 'block',
  applies: 'always',
  why: 'One of the two would be published and nobody could say which. A merged download lets the last writer win.',
  remedy: 'Find the two jobs named below in the workflow and let only one of them build this file.',
  source: 'https://github.com/actions/upload-artifact#not-uploading-to-the-same-artifact',

  run({ files, excluded }) {
    const seen = new Map<string, string[]>();
    for (const { file, artifact } of [...files, ...excluded]) {
      seen.set(file, [...(seen.get(file) ?? []), artifact.name]);
    }
    return {
      examined: seen.size,
      findings: [...seen]
        .filter(([, artifacts]) => artifacts.length > 1)
        .map(([file, artifacts]) => ({ where: file, what: `it is in ${artifacts.join(' and in ')}` })),
    };
  },
};
