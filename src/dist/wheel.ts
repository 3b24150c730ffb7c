import { type Sha256, sha256Of } from '../model/digest.ts';
import { parseDistributionName } from '../model/file-name.ts';
import { bad, type Parsed } from '../model/parsed.ts';
import type { DistributionFacts, Member, Part } from './distribution-facts.ts';
import { inflateEntry, packedBytes } from './inflate-entry.ts';
import type { NativeFile, NativePart } from './native/native-facts.ts';
import { readNative } from './native/read-native.ts';
import { parseMetadata } from './parse-metadata.ts';
import { parseRecord, type RecordRow } from './parse-record.ts';
import { parseSbom } from './parse-sbom.ts';
import { parseWheelFile, type WheelFile } from './parse-wheel-file.ts';
import { problemList } from './problem-list.ts';
import { readZip } from './read-zip.ts';
import { mayNameRevision, revisionHints } from './revision-hints.ts';
import type { Sbom } from './sbom/sbom.ts';
import { textDigest } from './text-digest.ts';
import { isAskedFor, isPrivateKey, type WheelContents, wheelContents } from './wheel-contents.ts';
import type { ZipEntry, ZipFacts } from './zip-facts.ts';

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

/** What is kept of a content: its digest, and what it says as a native file if it begins like one. */
interface KnownStream {
  readonly sha256: Sha256;
  readonly textSha256: Sha256 | undefined;
  readonly native: Parsed<NativeFile> | undefined;
}

/**
 * Contents by the compressed streams they come from, so that a stream that many wheels of a release share is
 * inflated once. The key holds the SHA-256 of the compressed bytes, without which it would only be likely.
 */
export type KnownStreams = Map<string, KnownStream>;

/** Streams remembered; the largest release surveyed has 4,473 distinct ones. */
const maxKnownStreams = 100_000;

/** Native files read of one wheel; the largest ones have some hundred. */
const maxNatives = 5_000;

/** The directory that a wheel of this name must have, spelled as PyPI looks for it. */
export const distInfoOf = (file: string): string => `${file.split('-').slice(0, 2).join('-')}.dist-info`;

/**
 * Takes a wheel apart: every entry is inflated and hashed once, and only the documents are kept.
 *
 * @param file base name. @param bytes the whole file. Total: any bytes give facts, never a throw.
 * @param known shared by the wheels of one release; it only saves time.
 */
export function readWheel(file: string, bytes: Uint8Array, known: KnownStreams = new Map()): WheelFacts {
  const zip = readZip(bytes);
  const tops = zip.entries.flatMap(({ path }) => /^[^/]+\.dist-info(?=\/)/.exec(path)?.[0] ?? []);
  const distInfos = [...new Set(tops)];
  const expected = distInfoOf(file);
  const distInfo = distInfos.includes(expected) ? expected : distInfos.length === 1 ? distInfos[0] : undefined;
  const { members, natives, documents, problems, privateKeys } = readMembers(bytes, zip, distInfo, known);

  const partAt = <T>(name: string, parse: (content: Uint8Array) => Parsed<T>): Part<T> | undefined => {
    const path = `${distInfo}/${name}`;
    const content = documents.get(path);
    return content && { path, content: content.ok ? parse(content.value) : content };
  };
  const sboms = members.filter(({ path }) => distInfo !== undefined && path.startsWith(`${distInfo}/sboms/`));
  return {
    kind: 'wheel',
    file,
    name: parseDistributionName(file),
    sha256: sha256Of(bytes),
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
    sboms: sboms.map(({ path, sha256 }) => {
      const content = documents.get(path) ?? bad('it could not be read');
      return { path, sha256, content: content.ok ? parseSbom(content.value) : content };
    }),
  };
}

type Read = Pick<WheelFacts, 'members' | 'natives' | 'problems'> & {
  /** Contents of the documents, by path. */
  readonly documents: ReadonlyMap<string, Parsed<Uint8Array>>;
  readonly privateKeys: readonly string[];
};

function readMembers(bytes: Uint8Array, zip: ZipFacts, distInfo: string | undefined, known: KnownStreams): Read {
  const { report, all } = problemList();
  const documents = new Map<string, Parsed<Uint8Array>>();
  const privateKeys: string[] = [];
  const natives: NativePart[] = [];
  const memberOf = ({ path, size }: ZipEntry, { sha256, textSha256, native }: KnownStream): Member => {
    const tooMany = natives.length >= maxNatives;
    if (native) natives.push({ path, content: tooMany ? bad(`only ${maxNatives} native files are read`) : native });
    return { path, size, sha256, ...(textSha256 && { textSha256 }) };
  };
  const bomb = zip.problems.some(({ kind }) => kind === 'inflation-bomb');
  const names = new Set(['METADATA', 'WHEEL', 'RECORD'].map((name) => `${distInfo}/${name}`));
  const isDocument = (path: string) =>
    names.has(path) || path.startsWith(`${distInfo}/sboms/`) || isAskedFor(path, distInfo);

  const readMember = (entry: ZipEntry): Member => {
    const { path, size, method } = entry;
    const key = streamKey(bytes, entry);
    const before = known.get(key);
    if (before !== undefined && !isDocument(path)) return memberOf(entry, before);
    const content = bomb ? bad('the archive would inflate beyond reason') : inflateEntry(bytes, entry);
    if (isDocument(path)) documents.set(path, content);
    if (!content.ok) {
      // What cannot be read at all has been told by the reader of the headers.
      if (!bomb && (method === 0 || method === 8)) report('zip-corrupt-entry', path, content.reasons.join('; '));
      return { path, size, sha256: undefined };
    }
    const { value } = content;
    const stream = { sha256: sha256Of(value), textSha256: textDigest(value), native: readNative(value) };
    // A stream with something to tell is not remembered, so that it is told of every wheel that has it.
    if (isPrivateKey(value)) privateKeys.push(path);
    else if (known.size < maxKnownStreams) known.set(key, stream);
    return memberOf(entry, stream);
  };
  const members = zip.entries.filter(({ type }) => type !== 'directory').map(readMember);
  return { members, natives, documents, problems: all(), privateKeys };
}

function streamKey(bytes: Uint8Array, entry: ZipEntry): string {
  const { method, crc32, size } = entry;
  return `${method} ${crc32} ${size} ${sha256Of(packedBytes(bytes, entry))}`;
}
