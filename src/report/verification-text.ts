import type { FileAnswer, Verification } from '../model/verification.ts';
import { plain } from './escape.ts';
import { paragraph } from './paragraph.ts';

/** Files told by name under one remark; the rest is counted, and the JSON has all of them. */
const shownFiles = 3;
/** Hex digits of a commit in the table; the whole ones stand below it. */
const shortCommit = 10;
const maxReasons = 10;

/**
 * The answer of `verify` for a terminal: one table, a line for each file with its name last; then in full what the table
 * cuts short, what could not be known, why files are refused, and at the end the verdict.
 */
export function renderVerification({ root, files, seal, notes }: Verification): string {
  const refused = files.filter(({ verdict }) => verdict === 'refused');
  const parts = [
    table(files),
    inFull(files),
    grouped(
      'not known: ',
      files.flatMap(({ file, unknown }) => unknown.map((what) => [what, file] as const)),
      files.length,
    ),
    refused.map(reasons).join(''),
    [
      ...(seal ? [paragraph('seal      ', `sha256:${seal}`)] : []),
      paragraph('trusting  ', root.says),
      ...notes.map((note) => paragraph('note: ', note)),
    ].join(''),
    paragraph('', headline(files.length, refused.length)),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

const headline = (all: number, refused: number): string =>
  refused === 0 ? `Verified: ${counted(all)}` : `Refused: ${refused} of ${counted(all)}`;

const counted = (files: number): string => (files === 1 ? '1 file' : `${files} files`);

const heads = ['verdict', 'level', 'source', 'release', 'run', 'approver', 'SBOM', 'file'] as const;

function table(files: readonly FileAnswer[]): string {
  const rows = [heads, ...files.map(row)];
  const widths = heads.map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
  return rows.map((cells) => `${line(cells).trimEnd()}\n`).join('');
}

const row = (answer: FileAnswer): readonly string[] =>
  [
    answer.verdict,
    answer.level === 0 ? 'none' : `L${answer.level}`,
    answer.source?.commit.slice(0, shortCommit) ?? '?',
    answer.release?.commit.slice(0, shortCommit) ?? '?',
    answer.run === undefined ? '?' : (/\/runs\/(\d+)\//.exec(answer.run)?.[1] ?? answer.run),
    approverCell(answer),
    sbomCell(answer),
    answer.file,
  ].map((cell) => plain(cell, 300));

function approverCell({ approvers }: FileAnswer): string {
  if (approvers === undefined) return '?';
  return approvers.length === 0 ? 'by policy' : approvers.map(({ login }) => login).join(',');
}

function sbomCell({ sboms }: FileAnswer): string {
  if (sboms === undefined) return '?';
  return sboms.length === 0 ? 'none' : [...new Set(sboms)].join(',');
}

/** The facts behind the table's cells; files that share one are told together. */
function inFull(files: readonly FileAnswer[]): string {
  const facts = (of: (answer: FileAnswer) => string | undefined) =>
    files.flatMap((answer) => {
      const fact = of(answer);
      return fact === undefined ? [] : [[fact, answer.file] as const];
    });
  const at = (where: FileAnswer['source']) => where && `${where.repository} ${where.ref}, commit ${where.commit}`;
  return [
    grouped(
      'source    ',
      facts(({ source }) => at(source)),
      files.length,
    ),
    grouped(
      'release   ',
      facts(({ release }) => at(release)),
      files.length,
    ),
    grouped(
      'run       ',
      facts(({ run }) => run),
      files.length,
    ),
    grouped(
      'signed in ',
      facts(({ environment }) => environment && `environment ${environment}`),
      files.length,
    ),
    grouped('approver  ', facts(approvals), files.length),
  ].join('');
}

function approvals({ approvers }: FileAnswer): string | undefined {
  if (approvers === undefined) return undefined;
  if (approvers.length === 0) return 'nobody: the policy asks for no person on this index';
  return approvers.map(({ login, namedDigest }) => `${login}${namedDigest ? ', who named the digest' : ''}`).join('; ');
}

/** One paragraph for each different text, with the files that it is about unless it is about all. */
function grouped(word: string, pairs: readonly (readonly [text: string, file: string])[], all: number): string {
  const byText = new Map<string, string[]>();
  for (const [text, file] of pairs) byText.set(text, [...(byText.get(text) ?? []), file]);
  return [...byText]
    .map(([text, files]) => {
      const more = files.length > shownFiles ? ` and ${files.length - shownFiles} more` : '';
      const about = files.length === all ? '' : ` (${files.slice(0, shownFiles).join(', ')}${more})`;
      return paragraph(word, `${text}${about}`);
    })
    .join('');
}

const reasons = ({ file, reasons: all }: FileAnswer): string =>
  [
    paragraph('REFUSED: ', file),
    ...all.slice(0, maxReasons).map((reason) => paragraph('  - ', reason)),
    ...(all.length > maxReasons ? [paragraph('  - ', `and ${all.length - maxReasons} more reasons`)] : []),
  ].join('');
