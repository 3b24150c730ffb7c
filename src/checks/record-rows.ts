import type { RecordRow } from '../dist/parse-record.ts';
import type { WheelFacts } from '../dist/wheel.ts';

type Recorded = Pick<WheelFacts, 'distInfo' | 'record'>;

/** Several checks ask for the rows of one RECORD. */
const asked = new WeakMap<object, ReadonlyMap<string, RecordRow>>();

/** The rows of RECORD by path; none when it is missing or cannot be read, which is another check's finding. */
export function rowsByPath({ record }: Recorded): ReadonlyMap<string, RecordRow> {
  if (!record?.content.ok) return new Map();
  const rows = record.content.value;
  const byPath = asked.get(rows) ?? new Map(rows.map((row) => [row.path, row]));
  asked.set(rows, byPath);
  return byPath;
}

/**
 * RECORD cannot hold its own digest, nor that of a signature made of it. By full path: the RECORD of a vendored
 * package, deeper in the tree, is a file like any other.
 */
export const isExempt = (path: string, { distInfo }: Recorded): boolean =>
  distInfo !== undefined && path.startsWith(distInfo) && exempt.has(path.slice(distInfo.length));

/** Signatures of RECORD, which nobody reads any more; they need no row. */
export const signatureNames: readonly string[] = ['RECORD.jws', 'RECORD.p7s'];

/** As they stand behind the name of the directory. */
const exempt: ReadonlySet<string> = new Set(['RECORD', ...signatureNames].map((name) => `/${name}`));
