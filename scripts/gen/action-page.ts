import { commandTable } from '../../src/command-table.ts';
import { type Input, inputNames, inputTable } from '../../src/input-table.ts';
import { outputTable } from './outputs.ts';

/** action.yml. Every text is a YAML string in single quotes, so that nothing in it means anything to YAML. */
export function actionPage(): string {
  const taken = inputNames.filter((name) => inputTable[name].commands.some((one) => commandTable[one].place === 'job'));
  const inputs = taken.flatMap((name) => {
    const input: Input = inputTable[name];
    return [
      `  ${name}:`,
      `    description: ${quoted(input.doc)}`,
      `    required: ${name === 'phase'}`,
      ...(input.default === '' ? [] : [`    default: ${quoted(input.default)}`]),
    ];
  });
  const outputs = Object.entries(outputTable).flatMap(([name, { doc }]) => [
    `  ${name}:`,
    `    description: ${quoted(doc)}`,
  ]);
  return `${[
    '# Made from src/input-table.ts by "npm run gen". Do not edit.',
    'name: wheelgate',
    "description: 'The last mile of a Python release: exactly the approved wheels reach the index, or nothing.'",
    'branding:',
    '  icon: check-square',
    '  color: blue',
    'inputs:',
    ...inputs,
    'outputs:',
    ...outputs,
    'runs:',
    '  using: node24',
    '  main: dist/index.js',
  ].join('\n')}\n`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
