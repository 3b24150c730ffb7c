import type { Finding } from '../model/finding.ts';

/**
 * The line that a parser's reason begins with, for the finding that repeats the reason.
 *
 * @param reason `line 3: …`; or `row 3 …` of RECORD, a row of which is a line unless a path has a line break in quotes.
 */
export const lineOf = (reason: string): Pick<Finding, 'line'> => {
  const line = /^(?:line|row) (\d{1,9})\b/.exec(reason)?.[1];
  return line === undefined ? {} : { line: Number(line) };
};
