import type { DistributionName } from '../model/distribution.ts';
import { tagOfVersion } from '../model/tag-pattern.ts';
import type { ProvenanceClaims, Trust } from '../model/verification.ts';

/**
 * Whether a file comes from the source that the caller named.
 *
 * @param source as verified provenance says it; `undefined` is unknown, and unknown is no.
 * @param name the file's name taken apart, for the tag of its version; `undefined` when it is no distribution.
 * @returns the reasons against it.
 */
export function judgeSource(
  source: ProvenanceClaims['source'],
  name: DistributionName | undefined,
  { sourceRepository, sourceCommit, sourceTag, tagPattern, project }: Trust,
): readonly string[] {
  const tag = sourceTag ?? (tagPattern && name && tagOfVersion(tagPattern, name.version));
  const pairs: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['repository', source?.repository, sourceRepository],
    ['commit', source?.commit, sourceCommit],
    ['ref', source?.ref, tag === undefined ? undefined : `refs/tags/${tag}`],
  ];
  const asked = pairs.filter(([, , wanted]) => wanted !== undefined);
  const foreign = project !== undefined && name?.project !== project;
  return [
    ...(foreign ? [`it is a distribution of ${name?.project ?? 'nothing known'}, not of ${project}`] : []),
    ...(tagPattern !== undefined && name === undefined ? ['its name has no version that a tag could have'] : []),
    ...(asked.length > 0 && source === undefined ? ['no trusted provenance says which source it comes from'] : []),
    ...(source === undefined ? [] : asked)
      .filter(([, said, wanted]) => said !== wanted)
      .map(
        ([what, said, wanted]) => `its source ${what} is ${JSON.stringify(said?.slice(0, 300))}, expected ${wanted}`,
      ),
  ];
}
