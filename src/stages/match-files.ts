import type { CollectedFile, Collection } from '../model/collection.ts';
import { matchExpected } from '../model/expected.ts';
import { parseDistributionName } from '../model/file-name.ts';
import { matchesGlob } from '../model/glob.ts';

type Matched = Pick<Collection, 'files' | 'excluded' | 'strangers' | 'match'>;

/** Takes out what the policy excludes, then holds the rest against the policy's rows. */
export function matchFiles(
  rows: readonly string[],
  exclude: readonly string[],
  all: readonly CollectedFile[],
): Matched {
  const isExcluded = ({ file }: CollectedFile) => exclude.some((glob) => matchesGlob(glob, file));
  const files = all.filter((one) => !isExcluded(one));
  const parsed = files.map((one) => ({ one, name: parseDistributionName(one.file) }));
  const names = parsed.flatMap(({ name }) => (name.ok ? [name.value] : []));
  return {
    files,
    excluded: all.filter(isExcluded),
    strangers: parsed.flatMap(({ one, name }) =>
      name.ok ? [] : [{ artifact: one.artifact.name, file: one.file, why: name.reasons.join('; ') }],
    ),
    match: matchExpected(rows, names),
  };
}
