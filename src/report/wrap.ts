/** Columns of a terminal that nobody has widened. */
export const lineWidth = 80;

/**
 * Breaks one line of text at its spaces, so that it fits a terminal.
 *
 * What a reader copies stays whole, even when it is too long: a word, what stands in back-ticks, and a line with a
 * chain of commands. No line begins with `::`, which a runner would take for a command.
 *
 * @param indent what continued lines begin with; spaces.
 * @returns at least one line, without line breaks.
 */
export function wrap(text: string, indent = '', width = lineWidth): readonly string[] {
  if (text.length <= width || / (?:&&|\|) /.test(text)) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/^ *(?:`[^`]+`|\S)+|(?:`[^`]+`|\S)+/g) ?? []) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width || line.trim() === '' || word.startsWith('::')) line = longer;
    else {
      lines.push(line);
      line = `${indent}${word}`;
    }
  }
  return [...lines, line];
}
