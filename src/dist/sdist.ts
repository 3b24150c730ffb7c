import { sha256Of } from '../model/digest.ts';
import { parseDistributionName } from '../model/file-name.ts';
import type { DistributionFacts, Member } from './distribution-facts.ts';
import { parseMetadata } from './parse-metadata.ts';
import { readTarGz } from './read-tar-gz.ts';
import { mayNameRevision, revisionHints } from './revision-hints.ts';
import type { TarEntry, TarFacts } from './tar-facts.ts';
import { textDigest } from './text-digest.ts';

/** All that the checks ask about an sdist. */
export interface SdistFacts extends DistributionFacts {
  readonly kind: 'sdist';
  /** First components of all paths, each once. An honest sdist has one: `NAME-VERSION`. */
  readonly tops: readonly string[];
  /** The folder that the file name calls for, else the only one. */
  readonly top: string | undefined;
}

/** @param file base name. @param bytes the whole file. Total: any bytes give facts, never a throw. */
export function readSdist(file: string, bytes: Uint8Array): SdistFacts {
  const archive = readTarGz(bytes);
  const { entries, problems } = archive;
  const tops = [...new Set(entries.map(({ path }) => path.split('/', 1)[0] ?? ''))];
  const expected = file.replace(/\.tar\.gz$/, '');
  const top = tops.includes(expected) ? expected : tops.length === 1 ? tops[0] : undefined;
  const pkgInfo = entries.find(({ path, type }) => type === 'file' && path === `${top}/PKG-INFO`);
  return {
    kind: 'sdist',
    file,
    name: parseDistributionName(file),
    sha256: sha256Of(bytes),
    size: bytes.length,
    problems,
    entryCount: entries.length,
    members: entries
      .filter(({ type }) => type !== 'directory')
      .map((entry) => memberOf(entry, contentOf(archive, entry))),
    tops,
    top,
    metadata: pkgInfo && { path: pkgInfo.path, content: parseMetadata(contentOf(archive, pkgInfo)) },
    revisions: entries.flatMap((entry) => {
      const below = entry.path.startsWith(`${top}/`) ? entry.path.slice(`${top}/`.length) : '';
      const asked = entry.type === 'file' && mayNameRevision(below);
      return asked ? revisionHints(below, contentOf(archive, entry)) : [];
    }),
  };
}

function memberOf({ path, size }: TarEntry, content: Uint8Array): Member {
  const textSha256 = textDigest(content);
  return { path, size, sha256: sha256Of(content), ...(textSha256 && { textSha256 }) };
}

const contentOf = ({ tar }: TarFacts, { dataAt, size }: TarEntry): Uint8Array => tar.subarray(dataAt, dataAt + size);
