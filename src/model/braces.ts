import { bad, good, type Parsed } from './parsed.ts';

/** Texts that one row may stand for. A release of 1,000 distributions is larger than any known. */
const maxExpansions = 10_000;

/** Characters of a row. With this bound the texts of one row take 20 MB at most. */
const maxLength = 2_000;

/** Braces within braces. */
const maxDepth = 8;

/** A sequence of texts and of choices; each branch of a choice is a sequence again. */
type Sequence = readonly (string | readonly Sequence[])[];

/**
 * Writes out the braces of a row: `{cp312,cp313}-win{32,_amd64}` gives four texts, the last brace turning first, as in
 * a shell. Unlike a shell's, a brace with one branch is written out too, and none is ever taken as a plain character.
 *
 * @param row at most 2,000 characters; braces nest up to 8 deep; a branch may be empty: `cp314{,t}`.
 * @returns up to 10,000 texts, a text twice if the row says it twice; or the reason with the place of the mistake.
 */
export function expandBraces(row: string): Parsed<readonly string[]> {
  if (row.length > maxLength) return bad(`the row has ${row.length} characters; at most ${maxLength} are read`);
  const parsed = parseBraces(row);
  if (!parsed.ok) return parsed;
  const size = count(parsed.value);
  if (size > maxExpansions) return bad(`the row stands for more than ${maxExpansions} distributions`);
  return good(expand(parsed.value));
}

function parseBraces(row: string): Parsed<Sequence> {
  // The open braces, outermost first: the sequence around each, its finished branches, and where it stands.
  const open: { around: Sequence; branches: Sequence[]; column: number }[] = [];
  let sequence: Sequence = [];
  for (const [index, piece] of pieces(row)) {
    const innermost = open.at(-1);
    if (piece === '{') {
      if (open.length === maxDepth) return bad(`the braces nest more than ${maxDepth} deep`);
      open.push({ around: sequence, branches: [], column: index + 1 });
      sequence = [];
    } else if (piece === '}' && innermost === undefined) {
      return bad(`the } at character ${index + 1} closes nothing`);
    } else if (piece === '}' && innermost !== undefined) {
      open.pop();
      if (innermost.branches.length === 0 && sequence.length === 0) {
        return bad(`there is nothing in the braces at character ${innermost.column}`);
      }
      sequence = [...innermost.around, [...innermost.branches, sequence]];
    } else if (piece === ',' && innermost !== undefined) {
      innermost.branches.push(sequence);
      sequence = [];
    } else {
      sequence = [...sequence, piece];
    }
  }
  const unclosed = open.at(-1);
  return unclosed === undefined ? good(sequence) : bad(`the { at character ${unclosed.column} is not closed`);
}

/** Marks, and the texts between them, with their places. */
const pieces = (row: string): (readonly [number, string])[] =>
  Array.from(row.matchAll(/[{},]|[^{},]+/g), ({ index, 0: piece }) => [index, piece]);

const count = (sequence: Sequence): number =>
  sequence.reduce((product, part) => product * (typeof part === 'string' ? 1 : sum(part.map(count))), 1);

const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0);

const expand = (sequence: Sequence): readonly string[] =>
  sequence.reduce<readonly string[]>(
    (heads, part) => {
      const tails = typeof part === 'string' ? [part] : part.flatMap(expand);
      return heads.flatMap((head) => tails.map((tail) => head + tail));
    },
    [''],
  );
