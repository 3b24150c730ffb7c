import { compareVersions } from './compare-versions.ts';
import { isPreRelease } from './version.ts';

/**
 * The release that another one follows: the latest earlier version, and a final one, unless there are only others or
 * `version` itself is a pre-release.
 *
 * @param versions, version in their normal spelling. @returns `undefined` when none is earlier.
 */
export function earlierVersion(versions: readonly string[], version: string): string | undefined {
  const earlier = versions.filter((one) => compareVersions(one, version) < 0);
  const finals = earlier.filter((one) => !isPreRelease(one));
  const candidates = isPreRelease(version) || finals.length === 0 ? earlier : finals;
  return candidates.toSorted(compareVersions).at(-1);
}
