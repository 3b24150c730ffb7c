import { ReleaseError } from '../../errors.ts';
import type { Report } from '../../model/report.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Files } from '../../ports/files.ts';
import type { Log } from '../../ports/log.ts';
import type { Processes } from '../../ports/processes.ts';
import type { Tell } from './reachable.ts';
import { readReport } from './read-report.ts';
import { stepOutputs } from './step-outputs.ts';
import { type OutputLine, workflowCommand } from './workflow-command.ts';

/** Bytes. GitHub allows 1 MiB of outputs for a job. */
const maxOutputBytes = 1024 * 1024;

/** A job that runs, as its runner knows it. */
export interface Job {
  readonly id: number;
  readonly name: string;
  /** Variables that GitHub gives to the job's steps. */
  readonly env: Readonly<Record<string, string>>;
  readonly token: string;
}

/** How a job is declared. */
export interface JobWish {
  readonly name: string;
  readonly permissions: Readonly<Record<string, string>>;
  /** Protected environment, which can hold the job until people have reviewed it. */
  readonly environment?: string;
  /** Of its runner; left out: those of the usual Linux machine. */
  readonly labels?: readonly string[];
  /** `OWNER/NAME/.github/workflows/FILE@REF` of the called workflow that it is part of; left out: of none. */
  readonly calledWorkflow?: string;
}

/** What one phase did in its job. */
export interface PhaseRun {
  readonly phase: string;
  readonly job: string;
  readonly code: number;
  readonly outputs: ReadonlyMap<string, string>;
  /** `undefined` when the phase failed before it had anything to report. */
  readonly report: Report | undefined;
  /** What the phase says went wrong, when it failed to know. */
  readonly errors: readonly string[];
  /** Folder of the phase's reports: `report.json`, `report.html`, and the seal in `seal/`. */
  readonly folder: string;
  /** Path of the job summary, Markdown. */
  readonly summary: string;
  /** Milliseconds. */
  readonly ms: number;
}

/** What the rehearsal's runner needs of the outer world. */
export interface RunnerParts {
  readonly tell: Tell;
  readonly processes: Processes;
  readonly files: Files;
  readonly log: Log;
  readonly clock: Clock;
  /** Existing folder, in which every job gets its own. */
  readonly root: string;
  /** Path of the world's addresses, for the child's `WHEELGATE_WORLD`. */
  readonly world: string;
  /** True once the user has ended the program: no further phase is begun. */
  readonly interrupted: () => boolean;
  /** What every child gets beside its job's variables: PATH, by which a leg finds git. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Starts and ends jobs, and runs phases in them. */
export interface Runner {
  readonly start: (wish: JobWish) => Promise<Job>;
  /** Runs one phase of this program as a process of its own, and gives what the phase printed to GitHub. */
  readonly run: (job: Job, phase: string, inputs: Readonly<Record<string, string>>) => Promise<PhaseRun>;
  readonly finish: (job: Job, success: boolean) => Promise<void>;
}

/** Plays GitHub's runner: a phase gets exactly the variables that its job has, and files for outputs and summary. */
export const makeRunner = (parts: RunnerParts): Runner => ({
  start: async (wish) => jobOf(wish, await parts.tell('POST', '/jobs', wish)),
  run: (job, phase, inputs) => runPhase(parts, job, phase, inputs),
  finish: async ({ id }, success) => {
    await parts.tell('POST', `/jobs/${id}/finish`, { conclusion: success ? 'success' : 'failure' });
  },
});

function jobOf({ name }: JobWish, { id, env, token }: Readonly<Record<string, unknown>>): Job {
  if (typeof id === 'number' && typeof token === 'string' && typeof env === 'object' && env !== null) {
    const variables = Object.entries(env).map(([key, value]) => [key, String(value)]);
    return { id, name, token, env: Object.fromEntries(variables) };
  }
  throw new ReleaseError('WORLD_UNREACHABLE', `the rehearsal's world started job "${name}" without telling its token`);
}

/** Paths of one step. */
interface StepPlace {
  readonly outputs: string;
  readonly summary: string;
  readonly workspace: string;
  readonly temp: string;
}

async function stepPlace({ files, root }: RunnerParts, { id }: Job, phase: string): Promise<StepPlace> {
  const own = files.join(root, `${id}-${phase}`);
  const inside = (name: string) => files.join(own, name);
  const place = {
    outputs: inside('outputs.txt'),
    summary: inside('summary.md'),
    workspace: inside('workspace'),
    temp: inside('temp'),
  };
  await files.makeFolder(place.workspace);
  await files.makeFolder(place.temp);
  await files.write(place.outputs, '');
  await files.write(place.summary, '');
  return place;
}

/** The whole environment of a step. Input names keep their dashes, as a runner passes them. */
function stepEnvironment({ environment, world }: RunnerParts, job: Job, place: StepPlace, inputs: object) {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, String(value)]);
  return {
    ...environment,
    ...job.env,
    ...Object.fromEntries(given),
    GITHUB_OUTPUT: place.outputs,
    GITHUB_STEP_SUMMARY: place.summary,
    GITHUB_WORKSPACE: place.workspace,
    RUNNER_TEMP: place.temp,
    WHEELGATE_WORLD: world,
  };
}

async function runPhase(
  parts: RunnerParts,
  job: Job,
  phase: string,
  inputs: Readonly<Record<string, string>>,
): Promise<PhaseRun> {
  const { files, clock, processes } = parts;
  const place = await stepPlace(parts, job, phase);
  const env = stepEnvironment(parts, job, place, { ...inputs, phase, token: job.token });
  const lines: OutputLine[] = [];
  const shown = shower(phase, parts.log);
  const line = (text: string) => {
    const read = workflowCommand(text);
    lines.push(read);
    shown(read);
  };
  const begin = clock.now();
  const { code, stderr } = await processes.run({ args: [], env, cwd: place.workspace, line });
  const ms = clock.now() - begin;
  // The signal has reached the phase too, so what it left is nobody's verdict.
  if (parts.interrupted()) throw new ReleaseError('INTERRUPTED', `the rehearsal was ended by hand in phase ${phase}`);
  await recordAnnotations(parts.tell, job, lines);
  const folder = files.join(place.temp, 'wheelgate');
  const report = await readReport(files, folder);
  const outputs = await readOutputs(files, place.outputs, phase);
  const errors = errorsOf(lines, stderr, code);
  return { phase, job: job.name, code, outputs, report, errors, folder, summary: place.summary, ms };
}

/** Shows what a phase is at: its groups and what it says inside them. The report that it prints at its end is not that. */
function shower(phase: string, log: Log): (line: OutputLine) => void {
  let inside = false;
  return (line) => {
    if (line.kind === 'group') log.progress(`${phase}: ${line.title}`);
    else if (line.kind === 'text' && inside && line.text.trim() !== '') log.progress(`${phase}: ${line.text.trim()}`);
    if (line.kind === 'group' || line.kind === 'group-end') inside = line.kind === 'group';
  };
}

/** GitHub keeps what a step prints as a notice, warning or error on the check run of the step's own job. */
async function recordAnnotations(tell: Tell, { id }: Job, lines: readonly OutputLine[]): Promise<void> {
  for (const line of lines) {
    if (line.kind !== 'annotation') continue;
    const { title, message, level } = line;
    await tell('POST', `/jobs/${id}/annotations`, { title, message, level: level === 'error' ? 'failure' : level });
  }
}

async function readOutputs(files: Files, path: string, phase: string): Promise<ReadonlyMap<string, string>> {
  const parsed = stepOutputs(Buffer.from(await files.read(path, maxOutputBytes)).toString('utf8'));
  if (parsed.ok) return parsed.value;
  throw new ReleaseError('BUG', `phase ${phase} wrote outputs that no runner can read: ${parsed.reasons.join('; ')}`);
}

/** Errors as the phase shows them on a runner; else the end of what it wrote to standard error. */
function errorsOf(lines: readonly OutputLine[], stderr: string, code: number): readonly string[] {
  if (code === 0) return [];
  const shown = lines.flatMap((line) => (line.kind === 'annotation' && line.level === 'error' ? [line.message] : []));
  return shown.length > 0 ? shown : stderr.trim().split('\n').slice(-5);
}
