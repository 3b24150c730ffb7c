import { describe, expect, test } from 'vitest';
import { commandNames, commandTable } from '../src/command-table.ts';
import { ReleaseError } from '../src/errors.ts';
import { inputNames, inputsOf, inputTable } from '../src/input-table.ts';
import { readRunnerInputs, readTerminalInputs } from '../src/inputs.ts';
import { renderHelp } from '../src/render-help.ts';

const digest = 'ab'.repeat(32);
const expression = (of: string) => `\${{ ${of} }}`;

/** As a runner hands inputs over: each of them, with its default unless the step says otherwise. */
const step = (inputs: Record<string, string>) => () =>
  readRunnerInputs((name) => inputs[name] ?? (inputTable[name].kind === 'secret' ? '' : inputTable[name].default));

const typed =
  (...argv: string[]) =>
  () =>
    readTerminalInputs(argv);

/** What a call is refused for, one mistake a line. */
function mistakesOf(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (thrown) {
    if (thrown instanceof ReleaseError && thrown.code === 'INPUT_INVALID') return thrown.message.split('; ');
    throw thrown;
  }
  return [];
}

const defaults = {
  sourceRef: '',
  index: 'none',
  policy: '.github/wheelgate.yml',
  plan: '',
  seal: undefined,
  path: 'dist',
  sourcePath: '.',
  buildInfo: undefined,
  handoff: false,
  packagesDir: 'dist',
  from: undefined,
  sigstoreBudgetMinutes: 30,
  publicLog: false,
  attack: undefined,
  fault: undefined,
  out: undefined,
  latencyMs: undefined,
  serve: false,
  json: false,
  format: 'terminal',
  only: [],
  name: undefined,
  explain: undefined,
  files: [],
  verify: undefined,
};

const flagsOfInspect = 'there are --policy, --against, --json, --format, --only, --name or --explain';

describe('a step of a job', () => {
  test.for([
    {
      is: 'plan',
      inputs: { phase: 'plan', 'source-ref': 'v1.2', index: 'chain', policy: 'release.yml' },
      gives: { command: 'plan', sourceRef: 'v1.2', index: 'chain', policy: 'release.yml' },
    },
    {
      is: 'a trial on a push, where inputs.index is empty',
      inputs: { phase: 'plan', 'source-ref': 'main', index: '' },
      gives: { command: 'plan', sourceRef: 'main' },
    },
    {
      is: 'stamp',
      inputs: { phase: 'stamp', path: 'wheelhouse', 'source-path': 'numpy' },
      gives: { command: 'stamp', path: 'wheelhouse', sourcePath: 'numpy' },
    },
    { is: 'seal', inputs: { phase: 'seal', plan: '{"v":1}' }, gives: { command: 'seal', plan: '{"v":1}' } },
    {
      is: 'publish with hand-off',
      inputs: { phase: 'publish', plan: '{}', seal: digest, handoff: 'true', 'packages-dir': 'out' },
      gives: { command: 'publish', plan: '{}', seal: digest, handoff: true, packagesDir: 'out' },
    },
    {
      is: 'confirm',
      inputs: { phase: 'confirm', seal: digest, index: 'pypi' },
      gives: { command: 'confirm', seal: digest, index: 'pypi' },
    },
  ])('is read: $is', ({ inputs, gives }) => {
    expect(step(inputs)()).toEqual({ ...defaults, ...gives });
  });

  const planEmpty = 'plan is empty: pass needs.plan.outputs.plan';
  const dropped = 'GitHub drops an output that holds a masked value';

  test.for([
    {
      is: 'no phase',
      inputs: {},
      mistakes: ['phase is empty: say plan, stamp, attest-wheel, seal, publish or confirm'],
    },
    {
      is: 'a near phase',
      inputs: { phase: 'pubish' },
      mistakes: ['there is no phase "pubish"', 'you may mean publish'],
    },
    {
      is: 'a command of the terminal',
      inputs: { phase: 'rehearse' },
      mistakes: ['there is no phase "rehearse"', 'there are plan, stamp, attest-wheel, seal, publish or confirm'],
    },
    { is: 'an output that GitHub dropped', inputs: { phase: 'seal' }, mistakes: [planEmpty, dropped] },
    {
      is: 'every mistake at once',
      inputs: { phase: 'publish', seal: `sha256:${digest}`, handoff: 'yes', 'packages-dir': 'a\nb' },
      mistakes: [
        planEmpty,
        dropped,
        `seal is "sha256:${digest}": a digest is 64 lower-case hex digits, nothing around them`,
        'handoff is "yes": say true or false',
        'packages-dir holds a line break or another control character',
      ],
    },
    ...['0', '301', '1.5', '-1', 'ten'].map((text) => ({
      is: `a budget of ${text} minutes`,
      inputs: { phase: 'seal', plan: '{}', 'sigstore-budget': text },
      mistakes: [`sigstore-budget is "${text}": say whole minutes, 1 to 300`],
    })),
    {
      is: 'a flag in capitals',
      inputs: { phase: 'publish', plan: '{}', seal: digest, handoff: 'True' },
      mistakes: ['handoff is "True": say true or false'],
    },
    {
      is: 'an index that is none',
      inputs: { phase: 'plan', 'source-ref': 'v1', index: 'PyPI' },
      mistakes: ['index is "PyPI": say none, testpypi, pypi or chain'],
    },
    {
      is: 'an input of another phase',
      inputs: { phase: 'stamp', handoff: 'true' },
      mistakes: ['stamp does not take handoff', 'it belongs to publish'],
    },
  ])('is refused: $is', ({ inputs, mistakes }) => {
    expect(mistakesOf(step(inputs))).toEqual(mistakes);
  });

  test('never asks for the token: main has taken it away', () => {
    const asked: string[] = [];
    readRunnerInputs((name) => {
      asked.push(name);
      return { phase: 'seal', plan: '{}' }[name as string] ?? '';
    });
    expect(asked).not.toContain('token');
  });
});

describe('a line in a terminal', () => {
  test.for([
    { argv: ['rehearse'], gives: { command: 'rehearse', policy: '' } },
    {
      argv: ['rehearse', '--from', 'w', '--attack=moved-tag', '--out', 'o', '--latency', '100', '--json', '--serve'],
      gives: {
        command: 'rehearse',
        policy: '',
        from: 'w',
        attack: 'moved-tag',
        out: 'o',
        latencyMs: 100,
        json: true,
        serve: true,
      },
    },
    { argv: ['rehearse', '--fault', 'rekor-down'], gives: { command: 'rehearse', policy: '', fault: 'rekor-down' } },
    { argv: ['rehearse', '--json=false', '--out=-x'], gives: { command: 'rehearse', policy: '', out: '-x' } },
    {
      argv: ['inspect', 'a.whl', '--policy', 'p.yml', '--', '--json'],
      gives: { command: 'inspect', policy: 'p.yml', files: ['a.whl', '--json'] },
    },
    {
      argv: ['inspect', '-', '--name', 'a.whl', '--only', 'junk-file,,path-file', '--format=sarif'],
      gives: {
        command: 'inspect',
        policy: '',
        name: 'a.whl',
        only: ['junk-file', 'path-file'],
        format: 'sarif',
        files: ['-'],
      },
    },
    { argv: ['inspect', '--explain', 'junk-file'], gives: { command: 'inspect', policy: '', explain: 'junk-file' } },
  ])('is read: $argv', ({ argv, gives }) => {
    expect(readTerminalInputs(argv)).toEqual({ ...defaults, ...gives });
  });

  test.for([
    { argv: [], gives: { help: undefined } },
    { argv: ['--help'], gives: { help: undefined } },
    { argv: ['seal', '-h'], gives: { help: 'seal' } },
    { argv: ['inspect', '--nonsense', '--help'], gives: { help: 'inspect' } },
    { argv: ['--version'], gives: { version: true } },
  ])('asks for a text: $argv', ({ argv, gives }) => {
    expect(readTerminalInputs(argv)).toEqual(gives);
  });

  test.for([
    { argv: ['rehears'], mistakes: ['there is no command "rehears"', 'you may mean rehearse'] },
    {
      argv: ['publish'],
      mistakes: ['publish is a phase of the action and runs in a job', '`wheelgate rehearse` plays it here'],
    },
    {
      argv: ['rehearse', '--fron', 'w', '--latency', '10001', '--json=yes'],
      mistakes: [
        'there is no flag "--fron"',
        'you may mean --from',
        'latency is "10001": say whole milliseconds, at most 10000',
        'json is "yes": say true or false',
      ],
    },
    { argv: ['inspect', 'a', '--outs', 'o'], mistakes: ['there is no flag "--outs"', flagsOfInspect] },
    { argv: ['inspect', 'a', '-j'], mistakes: ['there is no flag "-j"', flagsOfInspect] },
    {
      argv: ['inspect', 'a', '--format', 'xml'],
      mistakes: ['format is "xml": say terminal, json, sarif or markdown'],
    },
    { argv: ['rehearse', '--out', '--json'], mistakes: ['--out needs a value'] },
    { argv: ['rehearse', '--from=', '--out'], mistakes: ['--from needs a value', '--out needs a value'] },
    { argv: ['rehearse', '--out', 'a', '--out', 'b'], mistakes: ['--out is given twice'] },
    { argv: ['rehearse', 'dist'], mistakes: ['rehearse takes flags only, and "dist" is none'] },
    { argv: ['inspect', '--json'], mistakes: ['inspect needs at least one wheel, sdist or folder of them'] },
  ])('is refused: $argv', ({ argv, mistakes }) => {
    expect(mistakesOf(typed(...argv))).toEqual(mistakes);
  });
});

describe('the tables', () => {
  test('give every input to at least one command, and a default only where it is a legal value', () => {
    for (const name of inputNames) {
      const { commands, kind, default: initial } = inputTable[name];
      expect(commands.length).toBeGreaterThan(0);
      if (kind === 'flag') expect([name, initial]).toEqual([name, 'false']);
    }
  });

  test('give the token to the action as the job has it', () => {
    expect(inputTable.token.default).toBe(expression('github.token'));
  });

  test('have examples that are read without a mistake', () => {
    for (const name of commandNames) {
      const { place, examples } = commandTable[name];
      if (place === 'job') continue;
      for (const example of examples) expect(mistakesOf(typed(...example.split(' ').slice(1)))).toEqual([]);
    }
  });
});

describe('the help', () => {
  test('of all names every command, and of one every input that it takes', () => {
    for (const name of commandNames) {
      expect(renderHelp()).toContain(`\n  ${name} `);
      for (const input of inputsOf(name)) expect(renderHelp(name)).toMatch(new RegExp(`^  (--)?${input}\\b`, 'm'));
    }
  });

  test('of inspect', () => {
    expect(renderHelp('inspect')).toBe(`\
inspect: Asks every check of a release about local wheels and sdists

Usage: wheelgate inspect [FLAGS] FILE… | FOLDER | - --name FILE

A folder stands for the wheels (.whl) and sdists (.tar.gz) right in it; what
else is there is named, and neither entered nor followed: other files, folders
within, symbolic links. A path that is typed is followed, whatever its name.

- stands for one distribution on standard input, of at most 1 GiB; --name says
what it is called. Addresses are not fetched.

Exit codes: 0 nothing blocks, 1 something blocks, 2 the call is wrong or a file
cannot be read, 3 there is nothing to inspect, 70 a defect of wheelgate.

  --policy FILE
      Path of the policy. A job reads it at the run’s own commit, never from a
      checkout; rehearse, inspect and verify read a local file.
  --against FOLDER|index
      Compares with the release before: a folder that holds its files, or index
      for the latest earlier one on PyPI, of which names and sizes are known
      only.
  --json
      Print the report as JSON.
  --format terminal|json|sarif|markdown
      How the report is printed. --json is short for json, whose form is
      docs/formats/inspection.schema.json; sarif is SARIF 2.1.0 for code
      scanning, markdown is for a job summary. Default: terminal
  --only CHECK[,CHECK]
      Ask these checks alone, with commas between them; and always whether the
      archive can be read.
  --name FILE
      File name of the distribution that comes on standard input.
  --explain CHECK
      Tell what a check asks, why, and what to do, with a true finding; no file
      is read.

Examples:
  wheelgate inspect dist
  wheelgate inspect --policy .github/wheelgate.yml wheelhouse/*.whl
  wheelgate inspect --only record-mismatch,unlisted-file demo-1.0-py3-none-any.whl
  wheelgate inspect --format sarif dist
  wheelgate inspect --against ../previous-release dist
  wheelgate inspect --explain record-mismatch
  wheelgate inspect --name demo-1.0.tar.gz - < demo-1.0.tar.gz
`);
  });

  test('fits 120 columns', () => {
    const lines = [undefined, ...commandNames].flatMap((name) => renderHelp(name).split('\n'));
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });
});
