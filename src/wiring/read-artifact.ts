import type { Member } from '../adapters/node/node-files.ts';
import { problemTable } from '../dist/archive-problem.ts';
import { inflateEntry } from '../dist/inflate-entry.ts';
import { readZip } from '../dist/read-zip.ts';
import { ReleaseError } from '../errors.ts';

/**
 * Reads the zip of an artifact: the archive around distributions, made by GitHub's client. It streams, so its entries
 * have data descriptors; beside that it is held to what every zip reader reads alike.
 */
export function readArtifact(bytes: Uint8Array): readonly Member[] | { readonly refused: readonly string[] } {
  const { entries, problems } = readZip(bytes);
  const serious = problems.filter(({ kind }) => kind !== 'zip-data-descriptor' && problemTable[kind] !== 'unusual');
  if (serious.length > 0) return { refused: serious.map(({ where, what }) => `${where}: ${what}`) };
  return entries
    .filter(({ type }) => type === 'file')
    .map((entry) => ({
      path: entry.path,
      bytes: () => {
        const content = inflateEntry(bytes, entry);
        if (content.ok) return content.value;
        throw new ReleaseError('FILE_UNREADABLE', `${entry.path} in an artifact: ${content.reasons.join('; ')}`);
      },
    }));
}
