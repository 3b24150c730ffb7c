// What other tools say of the hostile corpus and of real files, beside what we say. Nothing that they find rightly may
// be missed: a complaint that we neither find nor excuse ends this with 1. `npm run bench -- verdicts`; it brings the
// tools into `.venv` and the real files into `.real` first.

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusFolder, fetchCorpus } from '../scripts/corpus/fetch-corpus.ts';
import { complaintsOf, type JudgedComplaint, judgeComplaint } from './verdicts/complaints.ts';
import { excuses } from './verdicts/known-complaints.ts';
import { hostileSubjects, realSubjects, type Subject, type SubjectGroup } from './verdicts/subjects.ts';
import { askTools, prepareTools, type ToolAnswer, type ToolName, toolNames } from './verdicts/tools.ts';

/** Lines printed of a list. */
const shown = 12;

type Answers = ReadonlyMap<ToolName, ReadonlyMap<string, ToolAnswer>>;

/** The release's own folders beside the corpus, when they were brought. */
const releases = (): readonly string[] =>
  existsSync('.real') ? readdirSync('.real').filter((name) => /^numpy-[\d.]+$/.test(name)) : [];

const say = (text: string): void => console.log(text);
const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
const isFound = ({ blocks, warns }: Subject): boolean => blocks.length + warns.length > 0;

/** One line for each tool: on how many it complains rightly, and we; and who of both alone. */
function compare({ title, subjects }: SubjectGroup, answers: Answers): readonly JudgedComplaint[] {
  const blocked = subjects.filter(({ blocks }) => blocks.length > 0).length;
  say(`\n${title}: ${subjects.length}; we block ${blocked}, warn on ${subjects.filter(isFound).length - blocked} more`);
  say('  tool                  asked  complains  rightly  found by both  only by it  only by us');
  return toolNames.flatMap((tool) => {
    const judged = subjects.flatMap((subject) => {
      const answer = answers.get(tool)?.get(subject.path);
      const complaints = answer && complaintsOf(tool, subject, answer);
      return complaints === undefined ? [] : [{ subject, complaints: complaints.map(judgeComplaint) }];
    });
    if (judged.length === 0) return [];
    const complaining = judged.filter(({ complaints }) => complaints.length > 0);
    const right = judged.filter(({ complaints }) => complaints.some(({ state }) => state !== 'excused'));
    const missed = right.filter(({ complaints }) => complaints.some(({ state }) => state === 'missed'));
    const alone = judged.filter((one) => isFound(one.subject) && !right.includes(one));
    const numbers = [judged, complaining, right, right.filter((one) => !missed.includes(one)), missed, alone];
    const widths = [6, 11, 9, 15, 12, 12];
    say(`  ${tool.padEnd(21)}${numbers.map((list, at) => String(list.length).padStart(widths[at] ?? 0)).join('')}`);
    return judged.flatMap(({ complaints }) => complaints);
  });
}

/** Which checks find something where every tool is silent. */
function foundAlone(groups: readonly SubjectGroup[], judged: readonly JudgedComplaint[]): void {
  const theirs = new Set(judged.filter(({ state }) => state !== 'excused').map(({ subject }) => subject.path));
  const counts = new Map<string, number>();
  for (const { path, blocks, warns } of groups.flatMap(({ subjects }) => subjects)) {
    if (theirs.has(path)) continue;
    for (const id of [...blocks, ...warns]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  say('\nfound where all four are silent, by check (archives):');
  say(`  ${sorted.map(([id, count]) => `${id} ${count}`).join(' · ')}`);
}

function tellExcused(judged: readonly JudgedComplaint[]): void {
  say('\ncomplaints known to be wrong:');
  for (const { tool, says, why } of excuses) {
    const count = judged.filter(({ state, because }) => state === 'excused' && because === why).length;
    say(`  ${String(count).padStart(5)}  ${tool} ${says.source}  ${why}`);
  }
}

function tellMissed(judged: readonly JudgedComplaint[]): number {
  const missed = judged.filter(({ state }) => state === 'missed');
  say(`\nfound by a tool and not by us, unexplained: ${missed.length}`);
  for (const { tool, subject, text, because } of missed.slice(0, shown * 5))
    say(`  ${tool}  ${subject.name}\n    ${text.slice(0, 300)}\n    ${because}`);
  return missed.length;
}

prepareTools();
await fetchCorpus();
const folder = mkdtempSync(join(tmpdir(), 'verdicts-'));
try {
  const hostile = hostileSubjects(join(folder, 'hostile'));
  const real = [
    ...realSubjects(corpusFolder, 'published files of other projects'),
    ...releases().flatMap((name) => realSubjects(join('.real', name), name)),
  ];
  const groups = [...hostile, ...real];
  const paths = groups.flatMap(({ subjects }) => subjects.map(({ path }) => path));
  const answers = await askTools(paths, (done, all) => process.stderr.write(`\rasked ${done} of ${all}`));
  process.stderr.write('\n');
  say(`verdicts: ${plural(paths.length, 'archive')}, ${toolNames.join(', ')}`);
  const judged = groups.flatMap((group) => compare(group, answers));
  foundAlone(hostile, judged);
  foundAlone(real, judged);
  tellExcused(judged);
  if (tellMissed(judged) > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
