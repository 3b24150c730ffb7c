import { bad, good, type Parsed } from '../../model/parsed.ts';

/**
 * Reads what a step wrote to its file of outputs: `name=value` lines, and values of several lines between delimiters.
 * A name that is given twice keeps its last value, as on a runner.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#multiline-strings
 */
export function stepOutputs(text: string): Parsed<ReadonlyMap<string, string>> {
  const lines = text.split(/\r?\n/);
  const outputs = new Map<string, string>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name === undefined || delimiter === undefined) {
      const equals = line.indexOf('=');
      if (equals < 1) return bad(`no output can be read in ${JSON.stringify(line.slice(0, 80))}`);
      outputs.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) return bad(`the value of output ${name} has no end`);
    outputs.set(name, lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return good(outputs);
}
