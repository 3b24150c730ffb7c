import type { ArchiveBytes } from '../model/archive-bytes.ts';
import type { Parsed } from '../model/parsed.ts';
import { bufferOver } from './buffer-over.ts';
import type { StreamFacts } from './known-streams.ts';
import { maxHeldContentBytes, whyUnread } from './read-members.ts';
import { readZip } from './read-zip.ts';
import { streamEntry } from './stream-entry.ts';
import type { ZipEntry, ZipFacts } from './zip-facts.ts';

/** A wheel whose headers are read, and those of its entries that are too large to be held. */
export interface OpenedWheel {
  readonly zip: ZipFacts;
  /** Facts of large entries, by the entries of `zip`. */
  readonly streamed: ReadonlyMap<ZipEntry, Parsed<StreamFacts>>;
}

/**
 * Reads the headers of a wheel, and streams through each entry that is too large to be inflated at once.
 *
 * @param held bytes of the largest content that is inflated at once.
 * @throws what reading the archive throws; never for what it holds.
 */
export async function openWheel(bytes: Uint8Array | ArchiveBytes, held = maxHeldContentBytes): Promise<OpenedWheel> {
  const zip = readZip(bytes);
  const streamed = new Map<ZipEntry, Parsed<StreamFacts>>();
  const isLarge = ({ type, size, compressedSize }: ZipEntry) =>
    type !== 'directory' && Math.max(size, compressedSize) > held;
  const large = zip.entries.filter(isLarge);
  if (large.length > 0 && whyUnread(bytes, zip) === undefined) {
    const archive = bytes instanceof Uint8Array ? bufferOver(bytes) : bytes;
    for (const entry of large) streamed.set(entry, await streamEntry(archive, entry));
  }
  return { zip, streamed };
}
