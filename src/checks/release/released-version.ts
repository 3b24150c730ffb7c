import type { Preflight } from '../../model/preflight.ts';
import type { Check } from '../check.ts';

export const releasedVersion: Check<Preflight> = {
  id: 'released-version',
  title: 'The version has files on the index already',
  severity: 'block',
  applies: 'always',
  why: 'A new build makes other bytes, and an index never takes other bytes under a published name.',
  remedy: 'Re-run the publish job of the run that began this version; or make a new version.',
  source: 'https://packaging.python.org/en/latest/specifications/index-hosting-attestations/',

  run: ({ indexed, version }) => ({
    examined: Math.max(indexed.length, 1),
    findings: indexed
      .filter(({ files }) => files.length > 0)
      .map(({ index, files }) => {
        const first = files[0]?.file ?? '';
        const name = version.ok ? version.value : 'this version';
        return { where: index, what: `it holds ${files.length} files of ${name}, the first is ${first}` };
      }),
  }),
};
