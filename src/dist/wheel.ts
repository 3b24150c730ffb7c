import type { ArchiveBytes } from '../model/archive-bytes.ts';
import { type Sha256, sha256Of, sha256OfAll } from '../model/digest.ts';
import { parseDistributionName } from '../model/file-name.ts';
import { bad, type Parsed } from '../model/parsed.ts';
import type { DistributionFacts, Member, Part } from './distribution-facts.ts';
import { piecesOf } from './inflate-chunks.ts';
import { type KnownStreams, noKnownStreams } from './known-streams.ts';
import type { NativePart } from './native/native-facts.ts';
import type { OpenedWheel } from './open-wheel.ts';
import { parseMetadata } from './parse-metadata.ts';
import { parseRecord, type RecordRow } from './parse-record.ts';
import { parseSbom } from './parse-sbom.ts';
import { parseWheelFile, type WheelFile } from './parse-wheel-file.ts';
import { readMembers } from './read-members.ts';
import { readZip } from './read-zip.ts';
import { mayNameRevision, revisionHints } from './revision-hints.ts';
import type { Sbom } from './sbom/sbom.ts';
import { isAskedFor, type WheelContents, wheelContents } from './wheel-contents.ts';
import type { ZipEntry } from './zip-facts.ts';

/** All that the checks ask about a wheel. */
export interface WheelFacts extends DistributionFacts {
  readonly kind: 'wheel';
  /** The directory that the file name calls for, else the only one at the top; no slash at the end. */
  readonly distInfo: string | undefined;
  /** Every `*.dist-info` directory at the top. */
  readonly distInfos: readonly string[];
  readonly wheelFile: Part<WheelFile> | undefined;
  readonly record: Part<readonly RecordRow[]> | undefined;
  readonly contents: WheelContents;
  /** Every file under `*.dist-info/sboms/`, in the archive's order. */
  readonly sboms: readonly (Part<Sbom> & { readonly sha256: Sha256 | undefined })[];
  /** Every file that begins like ELF, Mach-O or PE, in the archive's order. */
  readonly natives: readonly NativePart[];
}

/** The directory that a wheel of this name must have, spelled as PyPI looks for it. */
export const distInfoOf = (file: string): string => `${file.split('-').slice(0, 2).join('-')}.dist-info`;

/**
 * Takes a wheel apart: every entry is inflated and hashed once, and only the documents are kept.
 *
 * @param file base name. @param bytes the whole file. Total: any bytes give facts, never a throw.
 * @param known shared by the wheels of a release; it only saves time.
 * @param opened where entries may be too large to be held; without it they count as unreadable.
 */
export function readWheel(
  file: string,
  bytes: Uint8Array | ArchiveBytes,
  known: KnownStreams = noKnownStreams,
  opened: OpenedWheel = { zip: readZip(bytes), streamed: new Map() },
): WheelFacts {
  const { zip } = opened;
  const { distInfo, distInfos } = distInfoIn(zip.entries, distInfoOf(file));
  const isDocument = documentsOf(distInfo);
  const { members, natives, documents, problems, privateKeys } = readMembers(bytes, opened, isDocument, known);

  const partAt = <T>(name: string, parse: (content: Uint8Array) => Parsed<T>): Part<T> | undefined => {
    const path = `${distInfo}/${name}`;
    const content = documents.get(path);
    return content && { path, content: content.ok ? parse(content.value) : content };
  };
  return {
    kind: 'wheel',
    file,
    name: parseDistributionName(file),
    sha256: bytes instanceof Uint8Array ? sha256Of(bytes) : sha256OfAll(piecesOf(bytes, { from: 0, to: bytes.length })),
    size: bytes.length,
    problems: [...zip.problems, ...problems],
    entryCount: zip.entries.length,
    headersAt: new Map(zip.entries.map(({ path, headerAt }) => [path, headerAt])),
    members,
    natives,
    distInfo,
    distInfos,
    metadata: partAt('METADATA', parseMetadata),
    wheelFile: partAt('WHEEL', parseWheelFile),
    record: partAt('RECORD', parseRecord),
    contents: wheelContents(documents, distInfo, privateKeys),
    revisions: [...documents].flatMap(([path, content]) =>
      content.ok && mayNameRevision(path) ? revisionHints(path, content.value) : [],
    ),
    sboms: sbomsIn(distInfo, members, documents),
  };
}

/** The dist-info folders at the top, and which of them is the wheel's. */
function distInfoIn(entries: readonly ZipEntry[], expected: string) {
  const inside = entries.filter(({ path }) => path.indexOf('.dist-info/') > 0);
  const tops = inside.flatMap(({ path }) => /^[^/]+\.dist-info(?=\/)/.exec(path)?.[0] ?? []);
  const distInfos = [...new Set(tops)];
  const distInfo = distInfos.includes(expected) ? expected : distInfos.length === 1 ? distInfos[0] : undefined;
  return { distInfo, distInfos };
}

function sbomsIn(
  distInfo: string | undefined,
  members: readonly Member[],
  documents: ReadonlyMap<string, Parsed<Uint8Array>>,
): WheelFacts['sboms'] {
  const sboms = members.filter(({ path }) => distInfo !== undefined && path.startsWith(`${distInfo}/sboms/`));
  return sboms.map(({ path, sha256 }) => {
    const content = documents.get(path) ?? bad('it could not be read');
    return { path, sha256, content: content.ok ? parseSbom(content.value) : content };
  });
}

/** Whether the content of a path is asked for, beside what is true of every content. */
function documentsOf(distInfo: string | undefined): (path: string) => boolean {
  const names = new Set(['METADATA', 'WHEEL', 'RECORD'].map((name) => `${distInfo}/${name}`));
  const sboms = `${distInfo}/sboms/`;
  return (path) => names.has(path) || path.startsWith(sboms) || isAskedFor(path, distInfo);
}
