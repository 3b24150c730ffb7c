import { groupsBy } from '../checks/groups-by.ts';
import { judgeSet, type SetLevels } from '../checks/judge-set.ts';
import { byteOrder } from '../model/byte-order.ts';
import type { Inspection } from '../model/distribution.ts';
import type { DistributionSummary } from '../model/distribution-summary.ts';
import type { Verdict } from '../model/finding.ts';
import type { PreviousRelease } from '../model/release-set.ts';
import { againstIndex, findPrevious, type PreviousPorts } from './find-previous.ts';

export interface SetQuestion extends SetLevels {
  /** As typed; empty when nobody asked for a comparison. */
  readonly against: string;
  /** Whole folders were given, so that what is not there is missing. */
  readonly complete: boolean;
}

/** What was found out about the set: one verdict for each check, and remarks. */
export interface SetAnswer {
  readonly verdicts: readonly Verdict[];
  readonly notes: readonly string[];
}

/**
 * Judges local distributions side by side, those of one project as one release. Files whose names cannot be read
 * belong to none; their own checks tell of them.
 */
export async function inspectSet(
  inspections: readonly Inspection[],
  question: SetQuestion,
  ports: PreviousPorts,
): Promise<SetAnswer> {
  const summaries = inspections.flatMap(({ summary }) => (summary?.name === undefined ? [] : [summary]));
  const answers: SetAnswer[] = [];
  const projects = groupsBy(summaries, ({ name }) => name?.project ?? '');
  for (const { value: project, members } of projects.toSorted((a, b) => byteOrder(a.value, b.value))) {
    answers.push(await inspectProject(project, members, question, ports));
  }
  return { verdicts: answers.flatMap(({ verdicts }) => verdicts), notes: answers.flatMap(({ notes }) => notes) };
}

async function inspectProject(
  project: string,
  members: readonly DistributionSummary[],
  question: SetQuestion,
  ports: PreviousPorts,
): Promise<SetAnswer> {
  const [common] = groupsBy(members, ({ name }) => name?.version ?? '');
  const version = common?.value ?? '';
  const previous = await findPrevious(question.against, { project, version }, ports);
  const set = {
    distributions: members,
    complete: question.complete,
    commit: undefined,
    legOf: new Map(),
    previous,
  };
  const verdicts = judgeSet(set, `${project} ${version}`, question);
  return { verdicts, notes: notesOf(`${project} ${version}`, question.against, previous) };
}

function notesOf(name: string, against: string, previous: PreviousRelease | undefined): readonly string[] {
  if (against === '') return [];
  const where = against === againstIndex ? 'the index' : against;
  if (previous === undefined) return [`${where} has no release before ${name}: nothing was compared with one`];
  const compared = `compared with ${previous.version} of ${where}, ${previous.files.length} files`;
  const unknown = previous.files.filter(({ summary }) => summary === undefined).length;
  if (unknown === 0) return [`${name}: ${compared}`];
  return [`${name}: ${compared}; what is inside of ${unknown} of them is not known, so that no SBOM was compared`];
}
