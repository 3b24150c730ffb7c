// The tables from which action.yml, the terminal's flags, `--help` and docs/inputs.md are made, and by which every
// input is read. Texts are Markdown of one paragraph.

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
  /** Paragraphs that no flag could say. */
  readonly about?: readonly string[];
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
    usage: 'wheelgate rehearse [--from FOLDER] [--attack NAME | --fault NAME] [--out FOLDER]',
    examples: [
      'wheelgate rehearse',
      'wheelgate rehearse --from ./wheelhouse --out ./rehearsed',
      'wheelgate rehearse --attack moved-tag',
      'wheelgate rehearse --fault rekor-down',
    ],
  },
  inspect: {
    place: 'terminal',
    summary: 'Asks every check of a release about local wheels and sdists',
    usage: 'wheelgate inspect [FLAGS] FILE… | FOLDER | - --name FILE',
    examples: [
      'wheelgate inspect dist',
      'wheelgate inspect --policy .github/wheelgate.yml wheelhouse/*.whl',
      'wheelgate inspect --only record-mismatch,unlisted-file demo-1.0-py3-none-any.whl',
      'wheelgate inspect --format sarif dist',
      'wheelgate inspect --against ../previous-release dist',
      'wheelgate inspect --explain record-mismatch',
      'wheelgate inspect --name demo-1.0.tar.gz - < demo-1.0.tar.gz',
    ],
    operands: 'FILE… | FOLDER | -',
    about: [
      'A folder stands for the wheels (`.whl`) and sdists (`.tar.gz`) right in it; what else is there is named, and neither entered nor followed: other files, folders within, symbolic links. A path that is typed is followed, whatever its name.',
      '`-` stands for one distribution on standard input, of at most 1 GiB; `--name` says what it is called. Addresses are not fetched.',
      'Exit codes: 0 nothing blocks, 1 something blocks, 2 the call is wrong or a file cannot be read, 3 there is nothing to inspect, 70 a defect of wheelgate.',
    ],
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
    commands: ['plan', 'rehearse', 'inspect'],
    default: '.github/wheelgate.yml',
    defaultOf: { rehearse: '', inspect: '' },
    doc: 'Path of the policy. A job reads it at the run’s own commit, never from a checkout; `rehearse` and `inspect` read a local file.',
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
  'build-info': {
    kind: 'text',
    commands: ['stamp'],
    default: '',
    doc: 'JSON file of this job’s own with what only it knows: `image`, `requirements`, `libraries`, each by `uri` and `sha256`. It is reported, never verified.',
    hint: 'FILE',
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
  'sigstore-budget': {
    kind: 'number',
    commands: ['seal', 'publish'],
    default: '30',
    doc: 'Minutes for which this job waits for Sigstore in all, 1 to 300. Then it stops; what `seal` has signed by then is kept, and a re-run signs only what is missing.',
    hint: 'MINUTES',
  },
  'public-log': {
    kind: 'flag',
    commands: ['seal', 'publish'],
    default: 'false',
    doc: 'For a repository that is not public: agree that its name, workflow, ref, commit and run go into Sigstore’s public log for ever. Without it nothing is signed there.',
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
  fault: {
    kind: 'text',
    commands: ['rehearse'],
    default: '',
    doc: 'Plays a fault of Sigstore or GitHub while `seal` signs, and a re-run where it stops; the exit code is 0 when nothing was lost. `list` shows all.',
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
  against: {
    kind: 'text',
    commands: ['inspect'],
    default: '',
    doc: 'Compares with the release before: a folder that holds its files, or `index` for the latest earlier one on PyPI, of which names and sizes are known only.',
    hint: 'FOLDER|index',
  },
  json: {
    kind: 'flag',
    commands: ['rehearse', 'inspect'],
    default: 'false',
    doc: 'Print the report as JSON.',
  },
  format: {
    kind: 'choice',
    commands: ['inspect'],
    default: 'terminal',
    values: ['terminal', 'json', 'sarif', 'markdown'],
    doc: 'How the report is printed. `--json` is short for `json`, whose form is docs/formats/inspection.schema.json; `sarif` is SARIF 2.1.0 for code scanning, `markdown` is for a job summary.',
  },
  only: {
    kind: 'text',
    commands: ['inspect'],
    default: '',
    doc: 'Ask these checks alone, with commas between them; and always whether the archive can be read.',
    hint: 'CHECK[,CHECK]',
  },
  name: {
    kind: 'text',
    commands: ['inspect'],
    default: '',
    doc: 'File name of the distribution that comes on standard input.',
    hint: 'FILE',
  },
  explain: {
    kind: 'text',
    commands: ['inspect'],
    default: '',
    doc: 'Tell what a check asks, why, and what to do, with a true finding; no file is read.',
    hint: 'CHECK',
  },
} as const satisfies Record<string, Input>;

export type InputName = keyof typeof inputTable;

export const inputNames = Object.keys(inputTable).filter((name): name is InputName => Object.hasOwn(inputTable, name));

/** The inputs that a command takes, in the table's order. The phase and the token are not among them. */
export const inputsOf = (command: CommandName): readonly InputName[] =>
  inputNames.filter((name) => {
    const { commands, kind }: Input = inputTable[name];
    return name !== 'phase' && kind !== 'secret' && commands.includes(command);
  });
