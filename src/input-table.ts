// The tables from which action.yml, the terminal's flags, `--help` and docs/inputs.md are made, and by which every
// input is read. Texts are Markdown of one paragraph.

import { verifyInputTable } from './verify-input-table.ts';

/** An expression of a workflow. */
const expression = (of: string): string => `\${{ ${of} }}`;

/** What one command is for and how it is called. */
export interface Command {
  /** `job`: a phase of the action. `terminal`: typed by a person. */
  readonly place: 'job' | 'terminal';
  /** One line, without a full stop. */
  readonly summary: string;
  /** As it is called: a step of a workflow in a job, a line in a terminal. */
  readonly usage: string;
  readonly examples: readonly string[];
  /** What stands after the flags; left out when nothing may. */
  readonly operands?: string;
}

export const commandTable = {
  plan: {
    place: 'job',
    summary: 'First job: resolves the source ref to one commit, and fixes version, expected set and policy',
    usage: 'with: {phase: plan, source-ref: TAG, index: none|testpypi|pypi|chain}',
    examples: [
      `with: {phase: plan, source-ref: "${expression('inputs.source-ref')}", index: "${expression('inputs.index')}"}`,
      'with: {phase: plan, source-ref: main}   # a trial, for example on a pull request',
    ],
  },
  stamp: {
    place: 'job',
    summary: 'Last step of each build job: says which files it built, and from which checkout',
    usage: 'with: {phase: stamp, path: FOLDER, source-path: FOLDER}',
    examples: ['with: {phase: stamp, path: wheelhouse}', 'with: {phase: stamp, path: dist, source-path: numpy}'],
  },
  seal: {
    place: 'job',
    summary: 'After the build jobs: collects every file, inspects it, signs its provenance, makes the seal',
    usage: 'with: {phase: seal, plan: PLAN}',
    examples: [`with: {phase: seal, plan: "${expression('needs.plan.outputs.plan')}"}`],
  },
  publish: {
    place: 'job',
    summary: 'Behind the protected environment: proves the approval, then publishes exactly the sealed files',
    usage: 'with: {phase: publish, plan: PLAN, seal: DIGEST}',
    examples: [
      `with: {phase: publish, plan: "${expression('needs.plan.outputs.plan')}", seal: "${expression('needs.seal.outputs.seal')}"}`,
      'with: {phase: publish, plan: …, seal: …, handoff: true, packages-dir: dist}   # the next step uploads',
    ],
  },
  confirm: {
    place: 'job',
    summary: 'Last job: reads the index back and compares every file with the seal',
    usage: 'with: {phase: confirm, seal: DIGEST, index: testpypi|pypi}',
    examples: [`with: {phase: confirm, seal: "${expression('needs.seal.outputs.seal')}", index: pypi}`],
  },
  rehearse: {
    place: 'terminal',
    summary: 'Plays a whole release, plan to confirm, in an embedded world: no account, no token, no network',
    usage: 'wheelgate rehearse [--from FOLDER] [--attack NAME] [--out FOLDER]',
    examples: [
      'wheelgate rehearse',
      'wheelgate rehearse --from ./wheelhouse --out ./rehearsed',
      'wheelgate rehearse --attack moved-tag',
    ],
  },
  inspect: {
    place: 'terminal',
    summary: 'Asks every check of a release about local wheels and sdists',
    usage: 'wheelgate inspect [--policy FILE] [--json] FILE… | FOLDER',
    examples: ['wheelgate inspect dist', 'wheelgate inspect --policy .github/wheelgate.yml wheelhouse/*.whl'],
    operands: 'FILE… | FOLDER',
  },
  verify: {
    place: 'terminal',
    summary: 'Says where released files come from: source commit, run, approver; refuses what it cannot verify',
    usage: 'wheelgate verify --repository OWNER/NAME [RULES] FILE… | FOLDER | SHA256SUMS',
    examples: [
      'wheelgate verify --repository numpy/numpy-release --source-repository numpy/numpy dist/*.whl',
      'wheelgate verify --repository acme/sundial-release --policy wheelgate.yml release/SHA256SUMS',
      'wheelgate verify --repository acme/sundial-release --trusted-root rehearsed/trusted_root.json rehearsed',
      'wheelgate verify --bundle F.sigstore.json --identity me@example.org --issuer https://accounts.google.com F',
    ],
    operands: 'FILE… | FOLDER | SHA256SUMS',
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commandTable;

export const commandNames = Object.keys(commandTable).filter((name): name is CommandName =>
  Object.hasOwn(commandTable, name),
);

/** What one input is, and which commands take it. */
export interface Input {
  /** `secret`: taken out of the environment before any input is read, and never among the parsed ones. */
  readonly kind: 'text' | 'flag' | 'choice' | 'number' | 'digest' | 'secret';
  readonly commands: readonly CommandName[];
  /** Empty: there is none. */
  readonly default: string;
  /** For a command whose default is another. */
  readonly defaultOf?: { readonly [Name in CommandName]?: string };
  readonly doc: string;
  /** Of a choice. */
  readonly values?: readonly string[];
  /** Commands that cannot do without it, and where its value comes from. */
  readonly required?: { readonly [Name in CommandName]?: string };
  /** How the value is called in a usage line. */
  readonly hint?: string;
}

const maskedValue = 'GitHub drops an output that holds a masked value';

export const inputTable = {
  phase: {
    kind: 'choice',
    commands: ['plan', 'stamp', 'seal', 'publish', 'confirm'],
    default: '',
    values: ['plan', 'stamp', 'seal', 'publish', 'confirm'],
    doc: 'What this job does. In a terminal the first argument says it.',
  },
  token: {
    kind: 'secret',
    commands: ['plan', 'seal', 'publish', 'confirm'],
    default: expression('github.token'),
    doc: 'The job’s own token, with the permissions that the job declares. Leave it as it is.',
  },
  'source-ref': {
    kind: 'text',
    commands: ['plan'],
    default: '',
    doc: 'Tag of the source repository. In a trial also a branch or a full commit.',
    hint: 'REF',
    required: { plan: 'pass a tag of the source repository; a trial on a push or pull request may pass a branch' },
  },
  index: {
    kind: 'choice',
    commands: ['plan', 'confirm'],
    default: 'none',
    values: ['none', 'testpypi', 'pypi', 'chain'],
    doc: 'Where the release goes. `none` makes a trial, which can never be published; `chain` is testpypi, then pypi. `confirm` reads one index, `testpypi` or `pypi`.',
  },
  policy: {
    kind: 'text',
    commands: ['plan', 'rehearse', 'inspect', 'verify'],
    default: '.github/wheelgate.yml',
    defaultOf: { rehearse: '', inspect: '', verify: '' },
    doc: 'Path of the policy. A job reads it at the run’s own commit, never from a checkout; `rehearse`, `inspect` and `verify` read a local file.',
    hint: 'FILE',
  },
  plan: {
    kind: 'text',
    commands: ['seal', 'publish'],
    default: '',
    doc: 'Output `plan` of the job `plan`.',
    hint: 'PLAN',
    required: {
      seal: `pass needs.plan.outputs.plan; ${maskedValue}`,
      publish: `pass needs.plan.outputs.plan; ${maskedValue}`,
    },
  },
  seal: {
    kind: 'digest',
    commands: ['publish', 'confirm'],
    default: '',
    doc: 'Output `seal` of the job `seal`: the digest that a person approves.',
    hint: 'DIGEST',
    required: {
      publish: `pass needs.seal.outputs.seal; a trial makes no seal, and ${maskedValue}`,
      confirm: `pass needs.seal.outputs.seal; a trial makes no seal, and ${maskedValue}`,
    },
  },
  path: {
    kind: 'text',
    commands: ['stamp'],
    default: 'dist',
    doc: 'Folder that holds the wheels and sdists that this job built.',
    hint: 'FOLDER',
  },
  'source-path': {
    kind: 'text',
    commands: ['stamp'],
    default: '.',
    doc: 'Folder of the source checkout that they were built from.',
    hint: 'FOLDER',
  },
  handoff: {
    kind: 'flag',
    commands: ['publish'],
    default: 'false',
    doc: 'Do not upload: lay the missing files and their attestations into `packages-dir`, for the job’s next step.',
  },
  'packages-dir': {
    kind: 'text',
    commands: ['publish'],
    default: 'dist',
    doc: 'Folder for `handoff`; it must be empty or new.',
    hint: 'FOLDER',
  },
  from: {
    kind: 'text',
    commands: ['rehearse'],
    default: '',
    doc: 'Folder of wheels and sdists to release, instead of a sample.',
    hint: 'FOLDER',
  },
  attack: {
    kind: 'text',
    commands: ['rehearse'],
    default: '',
    doc: 'Plays an attack as well; the exit code is 0 when the stage that must stop it did. `list` shows all.',
    hint: 'NAME',
  },
  out: {
    kind: 'text',
    commands: ['rehearse'],
    default: '',
    doc: 'Folder in which everything is kept: files, seal, provenance, reports. It must be empty or new.',
    hint: 'FOLDER',
  },
  latency: {
    kind: 'number',
    commands: ['rehearse'],
    default: '',
    doc: 'Milliseconds that each reply of the embedded services waits, at most 10000.',
    hint: 'MS',
  },
  serve: {
    kind: 'flag',
    commands: ['rehearse'],
    default: 'false',
    doc: 'Start the embedded services alone, print their addresses as JSON, and wait for Ctrl-C.',
  },
  json: {
    kind: 'flag',
    commands: ['rehearse', 'inspect', 'verify'],
    default: 'false',
    doc: 'Print the report as JSON.',
  },
  ...verifyInputTable,
} as const satisfies Record<string, Input>;

export type InputName = keyof typeof inputTable;

export const inputNames = Object.keys(inputTable).filter((name): name is InputName => Object.hasOwn(inputTable, name));

/** The inputs that a command takes, in the table's order. The phase and the token are not among them. */
export const inputsOf = (command: CommandName): readonly InputName[] =>
  inputNames.filter((name) => {
    const { commands, kind }: Input = inputTable[name];
    return name !== 'phase' && kind !== 'secret' && commands.includes(command);
  });
