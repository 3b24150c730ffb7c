import type { Collection } from '../../model/collection.ts';
import type { Check } from '../check.ts';

export const unexpectedDistribution: Check<Collection> = {
  id: 'unexpected-distribution',
  title: 'There is a file that the policy does not expect',
  severity: 'block',
  applies: 'always',
  why: 'Everything collected is published. A file that nobody planned for is a mistake or an intrusion.',
  remedy:
    'Add a row for it under `distributions.wheels`, leave it out with `distributions.exclude`, or find who uploaded it.',
  source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',

  run: ({ files, match, strangers }) => ({
    examined: files.length + strangers.length,
    findings: [
      ...match.unexpected.map(({ file, why }) => ({ where: file, what: why })),
      ...match.ambiguous.map(({ file, rows }) => ({
        where: file,
        what: `it meets ${rows.length} rows: ${rows.join(', ')}`,
      })),
      ...match.crowded.map(({ row, files: all }) => ({
        where: row,
        what: `${all.length} files meet it: ${all.join(', ')}`,
      })),
      ...strangers.map(({ artifact, file, why }) => ({ where: file, what: `in artifact ${artifact}: ${why}` })),
    ],
  }),
};
