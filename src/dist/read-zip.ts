import type { ArchiveBytes } from '../model/archive-bytes.ts';
import { bufferOver } from './buffer-over.ts';
import { findDirectory } from './find-directory.ts';
import { isBomb } from './is-bomb.ts';
import { judgeCollisions } from './judge-collisions.ts';
import { judgeLocalHeader } from './judge-local-header.ts';
import { judgePath } from './judge-path.ts';
import { judgeTiling, type Placed } from './judge-tiling.ts';
import { judgeZipKind } from './judge-zip-kind.ts';
import { problemList, type Report } from './problem-list.ts';
import { readCentralDirectory } from './read-central-directory.ts';
import type { ZipEntry, ZipFacts } from './zip-facts.ts';

/**
 * Reads a zip as every reader would at once: by its directory, by the entries' own headers and by what lies between.
 * Wherever two readers could see two things, there is a problem; an honest wheel has none. Nothing is inflated.
 *
 * @param bytes the whole file. Total: any bytes give facts, never a throw.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function readZip(bytes: Uint8Array | ArchiveBytes): ZipFacts {
  const zip = bytes instanceof Uint8Array ? bufferOver(bytes) : bytes;
  const { report, all } = problemList();
  const directory = findDirectory(zip, report);
  if (!directory) return { entries: [], problems: all() };
  const placed: Placed[] = [];
  const entries: ZipEntry[] = [];
  for (const central of readCentralDirectory(zip, directory, report)) {
    const extent = judgeLocalHeader(zip, central, directory.at, report);
    judgePath(central.path, report);
    const packed = extent ? zip.subarray(extent.dataAt, extent.to) : Buffer.alloc(0);
    const kind = judgeZipKind(central, packed, report);
    if (!extent) continue;
    placed.push({ central, extent });
    const { path, method, flags, crc32, compressedSize, size, headerAt } = central;
    entries.push({ path, method, flags, crc32, compressedSize, size, headerAt, dataAt: extent.dataAt, ...kind });
  }
  judgeTiling(zip, placed, directory, report);
  judgeNames(entries, report);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (isBomb(total, bytes.length)) {
    report('inflation-bomb', 'archive', `its ${bytes.length} bytes would inflate to ${total}`);
  }
  return { entries, problems: all() };
}

const collisionKinds = {
  case: 'name-case-collision',
  unicode: 'name-unicode-collision',
  compatible: 'name-compatible-collision',
  kind: 'file-directory-collision',
} as const;

function judgeNames(entries: readonly ZipEntry[], report: Report): void {
  const paths = new Set<string>();
  for (const { path } of entries) {
    if (paths.has(path)) report('duplicate-entry', path, 'the archive has two entries of this name');
    paths.add(path);
  }
  for (const { by, path, other } of judgeCollisions([...paths])) {
    report(collisionKinds[by], path, `on some disks it is the same as ${JSON.stringify(other)}`);
  }
}
