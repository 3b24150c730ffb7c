import type { Collection, ReadStamp } from '../model/collection.ts';
import { sha256Of } from '../model/digest.ts';
import { renderSums } from '../model/sums.ts';

/**
 * Which legs claim which file, by `SHA256 FILE`. A stamp with a list only is met by one artifact whose distributions,
 * and no others, make that list.
 */
export function claimsOf({ files, excluded, stamps }: Collection): ReadonlyMap<string, readonly ReadStamp[]> {
  const claims = new Map<string, ReadStamp[]>();
  const claim = (file: string, sha256: string, by: ReadStamp) => {
    const key = `${sha256} ${file}`;
    claims.set(key, [...(claims.get(key) ?? []), by]);
  };
  const lists = artifactLists([...files, ...excluded]);
  for (const one of stamps) {
    for (const [file, sha256] of one.stamp.files ?? []) claim(file, sha256, one);
    if (one.stamp.list === undefined) continue;
    for (const { file, sha256 } of lists.get(one.stamp.list) ?? []) claim(file, sha256, one);
  }
  return claims;
}

/** Each artifact's files by the digest of their `sha256sum` lines. */
function artifactLists(files: Collection['files']): ReadonlyMap<string, Collection['files']> {
  const byArtifact = new Map<number, Collection['files']>();
  for (const file of files) byArtifact.set(file.artifact.id, [...(byArtifact.get(file.artifact.id) ?? []), file]);
  return new Map(
    [...byArtifact.values()].map((members) => [
      sha256Of(renderSums(members.map(({ file, sha256 }) => ({ name: file, sha256 })))),
      members,
    ]),
  );
}
