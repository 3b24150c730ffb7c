import type { ArchiveBytes } from '../model/archive-bytes.ts';
import { bad, good, type Parsed } from '../model/parsed.ts';
import type { ArchiveProblem } from './archive-problem.ts';
import type { Member } from './distribution-facts.ts';
import { inflateEntry, packedBytes } from './inflate-entry.ts';
import { factsOf, type KnownStreams, type StreamFacts } from './known-streams.ts';
import type { NativePart } from './native/native-facts.ts';
import type { OpenedWheel } from './open-wheel.ts';
import { problemList } from './problem-list.ts';
import { releaseContent } from './release-content.ts';
import type { ZipEntry, ZipFacts } from './zip-facts.ts';

/** What the entries of a wheel hold. */
export interface Members {
  /** Everything that is no directory, in the archive's order. */
  readonly members: readonly Member[];
  /** As {@link NativePart} says, in the archive's order. */
  readonly natives: readonly NativePart[];
  /** Contents that were asked for, or why one could not be had, by path. */
  readonly documents: ReadonlyMap<string, Parsed<Uint8Array>>;
  /** Paths of files that begin as a private key. */
  readonly privateKeys: readonly string[];
  readonly problems: readonly ArchiveProblem[];
}

/** Native files read of one wheel; the largest ones have some hundred. */
const maxNatives = 5_000;

/** Bytes. An entry with more, or with more compressed ones, is streamed and never held. */
export const maxHeldContentBytes = 256 * 1024 * 1024;

/** What is known of one entry, at once or when another thread has read it. */
type Reading = { readonly entry: ZipEntry; readonly facts: () => Parsed<StreamFacts> };

/**
 * Reads every entry once, or not at all where its stream is known.
 *
 * @param bytes the whole archive that was opened.
 * @param isDocument whether the content of a path is wanted, and not only what is true of it.
 */
export function readMembers(
  bytes: Uint8Array | ArchiveBytes,
  { zip, streamed }: OpenedWheel,
  isDocument: (path: string) => boolean,
  known: KnownStreams,
): Members {
  const documents = new Map<string, Parsed<Uint8Array>>();
  const unread = whyUnread(bytes, zip);
  const readEntry = (entry: ZipEntry): Reading['facts'] => {
    const wanted = isDocument(entry.path);
    const large = Math.max(entry.size, entry.compressedSize) > maxHeldContentBytes;
    const refused = unread ?? (large || streamed.has(entry) ? tooLarge(entry) : undefined);
    if (refused === undefined && !wanted) return readShared(bytes, entry, known);
    const content = refused === undefined ? inflateEntry(bytes, entry) : bad(refused);
    if (wanted) documents.set(entry.path, content);
    return always(streamed.get(entry) ?? (content.ok ? good(factsOf(content.value)) : content));
  };
  const files = zip.entries.filter(({ type }) => type !== 'directory');
  // All are begun before one is waited for: meanwhile the other threads read what they have taken.
  const readings = files.map((entry) => ({ entry, facts: readEntry(entry) }));
  return { ...gather(readings, unread !== undefined), documents };
}

const tooLarge = ({ size }: ZipEntry): string => `it has ${size} bytes, too many to be read at once`;

/** Why no entry is read: it would cost more than any honest archive does. The reader of the headers has told of it. */
export function whyUnread(bytes: Uint8Array | ArchiveBytes, { entries, problems }: ZipFacts): string | undefined {
  if (problems.some(({ kind }) => kind === 'inflation-bomb')) return 'the archive would inflate beyond reason';
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  // Entries may overlap, so that a small file has many large ones.
  return packed > 2 * bytes.length ? 'its entries share their bytes many times over' : undefined;
}

const always = <T>(value: T): (() => T) => {
  return () => value;
};

function readShared(bytes: Uint8Array | ArchiveBytes, entry: ZipEntry, known: KnownStreams): Reading['facts'] {
  const read = (): Parsed<StreamFacts> => {
    const content = inflateEntry(bytes, entry);
    if (!content.ok) return content;
    const facts = factsOf(content.value);
    // A stored content is the archive's own bytes.
    if (entry.method !== 0) releaseContent(content.value);
    return good(facts);
  };
  const answer = known.ask(entry, packedBytes(bytes, entry));
  if (answer.is === 'known') return always(good(answer.facts));
  if (answer.is === 'taken') {
    return () => {
      const facts = answer.facts();
      return facts === undefined ? read() : good(facts);
    };
  }
  const facts = read();
  if (answer.is === 'mine') answer.tell(facts.ok ? facts.value : undefined);
  return always(facts);
}

function gather(readings: readonly Reading[], isTold: boolean): Omit<Members, 'documents'> {
  const { report, all } = problemList();
  const natives: NativePart[] = [];
  const privateKeys: string[] = [];
  const members = readings.map(({ entry: { path, size, method }, facts }): Member => {
    const read = facts();
    if (!read.ok) {
      // What cannot be read at all has been told by the reader of the headers.
      if (!isTold && (method === 0 || method === 8)) report('zip-corrupt-entry', path, read.reasons.join('; '));
      return { path, size, sha256: undefined };
    }
    const { sha256, textSha256, native, privateKey } = read.value;
    const tooMany = natives.length >= maxNatives;
    if (native) natives.push({ path, content: tooMany ? bad(`only ${maxNatives} native files are read`) : native });
    if (privateKey) privateKeys.push(path);
    return { path, size, sha256, ...(textSha256 && { textSha256 }) };
  });
  return { members, natives, privateKeys, problems: all() };
}
