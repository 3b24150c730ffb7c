import { parseArgs } from 'node:util';
import { type CommandName, commandNames, commandTable } from './command-table.ts';
import { ReleaseError } from './errors.ts';
import { type Input, type InputName, inputNames, inputsOf, inputTable } from './input-table.ts';
import { parseSha256, type Sha256 } from './model/digest.ts';
import { nearest } from './model/nearest.ts';
import { bad, good, type Parsed } from './model/parsed.ts';
import type { IndexName } from './model/policy.ts';
import { readVerifyInputs, type VerifyInputs, verifyMistakes } from './verify-inputs.ts';

/** Everything that was asked for, read and typed. An input that the command does not take has its default. */
export interface Inputs {
  readonly command: CommandName;
  readonly sourceRef: string;
  readonly index: 'none' | 'chain' | IndexName;
  /** Path within the repository for `plan`; a local path, or empty for none, in a terminal. */
  readonly policy: string;
  /** The plan as JSON, unread. */
  readonly plan: string;
  readonly seal: Sha256 | undefined;
  /** What a build job uploaded; of `attest-wheel` alone. */
  readonly artifact?: { readonly id: number; readonly sha256: Sha256 } | undefined;
  readonly path: string;
  readonly sourcePath: string;
  /** Path of a leg's own JSON; `undefined` for none. */
  readonly buildInfo: string | undefined;
  readonly handoff: boolean;
  readonly packagesDir: string;
  readonly from: string | undefined;
  /** Whole minutes. */
  readonly sigstoreBudgetMinutes: number;
  readonly publicLog: boolean;
  readonly attack: string | undefined;
  readonly fault: string | undefined;
  readonly out: string | undefined;
  readonly latencyMs: number | undefined;
  readonly serve: boolean;
  readonly json: boolean;
  /** Folder of the previous release's files, or `index`; `undefined`: compare with none. */
  readonly against?: string | undefined;
  readonly format: 'terminal' | 'json' | 'sarif' | 'markdown';
  /** Ids of checks, unread; none: all of them. */
  readonly only: readonly string[];
  /** File name of what comes on standard input. */
  readonly name: string | undefined;
  /** Id of a check, unread. */
  readonly explain: string | undefined;
  /** Paths of files and folders, as typed. */
  readonly files: readonly string[];
  /** Of `verify` alone. */
  readonly verify: VerifyInputs | undefined;
}

/** Milliseconds. Above it a rehearsal would take hours. */
const maxLatencyMs = 10_000;
/** Minutes. GitHub ends a job after six hours. */
const maxBudgetMinutes = 300;

/** What was given, by name; nothing for an input that was left out. */
type Given = ReadonlyMap<InputName, string>;

/**
 * Reads the inputs of a step.
 *
 * @param read gives the text of one input; empty when it was left out, as GitHub does.
 * @throws ReleaseError INPUT_INVALID with every mistake.
 */
export function readRunnerInputs(read: (name: InputName) => string): Inputs {
  const phase = read('phase');
  const phases: readonly string[] = inputTable.phase.values;
  const command = commandNames.find((name) => name === phase);
  if (command === undefined || !phases.includes(phase)) {
    throw invalid([phase === '' ? `phase is empty: say ${list(phases)}` : unknown('phase', phase, phases)]);
  }
  const names = inputNames.filter((name) => name !== 'phase' && inputTable[name].kind !== 'secret');
  // An unset input arrives with its default, whichever phase it belongs to.
  const given = names.map((name) => [name, read(name)] as const);
  return readInputs(command, new Map(given.filter(([name, text]) => text !== '' && text !== inputTable[name].default)));
}

/**
 * Reads what stands behind the program's name.
 *
 * @returns the inputs; or that help (of one command, where one is named) or the version is asked for.
 * @throws ReleaseError INPUT_INVALID with every mistake.
 */
export function readTerminalInputs(
  argv: readonly string[],
): Inputs | { readonly help: CommandName | undefined } | { readonly version: true } {
  const [first = ''] = argv;
  const command = commandNames.find((name) => name === first);
  if (argv.length === 0 || argv.includes('--help') || argv.includes('-h')) return { help: command };
  if (first === '--version') return { version: true };
  if (command === undefined) throw invalid([unknown('command', first, commandNames)]);
  if (commandTable[command].place === 'job') {
    throw invalid([`${command} is a phase of the action and runs in a job; \`wheelgate rehearse\` plays it here`]);
  }
  const { given, files, mistakes } = readFlags(argv.slice(1), inputsOf(command));
  return readInputs(command, given, files, mistakes);
}

/** Takes flags and operands apart. */
function readFlags(args: readonly string[], known: readonly InputName[]) {
  const options = Object.fromEntries(
    known.map((name) => [name, { type: inputTable[name].kind === 'flag' ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<InputName, string>();
  const files: string[] = [];
  const mistakes: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const name = known.find((one) => `--${one}` === token.rawName);
    const value = token.value ?? (name && inputTable[name].kind === 'flag' ? 'true' : '');
    if (name === undefined) mistakes.push(unknown('flag', token.rawName, known, '--'));
    else if (value === '' || (!token.inlineValue && value.startsWith('-'))) mistakes.push(`--${name} needs a value`);
    else if (given.has(name)) mistakes.push(`--${name} is given twice`);
    else given.set(name, value);
  }
  return { given, files, mistakes };
}

/** Every mistake at once: whoever starts a release wants to be stopped once. */
function readInputs(
  command: CommandName,
  given: Given,
  files: readonly string[] = [],
  mistakes: readonly string[] = [],
): Inputs {
  const reader = makeReader(command, given);
  const { text, take, mistakes: misread } = reader;
  const inputs: Inputs = {
    command,
    sourceRef: text('source-ref'),
    index: take('index', choiceOf(inputTable.index.values), 'none'),
    policy: text('policy'),
    plan: text('plan'),
    seal: take('seal', parseDigest, undefined),
    artifact: artifactIn(take('artifact-id', parseId, undefined), take('artifact-digest', parseDigest, undefined)),
    path: text('path'),
    sourcePath: text('source-path'),
    buildInfo: text('build-info') || undefined,
    handoff: take('handoff', parseFlag, false),
    packagesDir: text('packages-dir'),
    from: text('from') || undefined,
    ...readSigningInputs(reader),
    attack: text('attack') || undefined,
    fault: text('fault') || undefined,
    out: text('out') || undefined,
    latencyMs: take('latency', parseMilliseconds, undefined),
    serve: take('serve', parseFlag, false),
    json: take('json', parseFlag, false),
    ...readInspectInputs(reader),
    files,
    verify: command === 'verify' ? readVerifyInputs(take) : undefined,
  };
  // Behind a flag that was not understood, its value looks like an operand.
  const operands = mistakes.length > 0 || given.has('explain') ? [] : wrongOperands(command, files);
  const together = inputs.verify ? verifyMistakes(inputs.verify, { ...inputs, hasPolicy: inputs.policy !== '' }) : [];
  const all = [...mistakes, ...operands, ...strangers(command, given), ...misread, ...together];
  if (all.length > 0) throw invalid(all);
  return inputs;
}

const readSigningInputs = ({ take }: ReturnType<typeof makeReader>) => ({
  sigstoreBudgetMinutes: take('sigstore-budget', parseMinutes, 0),
  publicLog: take('public-log', parseFlag, false),
});

/** Of `inspect` alone. */
const readInspectInputs = ({ text, take }: ReturnType<typeof makeReader>) => ({
  against: text('against') || undefined,
  format: take('format', choiceOf(inputTable.format.values), 'terminal'),
  only: text('only').split(',').filter(Boolean),
  name: text('name') || undefined,
  explain: text('explain') || undefined,
});

/** Reads one input at a time and keeps the mistakes. */
function makeReader(command: CommandName, given: Given) {
  const mistakes: string[] = [];
  const text = (name: InputName): string => {
    const input: Input = inputTable[name];
    const value = given.get(name) ?? input.defaultOf?.[command] ?? input.default;
    const source = input.required?.[command];
    if (value === '' && source !== undefined) mistakes.push(`${name} is empty: ${source}`);
    if (/\p{Cc}/u.test(value)) mistakes.push(`${name} holds a line break or another control character`);
    return value;
  };
  /** @param otherwise stands in for what could not be read, until the mistakes are reported. */
  const take = <T>(name: InputName, parse: (value: string) => Parsed<T>, otherwise: T): T => {
    const value = text(name);
    const parsed = parse(value);
    if (parsed.ok) return parsed.value;
    mistakes.push(`${name} is ${JSON.stringify(value.slice(0, 100))}: ${parsed.reasons.join(', ')}`);
    return otherwise;
  };
  return { text, take, mistakes };
}

const choiceOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): Parsed<Value> => {
    const chosen = values.find((one) => one === text);
    return chosen === undefined ? bad(`say ${list(values)}`) : good(chosen);
  };

/** Two spellings only. Whether to publish must not be guessed at. */
const parseFlag = (text: string): Parsed<boolean> =>
  text === 'true' || text === 'false' ? good(text === 'true') : bad('say true or false');

function parseDigest(text: string): Parsed<Sha256 | undefined> {
  if (text === '') return good(undefined);
  const parsed = parseSha256(text);
  return parsed.ok ? parsed : bad('a digest is 64 lower-case hex digits, nothing around them');
}

function parseId(text: string): Parsed<number | undefined> {
  if (text === '') return good(undefined);
  return /^[1-9]\d{0,14}$/.test(text) ? good(Number(text)) : bad('an id is a whole number');
}

/** Both or none: what is missing was told as a mistake of its own. */
const artifactIn = (id: number | undefined, sha256: Sha256 | undefined): Inputs['artifact'] =>
  id === undefined || sha256 === undefined ? undefined : { id, sha256 };

function parseMilliseconds(text: string): Parsed<number | undefined> {
  if (text === '') return good(undefined);
  if (/^\d{1,5}$/.test(text) && Number(text) <= maxLatencyMs) return good(Number(text));
  return bad(`say whole milliseconds, at most ${maxLatencyMs}`);
}

function parseMinutes(text: string): Parsed<number> {
  if (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= maxBudgetMinutes) return good(Number(text));
  return bad(`say whole minutes, 1 to ${maxBudgetMinutes}`);
}

/** An input that the command does not take would be ignored in silence, and somebody relied on it. */
function strangers(command: CommandName, given: Given): readonly string[] {
  return [...given.keys()].flatMap((name) => {
    const { commands }: Input = inputTable[name];
    return commands.includes(command) ? [] : [`${command} does not take ${name}; it belongs to ${list(commands)}`];
  });
}

function wrongOperands(command: CommandName, files: readonly string[]): readonly string[] {
  const takes = 'operands' in commandTable[command];
  if (takes && files.length === 0) return [`${command} needs at least one wheel, sdist or folder of them`];
  const [first] = files;
  if (takes || first === undefined) return [];
  return [`${command} takes flags only, and ${JSON.stringify(first.slice(0, 100))} is none`];
}

function unknown(kind: string, word: string, known: readonly string[], prefix = ''): string {
  const meant = nearest(word.slice(prefix.length), known);
  const there =
    meant === undefined ? `there are ${list(known.map((one) => prefix + one))}` : `you may mean ${prefix}${meant}`;
  return `there is no ${kind} ${JSON.stringify(word.slice(0, 100))}; ${there}`;
}

const list = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' or $1');

const invalid = (mistakes: readonly string[]): ReleaseError => new ReleaseError('INPUT_INVALID', mistakes.join('; '));
