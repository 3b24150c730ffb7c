/** A source with its comments, or its strings too, replaced by blanks: the same length, the same lines. */
export interface Blanked {
  readonly noComments: string;
  readonly codeOnly: string;
  /** Lines that hold a comment and no code. */
  readonly commentLines: number;
}

const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|(?<=[=(,:[!&|?{};\n]\s*)\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/g;

/** Good enough for formatted code: a template counts as one string, whatever it holds. */
export function blank(source: string): Blanked {
  const spaces = (text: string) => text.replace(/[^\n]/g, ' ');
  const isComment = (text: string) => text.startsWith('//') || text.startsWith('/*');
  const noComments = source.replace(token, (text) => (isComment(text) ? spaces(text) : text));
  const codeOnly = source.replace(token, spaces);
  const bare = noComments.split('\n');
  const commentLines = source.split('\n').filter((line, at) => line.trim() !== '' && bare[at]?.trim() === '').length;
  return { noComments, codeOnly, commentLines };
}

const functionHead =
  /\bfunction\b|=>|^ +(?:static |async |get |set )*(?!if\b|for\b|while\b|switch\b|catch\b|return\b)#?\w+\([^;=]*\)(?:: [^;=]+)? \{$/gm;

/** Every function of a source: the line it begins on, from 1, and how many lines it takes. */
export function functionsOf(codeOnly: string): readonly { readonly line: number; readonly lines: number }[] {
  return [...codeOnly.matchAll(functionHead)].flatMap(({ 0: head, index }) => {
    const begin = index + (head === '=>' ? 2 : 0);
    const end =
      head === '=>' && !/^\s*\{/.test(codeOnly.slice(begin))
        ? endOfExpression(codeOnly, begin)
        : endOfBody(codeOnly, begin);
    if (end === undefined) return [];
    const line = codeOnly.slice(0, index).split('\n').length;
    return [{ line, lines: codeOnly.slice(index, end).trim().split('\n').length }];
  });
}

/** Behind the body's closing brace; a brace within the parameters' types or the result's is part of the head. */
function endOfBody(code: string, from: number): number | undefined {
  let depth = 0;
  let body = false;
  for (let at = from; at < code.length; at++) {
    const char = code[at];
    if (char === '{' && depth === 0 && /[)>\w\]}]\s*$|^\s*$/.test(code.slice(from, at))) body = true;
    if (char === '(' || char === '[' || char === '{') depth++;
    if (char === ')' || char === ']' || char === '}') depth--;
    if (char === '}' && depth === 0 && body) return at + 1;
    if (char === ';' && depth === 0) return undefined;
  }
  return undefined;
}

/** Where an expression ends: at a bracket that closes what was open before it, or at a comma or semicolon. */
function endOfExpression(code: string, from: number): number {
  let depth = 0;
  for (let at = from; at < code.length; at++) {
    const char = code[at] ?? '';
    if ('([{'.includes(char)) depth++;
    if (')]}'.includes(char)) depth--;
    if (depth < 0 || (depth === 0 && ',;'.includes(char))) return at;
    // The arrow of a function's own result type ends with that function.
    if (depth === 0 && char === '}' && /^\s*(?:\w|$)/.test(code.slice(at + 1, at + 200))) return at + 1;
  }
  return code.length;
}
