import type { RecordRow } from '../dist/parse-record.ts';
import type { WheelFacts } from '../dist/wheel.ts';

type Recorded = Pick<WheelFacts, 'distInfo' | 'record'>;

/** The rows of RECORD by path; none when it is missing or cannot be read, which is another check's finding. */
export const rowsByPath = ({ record }: Recorded): ReadonlyMap<string, RecordRow> =>
  new Map(record?.content.ok ? record.content.value.map((row) => [row.path, row]) : []);

/**
 * RECORD cannot hold its own digest, nor that of a signature made of it. By full path: the RECORD of a vendored
 * package, deeper in the tree, is a file like any other.
 */
export const isExempt = (path: string, { distInfo }: Recorded): boolean =>
  ['RECORD', ...signatureNames].some((name) => path === `${distInfo}/${name}`);

/** Signatures of RECORD, which nobody reads any more; they need no row. */
export const signatureNames: readonly string[] = ['RECORD.jws', 'RECORD.p7s'];
