import { blocks, type CheckMeta } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

/** One place of a finding: the distribution, and what of it. Strangers' text. */
export interface FoundAt {
  readonly file: string;
  /** Path within the file; `undefined` for the file as a whole. */
  readonly entry: string | undefined;
  readonly line: number | undefined;
}

/** All places where one check says the same. */
export interface Fold {
  /** Where files are named in it, and there are several, `…` stands for each. Strangers' text. */
  readonly what: string;
  /** At least one, in the order in which they were found. */
  readonly places: readonly FoundAt[];
  /** Each once. */
  readonly files: readonly string[];
}

/** All that one check found. */
export interface FoldedCheck {
  readonly check: CheckMeta;
  readonly blocks: boolean;
  readonly folds: readonly Fold[];
}

/** Findings by check and by what they say: what blocks first, each kind in the order in which it was found. */
export function foldedFindings({ verdicts }: Pick<Report, 'verdicts'>): readonly FoldedCheck[] {
  const checks = new Map<string, { check: CheckMeta; blocks: boolean; byText: Map<string, Found[]> }>();
  for (const verdict of verdicts.filter(({ status }) => status === 'fail')) {
    const { check, subject, findings } = verdict;
    const key = `${check.severity} ${check.id}`;
    const one = checks.get(key) ?? { check, blocks: blocks(verdict), byText: new Map() };
    checks.set(key, one);
    for (const { where, what, line } of findings) {
      const text = what.replaceAll(subject, '…');
      const found = { what, place: { file: subject, entry: where === subject ? undefined : where, line } };
      const same = one.byText.get(text);
      if (same === undefined) one.byText.set(text, [found]);
      else same.push(found);
    }
  }
  const all = [...checks.values()].map(({ byText, ...one }) => ({
    ...one,
    folds: [...byText].map(([text, found]) => foldOf(text, found)),
  }));
  return [...all.filter((one) => one.blocks), ...all.filter((one) => !one.blocks)];
}

interface Found {
  readonly what: string;
  readonly place: FoundAt;
}

function foldOf(text: string, found: readonly Found[]): Fold {
  const places = found.map(({ place }) => place);
  const files = [...new Set(places.map(({ file }) => file))];
  return { what: files.length === 1 ? (found[0]?.what ?? text) : text, places, files };
}

/** Entries that are named one by one; more are counted. */
const namedEntries = 5;

/** What of the files a fold is about; empty for the files as a whole. @param show makes a name safe for the output. */
export function entriesOf({ places }: Fold, show: (name: string) => string): string {
  const entries = [...new Set(places.map(spelledEntry))];
  if (entries.every((entry) => entry === '')) return '';
  const named = entries.slice(0, namedEntries).map((entry) => (entry === '' ? 'the file' : show(entry)));
  const more = entries.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more places` : ''}`;
}

/** Files that are named one by one; of more only the first is. */
const namedFiles = 3;

/** Which files a fold is in; of many, how many they are. @param show makes a name safe for the output. */
export function filesOf({ files }: Fold, show: (name: string) => string): string {
  if (files.length <= namedFiles) return files.map((file) => show(file)).join(', ');
  return `${files.length} files, first ${show(files[0] ?? '')}`;
}

const spelledEntry = ({ entry = '', line }: FoundAt): string =>
  line === undefined || entry === '' ? entry : `${entry}:${line}`;
