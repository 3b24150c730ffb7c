import { bad, good, type Parsed } from './parsed.ts';

/** Characters; real names stay below 100, and a file name has to hold the version and the tags too. */
const maxLength = 200;

/**
 * The one spelling of a project's name: lower case, and a dash for each run of `-`, `_` and `.`. Total, for names out
 * of a stranger's METADATA are compared by it; only ASCII letters change, so that no other letter can pass for one.
 *
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
export const normaliseProject = (text: string): string =>
  text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()).replace(/[-_.]+/g, '-');

/**
 * Reads a project's name in any of its spellings.
 *
 * @param text 1 to 200 ASCII letters, digits, dashes, underscores and dots; a letter or digit at both ends.
 * @returns the normalised name.
 */
export function parseProject(text: string): Parsed<string> {
  if (text.length > maxLength) return bad(`a project name of ${text.length} characters; at most ${maxLength} are read`);
  if (/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(text)) return good(normaliseProject(text));
  return bad(`${JSON.stringify(text)} is not a project name: ASCII letters and digits, with -, _ and . between them`);
}
