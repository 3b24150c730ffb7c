import { type Command, type CommandName, commandNames, commandTable } from './command-table.ts';
import { exitTable } from './errors.ts';
import { type Input, inputsOf, inputTable } from './input-table.ts';

/** Help for a terminal, at most 120 columns wide; of one command, or of all. */
export function renderHelp(of?: CommandName): string {
  return of === undefined ? renderOverview() : renderCommand(of, commandTable[of]);
}

function renderOverview(): string {
  const width = Math.max(...commandNames.map((name) => name.length)) + 2;
  const placed = (place: Command['place']) =>
    commandNames
      .filter((name) => commandTable[name].place === place)
      .map((name) => `  ${name.padEnd(width)}${commandTable[name].summary}`);
  return [
    'wheelgate: exactly the approved files reach the index, or nothing',
    '',
    'In a terminal:',
    ...placed('terminal'),
    '',
    'In a job of a workflow, as the input `phase` of the action:',
    ...placed('job'),
    '',
    'wheelgate COMMAND --help tells what one of them takes; wheelgate --version tells which this is.',
    '',
    'Exit codes:',
    ...Object.entries(exitTable).map(([code, meaning]) => `  ${code.padEnd(4)}${meaning}`),
    '',
  ].join('\n');
}

function renderCommand(name: CommandName, { place, summary, usage, examples, about = [] }: Command): string {
  const taken = inputsOf(name).flatMap((one) => {
    const input: Input = inputTable[one];
    const value = input.kind === 'flag' ? '' : ` ${input.hint ?? input.values?.join('|') ?? 'TEXT'}`;
    const initial = input.defaultOf?.[name] ?? input.default;
    const shown = initial === '' || input.kind === 'flag' ? '' : ` Default: ${initial}`;
    const flag = place === 'job' ? `${one}:${value || ' true|false'}` : `--${one}${value}`;
    return [`  ${flag}`, ...wrap(`${input.doc.replaceAll('`', '')}${shown}`, '      ')];
  });
  const told = about.flatMap((one) => [...wrap(one.replaceAll('`', ''), ''), '']);
  const lines = [...wrap(`${name}: ${summary}`, ''), '', `Usage: ${usage}`, '', ...told, ...taken, '', 'Examples:'];
  return [...lines, ...examples.map((example) => `  ${example}`), ''].join('\n');
}

/** Breaks a text between words. */
function wrap(text: string, indent: string): readonly string[] {
  const lines = [indent];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== indent && line.length + 1 + word.length > 80) lines.push(indent + word);
    else lines[lines.length - 1] = line === indent ? indent + word : `${line} ${word}`;
  }
  return lines;
}
