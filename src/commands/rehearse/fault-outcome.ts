import type { Fault } from './fault.ts';
import type { Performance } from './flow.ts';
import { renderGithubFigures } from './github-figures.ts';
import type { Faulted } from './play-seal.ts';
import type { PhaseRun } from './runner.ts';
import { renderFigures } from './signing-figures.ts';

/** What is told of a fault. */
export interface FaultStory {
  readonly fault: Fault;
  readonly performance: Performance;
  /** Distributions of the release. */
  readonly distributions: number;
}

/** Entries of the log beside one for each distribution: the statement about all of them, for GitHub's store. */
const furtherEntries = 1;

/** The job that the fault struck; `undefined` when the rehearsal did not come to it. */
const struckOf = ({ fault, performance }: FaultStory): Omit<Faulted, 'run'> | undefined =>
  fault.when === 'publish' ? performance.publishing : performance.sealing;

/** What did not come as it should; nothing when all did. */
export function faultComplaints(story: FaultStory): readonly string[] {
  const { fault, performance, distributions } = story;
  const { failed } = performance;
  const job = fault.when ?? 'seal';
  const struck = struckOf(story);
  if (struck === undefined) return [`the rehearsal did not come to the job ${job}`];
  const { broken, steps, met } = struck;
  const { expected } = fault;
  const entries = steps.reduce((sum, one) => sum + one.entries, 0);
  const touched = met > 0 || broken !== undefined || steps.some(({ retries }) => retries > 0);
  return [
    ...(touched ? [] : ['nothing met the fault']),
    ...(failed === undefined ? [] : [`phase ${failed.phase} ended with exit code ${failed.code}`]),
    ...(expected.ends === 'complete' && broken ? [`${job} stopped with ${codeOf(broken)}`] : []),
    ...(expected.ends !== 'complete' && !broken ? [`${job} did not stop with ${expected.code}`] : []),
    ...(expected.ends !== 'complete' && broken && codeOf(broken) !== expected.code
      ? [`${job} stopped with ${codeOf(broken)} and not with ${expected.code}`]
      : []),
    ...(entries >= distributions && entries <= distributions + furtherEntries
      ? []
      : [`${distributions} distributions made ${entries} log entries`]),
  ];
}

/** The code that a stopped phase shows first. */
const codeOf = ({ errors, code }: PhaseRun): string =>
  /^([A-Z_]+):/.exec(errors.join('\n'))?.[1] ?? `exit code ${code} and no error code`;

/** The figures and the last line for a person. */
export function renderFault(story: FaultStory): string {
  const { fault } = story;
  const complaints = faultComplaints(story);
  const struck = struckOf(story);
  const github = struck && fault.of === 'github' ? `${renderGithubFigures(struck.github)}\n` : '';
  const figures = struck ? `${renderFigures(struck.steps)}\n${github}` : '';
  if (complaints.length > 0) return `${figures}fault ${fault.name}: NOT AS IT SHOULD BE: ${complaints.join('; ')}`;
  return `${figures}fault ${fault.name}: ${endOf(story)}, as it should be`;
}

function endOf(story: FaultStory): string {
  const struck = struckOf(story);
  const [first, again] = struck?.steps ?? [];
  if (!struck?.broken || !first || !again) return 'ridden out, and the release is complete';
  const stop = `stopped with ${codeOf(struck.broken)} after ${first.entries} signatures`;
  return `${stop}, and complete after a re-run that made the other ${again.entries}`;
}

/** The same for machines. */
export const faultJson = (story: FaultStory) => ({
  fault: story.fault.name,
  does: story.fault.does,
  expected: story.fault.expected,
  complaints: faultComplaints(story),
  signing: struckOf(story)?.steps ?? [],
  ...(story.fault.of === 'github' && { github: struckOf(story)?.github ?? [] }),
});
