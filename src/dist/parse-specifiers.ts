import { bad, good, type Parsed } from '../model/parsed.ts';

/** One clause of a version specifier: `>=` and `1.2`. */
export interface Specifier {
  readonly operator: string;
  /** As written; of `===` any text. */
  readonly version: string;
}

/** Characters; the longest real one has about 60. */
const maxLength = 2_000;

const number = String.raw`v?(?:\d+!)?\d+(?:\.\d+)*`;
const compatible = String.raw`v?(?:\d+!)?\d+(?:\.\d+)+`;
const suffixes = [
  String.raw`(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?\d*)?`,
  String.raw`(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?`,
  String.raw`(?:[-_.]?dev[-_.]?\d*)?`,
].join('');
const local = String.raw`(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`;

/** Which versions an operator takes. Each repeated part starts with a mark of its own, so the time is linear. */
const clause = new RegExp(
  [
    String.raw`^(?:(===)\s*([^\s;)]+)`,
    String.raw`(==|!=)\s*(${number}(?:\.\*|${suffixes}${local}))`,
    String.raw`(~=)\s*(${compatible}${suffixes})`,
    String.raw`(<=|>=|<|>)\s*(${number}${suffixes}))$`,
  ].join('|'),
  'i',
);

/**
 * Reads the version specifier of a dependency or of Requires-Python.
 *
 * @param text clauses with commas between them; empty ones are passed over, as installers do.
 * @returns the reason when a clause is none.
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
export function parseSpecifiers(text: string): Parsed<readonly Specifier[]> {
  if (text.length > maxLength) return bad(`a specifier of ${text.length} characters; at most ${maxLength} are read`);
  const clauses = text.split(',').map((one) => one.trim());
  const read = clauses.filter((one) => one !== '').map((one) => ({ one, found: clause.exec(one) }));
  const broken = read.find(({ found }) => found === null);
  if (broken !== undefined) return bad(`Invalid specifier: ${JSON.stringify(broken.one.slice(0, 100))}`);
  return good(
    read.map(({ found }) => {
      const [operator = '', version = ''] = (found ?? []).slice(1).filter((part) => part !== undefined);
      return { operator, version };
    }),
  );
}
