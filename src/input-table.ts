// The tables from which action.yml, the terminal's flags, `--help` and docs/inputs.md are made, and by which every
// input is read. Texts are Markdown of one paragraph.

import type { CommandName } from './command-table.ts';
import { verifyInputTable } from './verify-input-table.ts';

/** An expression of a workflow. */
const expression = (of: string): string => `\${{ ${of} }}`;

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
    commands: ['plan', 'stamp', 'attest-wheel', 'seal', 'publish', 'confirm'],
    default: '',
    values: ['plan', 'stamp', 'attest-wheel', 'seal', 'publish', 'confirm'],
    doc: 'What this job does. In a terminal the first argument says it.',
  },
  token: {
    kind: 'secret',
    commands: ['plan', 'attest-wheel', 'seal', 'publish', 'confirm'],
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
    commands: ['attest-wheel', 'seal', 'publish'],
    default: '',
    doc: 'Output `plan` of the job `plan`.',
    hint: 'PLAN',
    required: {
      'attest-wheel': `pass the output plan of the job plan on to the called workflow; ${maskedValue}`,
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
  'artifact-id': {
    kind: 'text',
    commands: ['attest-wheel'],
    default: '',
    doc: 'Id of the artifact that the build job beside this one uploaded: an output of that job, which no other job can change.',
    hint: 'ID',
    required: { 'attest-wheel': 'pass needs.build.outputs.artifact-id, which actions/upload-artifact gave' },
  },
  'artifact-digest': {
    kind: 'digest',
    commands: ['attest-wheel'],
    default: '',
    doc: 'SHA-256 of that artifact as its upload gave it. GitHub’s record and the bytes that are fetched must both have it.',
    hint: 'DIGEST',
    required: { 'attest-wheel': 'pass needs.build.outputs.artifact-digest, which actions/upload-artifact gave' },
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
    commands: ['attest-wheel', 'seal', 'publish'],
    default: '30',
    doc: 'Minutes for which this job waits for Sigstore in all, 1 to 300. Then it stops; what `seal` has signed by then is kept, and a re-run signs only what is missing.',
    hint: 'MINUTES',
  },
  'public-log': {
    kind: 'flag',
    commands: ['attest-wheel', 'seal', 'publish'],
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
    commands: ['rehearse', 'inspect', 'verify'],
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
