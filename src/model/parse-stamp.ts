import { byteOrder } from './byte-order.ts';
import { type Sha256, sha256Of } from './digest.ts';
import { type Document, parseDocument, renderDocument } from './document.ts';
import { fileName, gitSha, sha256, version } from './fact-shapes.ts';
import { bad, good, type Parsed } from './parsed.ts';
import type { Annotation, Stamp } from './run.ts';
import { boolean, choice, described, integer, list, object, optional, pair, ruled } from './shape.ts';
import { renderSums } from './sums.ts';

/** Title of the notice that carries a stamp. */
export const stampTitle = 'wheelgate-stamp';

/** Bytes. GitHub cuts a message at 4 KB and says nothing; above this the list of files gives way to its digest. */
export const maxStampBytes = 3_500;

/** Files of one leg. */
const maxFiles = 1_000;

/** A stamp as its message spells it: without the job, which the annotation's own check run tells. */
interface StampMessage extends Omit<Stamp, 'jobId'> {
  readonly v: 1;
}

/** The message of the notice. Two members exclude each other: a list that is too long is told by its digest. */
export const stampDocument: Document<StampMessage> = {
  name: 'the stamp',
  form: 'line',
  maxBytes: maxStampBytes,
  shape: ruled(
    object<StampMessage>({
      v: choice(1),
      version,
      commit: gitSha,
      dirty: boolean,
      count: integer({ min: 0, max: maxFiles }),
      files: optional(
        list(pair(fileName, sha256), {
          max: maxFiles,
          sorted: { compare: ([a], [b]) => byteOrder(a, b), says: 'by name in byte order' },
        }),
      ),
      list: optional(described(sha256, 'SHA-256 of the leg’s sha256sum lines in byte order, in place of `files`.')),
      record: optional(described(sha256, 'SHA-256 of the leg’s build record, an artifact of its own.')),
    }),
    ({ count, files, list: digest }) => [
      ...((files === undefined) === (digest === undefined) ? ['expected either files or list'] : []),
      ...(files !== undefined && files.length !== count ? [`count: says ${count}, files has ${files.length}`] : []),
    ],
  ),
};

/** What a leg knows of itself. */
export interface StampClaim extends Pick<Stamp, 'version' | 'commit' | 'dirty'> {
  /** Name and digest of each distribution, in any order. */
  readonly files: readonly (readonly [string, Sha256])[];
  /** SHA-256 of the build record, where the leg left one. */
  readonly record?: Sha256 | undefined;
}

/** Spells a leg's stamp: the message of one notice, one line, at most {@link maxStampBytes}. */
export function renderStamp({ version: built, commit, dirty, files, record }: StampClaim): string {
  const said = { v: 1, version: built, commit, dirty, count: files.length, record } as const;
  const whole = renderDocument(stampDocument, { ...said, files, list: undefined });
  if (Buffer.byteLength(whole) <= maxStampBytes) return whole;
  const sums = renderSums(files.map(([name, digest]) => ({ name, sha256: digest })));
  return renderDocument(stampDocument, { ...said, files: undefined, list: sha256Of(sums) });
}

/** Reads a stamp. That it is this job's own word is GitHub's promise; that it is true is nobody's. */
export function parseStamp({ jobId, title, message }: Annotation): Parsed<Stamp> {
  if (title !== stampTitle) return bad(`the title is ${JSON.stringify(title.slice(0, 100))}, not ${stampTitle}`);
  const parsed = parseDocument(stampDocument, message);
  if (!parsed.ok) return parsed;
  const { v: _, ...stamp } = parsed.value;
  return good({ jobId, ...stamp });
}
