import type { Verdict } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { renderText } from '../../report/terminal.ts';
import type { Attack } from './attack.ts';
import type { ChosenPolicy } from './choose-policy.ts';
import type { Fault } from './fault.ts';
import { type FaultStory, faultComplaints, faultJson, renderFault } from './fault-outcome.ts';
import type { Performance } from './flow.ts';
import type { Gathered } from './gather.ts';
import { heldBy, type Stop, stopOf } from './stop.ts';

/** All that is told of one rehearsal. */
export interface Outcome {
  readonly gathered: Gathered;
  readonly policy: ChosenPolicy;
  readonly attack: Attack | undefined;
  readonly fault?: Fault | undefined;
  readonly performance: Performance;
  /** Folder in which everything was kept. */
  readonly out: string | undefined;
}

/** The first line: that it is a rehearsal, and of what. */
export const openingLine = ({ gathered: { project, version, distributions } }: Pick<Outcome, 'gathered'>): string =>
  `A rehearsal of ${project} ${version}, ${counted(distributions.length)}, in an embedded world on this machine`;

const counted = (files: number): string => `${files} ${files === 1 ? 'file' : 'files'}`;

/**
 * 0 when it went as it should: to the end, under a fault to the end it must come to or, under attack, exactly as far as
 * the guard that is meant for it.
 */
export function exitCodeOf(outcome: Outcome): number {
  const { attack, performance } = outcome;
  const { failed } = performance;
  const story = storyOf(outcome);
  if (story) return faultComplaints(story).length === 0 ? 0 : 1;
  if (attack) return heldBy(attack, failed && stopOf(failed)) ? 0 : 1;
  return failed?.code ?? 0;
}

const storyOf = ({ fault, performance, gathered }: Outcome): FaultStory | undefined =>
  fault && { fault, performance, distributions: gathered.distributions.length };

/** The last page for a person: the grid, the seal, who approved, what the index holds; or what stopped it. */
export function renderOutcome(outcome: Outcome): string {
  const { attack, performance } = outcome;
  const stop = performance.failed && stopOf(performance.failed);
  const page = renderText(wholeReport(outcome));
  const story = storyOf(outcome);
  if (story) return `\n${page}\n${renderFault(story)}\n`;
  if (attack) return `\n${page}\n${attackLine(attack, stop)}\n`;
  return `\n${page}`;
}

/** One report of all phases: what the last one that ran reached, with the verdicts of each. */
export function wholeReport({ gathered, performance, policy, out }: Outcome): Report {
  const { plan, seal, publish, confirm, failed } = performance;
  const reports = [plan, seal, publish, confirm].flatMap((run) => run?.report ?? []);
  const known = <Key extends keyof Report>(key: Key): Report[Key] | undefined =>
    reports.findLast((report) => report[key] !== undefined && report[key] !== null)?.[key];
  const last = failed?.report;
  const stop = failed && stopOf(failed);
  const files = reports.findLast((report) => report.files.length > 0)?.files ?? [];
  return {
    command: 'rehearse',
    world: 'rehearsal',
    headline: stop ? stopLine(stop) : `published ${counted(files.length)}`,
    // A phase that failed to know leaves no report; what failed is no release that is ready.
    stopped: last?.stopped ?? (stop && { stage: stop.stage ?? stop.phase, because: stop.because }),
    next: last?.next ?? [],
    plan: known('plan'),
    release: known('release'),
    seal: known('seal'),
    files,
    verdicts: onceEach(reports.flatMap(({ verdicts }) => verdicts)),
    approval: known('approval'),
    publication: known('publication'),
    notes: [...notesOf(gathered, policy, out, known('seal') !== undefined), ...reports.flatMap(({ notes }) => notes)],
  };
}

/** Later jobs ask some of the questions again; the same answer is shown once. */
const onceEach = (verdicts: readonly Verdict[]): readonly Verdict[] => [
  ...new Map(
    verdicts.map((verdict) => {
      const { check, subject, status, findings } = verdict;
      return [JSON.stringify([check.id, subject, status, findings]), verdict] as const;
    }),
  ).values(),
];

function notesOf({ ignored }: Gathered, { origin }: ChosenPolicy, out: string | undefined, sealed: boolean) {
  const names = `${ignored.slice(0, 5).join(', ')}${ignored.length > 5 ? `, and ${ignored.length - 5} more` : ''}`;
  const seal = `cd ${quoted(`${out}/seal`)}`;
  const check = sealed ? `; check the seal there: ${seal} && sha256sum -c SHA256SUMS && sha256sum SHA256SUMS` : '';
  return [
    `policy: ${origin}`,
    ...(ignored.length > 0 ? [`no distributions, and left out: ${names}`] : []),
    ...(out === undefined ? [] : [`everything is kept in ${out}${check}`]),
  ];
}

/** A quote, and what stands for one between quotes of a shell. */
const quote = '\u0027';
const innerQuote = '\u0027\\\u0027\u0027';

/** A path as a shell takes it. */
const quoted = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : quote + path.replaceAll(quote, innerQuote) + quote;

const stopLine = ({ phase, code, stage, because }: Stop): string =>
  stage === undefined ? `phase ${phase} failed with exit code ${code}: ${because}` : `stopped by ${stage}: ${because}`;

function attackLine(attack: Attack, stop: Stop | undefined): string {
  const { name, expected } = attack;
  const wanted = `${expected.stage} / ${expected.finding}`;
  if (heldBy(attack, stop)) return `attack ${name}: stopped by ${wanted}, as it should be`;
  if (stop === undefined) return `attack ${name}: NOT STOPPED; ${wanted} should have stopped it`;
  const met = `${stop.stage ?? `an error in phase ${stop.phase}`} / ${stop.findings.join(', ') || 'no finding'}`;
  return `attack ${name}: stopped by ${met}; ${wanted} should have stopped it`;
}

/** The same for machines: one document. */
export function renderOutcomeJson(outcome: Outcome): string {
  const { attack, performance, gathered, policy, out } = outcome;
  const { plan, build, seal, publish, confirm, failed } = performance;
  const whole = wholeReport(outcome);
  const stop = failed && stopOf(failed);
  const story = storyOf(outcome);
  const document = {
    ...(story && faultJson(story)),
    ...(attack && { attack: attack.name, does: attack.does, when: attack.strike.when, expected: attack.expected }),
    stopped: stop ? stoppedJson(stop, attack) : null,
    exit: exitCodeOf(outcome),
    world: whole.world,
    project: gathered.project,
    version: gathered.version,
    policy: policy.origin,
    ignored: gathered.ignored,
    seal: whole.seal ?? null,
    published: failed ? 0 : whole.files.length,
    files: whole.files,
    approval: whole.approval ?? null,
    publication: whole.publication ?? null,
    phases: [plan, ...(build?.stamps ?? []), performance.sealing?.broken, seal, publish, confirm].flatMap((run) =>
      run ? [{ phase: run.phase, job: run.job, exit: run.code, ms: Math.round(run.ms) }] : [],
    ),
    out: out ?? null,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** Under attack the expected finding is told where it is among those that block; its order does not matter. */
function stoppedJson({ phase, code, stage, findings, because }: Stop, attack: Attack | undefined) {
  const expected = findings.find((id) => id === attack?.expected.finding);
  return { stage: stage ?? null, finding: expected ?? findings[0] ?? null, findings, because, phase, exit: code };
}
