// What each command is for: the table behind `--help`, docs/inputs.md and the reading of a call.

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
  'attest-wheel': {
    place: 'job',
    summary: 'In a called build workflow, in a job beside the build: signs what that build uploaded, as its builder',
    usage: 'with: {phase: attest-wheel, plan: PLAN, artifact-id: ID, artifact-digest: DIGEST}',
    examples: [
      'with: {phase: attest-wheel, plan: …, artifact-id: …, artifact-digest: …}   # as in examples/build-wheel.yml',
    ],
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
