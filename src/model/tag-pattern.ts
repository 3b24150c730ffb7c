import { bad, good, type Parsed } from './parsed.ts';
import { normaliseVersion } from './version.ts';

const place = '{version}';

/** Characters; git itself would take more, no person does. */
const maxLength = 200;

/**
 * Reads the pattern of a project's release tags.
 *
 * @param pattern a tag's name with one `{version}`: `v{version}`, `release/{version}`. Nothing that git refuses.
 * @see https://git-scm.com/docs/git-check-ref-format
 */
export function parseTagPattern(pattern: string): Parsed<string> {
  const quoted = JSON.stringify(pattern.slice(0, maxLength));
  if (pattern.length > maxLength) return bad(`${quoted} is longer than ${maxLength} characters`);
  if (pattern.split(place).length !== 2) return bad(`${quoted} needs ${place} once: it is where the version stands`);
  const rest = pattern.replace(place, '0');
  if (!/^[A-Za-z0-9._/+@-]+$/.test(rest)) return bad(`${quoted} may have A-Z a-z 0-9 . _ / + @ - around ${place}`);
  if (/^-|^\/|\/$|\/\/|\.\.|\.$|(?:^|\/)\.|\.lock(?:\/|$)/.test(rest))
    return bad(`${quoted} is no name that git takes`);
  return good(pattern);
}

/**
 * Takes the version out of a tag.
 *
 * @param pattern as {@link parseTagPattern} gives it.
 * @param tag without `refs/tags/`.
 * @returns the version in its normal spelling; or why the tag has none.
 */
export function versionOfTag(pattern: string, tag: string): Parsed<string> {
  const [before = '', after = ''] = pattern.split(place);
  const fits = tag.length > before.length + after.length && tag.startsWith(before) && tag.endsWith(after);
  if (!fits) return bad(`tag ${JSON.stringify(tag.slice(0, maxLength))} is not of the form ${pattern}`);
  const text = tag.slice(before.length, tag.length - after.length);
  // PEP 440 takes a `v` before a version: with it, `vv1.0` and `v1.0` would be two tags of one release.
  if (/^v/i.test(text)) return bad(`tag ${JSON.stringify(tag)} has a v too many for the form ${pattern}`);
  const version = normaliseVersion(text);
  return version.ok ? version : bad(...version.reasons.map((reason) => `tag ${JSON.stringify(tag)}: ${reason}`));
}

/** The tag that a release of this version is expected under. */
export const tagOfVersion = (pattern: string, version: string): string => pattern.replace(place, () => version);
