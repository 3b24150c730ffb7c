import { type Command, type CommandName, commandNames, commandTable } from '../../src/command-table.ts';
import { type Input, inputsOf, inputTable } from '../../src/input-table.ts';
import { cell, madeFrom } from './markdown.ts';
import { outputTable } from './outputs.ts';

/** docs/inputs.md: what each command takes and gives, in a job and in a terminal. */
export function inputsPage(): string {
  const placed = (place: Command['place']) =>
    commandNames.filter((name) => commandTable[name].place === place).map((name) => renderCommand(name));
  return [
    madeFrom('the tables in src/command-table.ts and src/input-table.ts'),
    '# Inputs and outputs',
    '',
    'One action; its input `phase` names what a job does. In a terminal the first argument names the command. Every mistake is reported at once, with exit code 2 (see [errors](errors.md)). Most settings are not inputs but stand in the [policy](policy.md).',
    '',
    '## In a job',
    '',
    `Every phase but \`stamp\` also takes \`token\`: ${lowered(inputTable.token.doc)}`,
    '',
    ...placed('job'),
    '## In a terminal',
    '',
    '`npx wheelgate`, or `node dist/index.js` in a checkout. `--help` and `--version` do what they say.',
    '',
    ...placed('terminal'),
  ].join('\n');
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function renderCommand(name: CommandName): string {
  const { place, summary, examples, about = [] }: Command = commandTable[name];
  const outputs = Object.entries(outputTable).filter(([, { phases }]) => phases.includes(name));
  return [
    `### ${name}`,
    '',
    `${summary}.`,
    '',
    ...about.flatMap((one) => [one, '']),
    ...table(
      ['input', 'default', 'what it is'],
      inputsOf(name).map((input) => inputRow(name, input)),
    ),
    ...table(
      ['output', 'what it is'],
      outputs.map(([output, { doc }]) => [`\`${output}\``, doc]),
    ),
    place === 'job' ? '```yaml' : '```console',
    ...examples.map((example) => (place === 'job' ? example : `$ ${example}`)),
    '```',
    '',
  ].join('\n');
}

function inputRow(command: CommandName, name: keyof typeof inputTable): readonly string[] {
  const input: Input = inputTable[name];
  const flag = commandTable[command].place === 'job' ? name : `--${name}`;
  const initial = input.defaultOf?.[command] ?? input.default;
  const needed = input.required?.[command] === undefined ? '' : ' Required.';
  const values = input.kind === 'flag' && commandTable[command].place === 'job' ? ['true', 'false'] : input.values;
  const says = values === undefined ? '' : ` One of ${values.map((value) => `\`${value}\``).join(', ')}.`;
  return [`\`${flag}\``, initial === '' ? '' : `\`${initial}\``, `${input.doc}${says}${needed}`];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line), ''];
}
