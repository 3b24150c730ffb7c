import { excuses, meetings } from './known-complaints.ts';
import type { Subject } from './subjects.ts';
import type { ToolAnswer, ToolName } from './tools.ts';

/** One thing that a tool holds against an archive. */
export interface Complaint {
  readonly tool: ToolName;
  readonly subject: Subject;
  /** A code of check-wheel-contents with what it names; else the last lines that the tool printed. */
  readonly text: string;
}

/** A complaint, and how it stands to what we say. */
export interface JudgedComplaint extends Complaint {
  /** `met`: we find it too · `excused`: it is known to be wrong · `missed`: neither. */
  readonly state: 'met' | 'excused' | 'missed';
  /** The check of ours, or why the complaint is wrong. */
  readonly because: string;
}

/** What a tool says that did not get as far as the archive: it runs on another machine, or would have to build first. */
const unasked: readonly RegExp[] = [
  /not a supported wheel on this platform/,
  /dependency is incompatible with the current platform/,
  /has no wheels with a matching/,
  /Building source distributions for \S+ is disabled/,
];

/** Everything that a tool holds against an archive; `undefined` when it could not be asked. */
export function complaintsOf(
  tool: ToolName,
  subject: Subject,
  { exit, text }: ToolAnswer,
): readonly Complaint[] | undefined {
  if (exit === 0) return [];
  if (unasked.some((said) => said.test(text))) return undefined;
  const blocks = tool === 'check-wheel-contents' ? coded(text) : [];
  return (blocks.length > 0 ? blocks : [lastLines(text)]).map((said) => ({ tool, subject, text: said }));
}

/** check-wheel-contents' own form: a line with a code, then what it is about, indented. */
const coded = (text: string): readonly string[] =>
  [...text.matchAll(/: (W\d{3}: [^\n]*(?:\n {2}[^\n]*)*)/g)].map(([, found = '']) => found.replace(/\n\s+/g, ' | '));

const lastLines = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-4)
    .join(' / ')
    .replaceAll(/(?:file:\/\/)?\/\S*\/(?=[\w.+!-]+\.(?:whl|tar\.gz))/g, '');

/** Compares one complaint with our findings: a blocking one meets any, a warning only one that the table names. */
export function judgeComplaint(complaint: Complaint): JudgedComplaint {
  const { tool, subject, text } = complaint;
  const ours = [...subject.blocks, ...subject.warns];
  const named = meetings.filter((row) => row.tool === tool && row.says.test(text));
  const check = named.flatMap(({ checks }) => checks).find((id) => ours.includes(id));
  if (check !== undefined) return { ...complaint, state: 'met', because: check };
  const excuse = excuses.find(
    (row) => row.tool === tool && row.says.test(text) && (row.on?.test(subject.name) ?? true),
  );
  if (excuse !== undefined) return { ...complaint, state: 'excused', because: excuse.why };
  const [first] = subject.blocks;
  if (first !== undefined) return { ...complaint, state: 'met', because: first };
  return {
    ...complaint,
    state: 'missed',
    because: ours.length > 0 ? `we only warn: ${ours.join(', ')}` : 'we are silent',
  };
}
