// What a worker thread runs: bytes and an expectation in, facts and verdicts out. It holds no token, opens no file by
// itself and sees no environment; hostile archives are opened here and nowhere else.

import type { MessagePort } from 'node:worker_threads';
import { atLevels, type Check, judge, type Levels } from './checks/check.ts';
import { firmChecks, premiseChecks, sdistChecks, wheelChecks } from './checks/distribution-checks.ts';
import { sbomLevels } from './checks/sbom-levels.ts';
import { type KnownStreams, noKnownStreams } from './dist/known-streams.ts';
import { openWheel } from './dist/open-wheel.ts';
import { readSdist, type SdistFacts } from './dist/sdist.ts';
import { sharedStreams } from './dist/shared-streams.ts';
import { readWheel, type WheelFacts } from './dist/wheel.ts';
import type { ArchiveBytes } from './model/archive-bytes.ts';
import { byteOrder } from './model/byte-order.ts';
import type { Expectation, Inspection, SbomSummary } from './model/distribution.ts';
import type { Finding, Verdict } from './model/finding.ts';
import type { InspectionReply, InspectionRequest } from './model/inspection-request.ts';

/** Findings kept of one verdict, and characters kept of each: a hostile file could make millions. */
const maxFindings = 200;
const maxWhereLength = 500;
const maxWhatLength = 1_000;

/** Bytes. PyPI takes at most 1 GiB, and that only on request. */
const maxFileBytes = 1024 * 1024 * 1024;

/**
 * Judges one distribution.
 *
 * @param file base name; it decides what the bytes should be.
 * @param bytes the whole file. Total: a file that is no archive gives findings, never a throw.
 * @param known shared by the files of one release; it only saves time.
 */
export function inspectDistribution(
  file: string,
  bytes: Uint8Array,
  expectation: Expectation,
  known: KnownStreams = noKnownStreams,
): Inspection {
  const facts = isWheel(file, bytes) ? readWheel(file, bytes, known) : readSdist(file, bytes);
  return judgeFacts(facts, expectation);
}

/**
 * The same of a distribution of any size, in memory that does not grow with it.
 *
 * @param bytes `Buffer` or not, the answer is the same. @param held bytes of the largest content that is inflated whole.
 * @throws what reading the archive throws.
 */
export async function inspectArchive(
  file: string,
  bytes: Buffer | ArchiveBytes,
  expectation: Expectation,
  { known = noKnownStreams, held }: { readonly known?: KnownStreams; readonly held?: number } = {},
): Promise<Inspection> {
  if (!isWheel(file, bytes.subarray(0, 2)))
    return judgeFacts(readSdist(file, bytes.subarray(0, bytes.length)), expectation);
  const opened = await openWheel(bytes, held);
  return judgeFacts(readWheel(file, bytes, known, opened), expectation);
}

function judgeFacts(facts: WheelFacts | SdistFacts, expectation: Expectation): Inspection {
  const levels = levelsOf(expectation);
  if (facts.kind === 'wheel') {
    const checks = isUnread(facts) ? premiseChecks : wheelChecks;
    return { ...inspectionOf(facts), verdicts: ask(checks, { facts, expectation }, levels), sboms: sbomsOf(facts) };
  }
  const checks = isUnread(facts) ? premiseChecks : sdistChecks;
  return { ...inspectionOf(facts), verdicts: ask(checks, { facts, expectation }, levels), sboms: [] };
}

/** By name; a name that says neither is judged by how the bytes begin, so that its content is judged all the same. */
function isWheel(file: string, bytes: Uint8Array): boolean {
  if (/\.whl$/i.test(file)) return true;
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return zip && !/\.tar\.gz$/i.test(file);
}

/** Whether the content could not be had at all, so that no question about it has an answer. */
const isUnread = ({ entryCount, problems }: WheelFacts | SdistFacts): boolean =>
  entryCount === 0 || problems.some(({ kind }) => kind === 'inflation-bomb');

/** The policy's levels, with its own key for SBOMs, and without what no policy may lower. */
function levelsOf({ levels, sbom, sbomLevel }: Expectation): Levels {
  const firm = firmChecks.map(({ id, severity }) => [id, severity] as const);
  const missingSbom = ({ require: 'block', warn: 'warn', off: 'off' } as const)[sbom];
  // A level that the policy sets for one of these checks, with its reason, says more than the level for all of them.
  return { ...sbomLevels(sbom, sbomLevel), ...levels, 'missing-sbom': missingSbom, ...Object.fromEntries(firm) };
}

const ask = <Subject extends { readonly facts: { readonly file: string } }>(
  checks: readonly Check<Subject>[],
  subject: Subject,
  levels: Levels,
): readonly Verdict[] => atLevels(checks, levels).map((check) => bounded(judge(check, subject, subject.facts.file)));

function bounded(verdict: Verdict): Verdict {
  const { findings } = verdict;
  const kept = findings.slice(0, maxFindings).map(({ where, what }) => ({
    where: where.slice(0, maxWhereLength),
    what: what.slice(0, maxWhatLength),
  }));
  const more = findings.length - kept.length;
  const rest: Finding[] = more > 0 ? [{ where: verdict.subject, what: `and ${more} more findings` }] : [];
  return { ...verdict, findings: [...kept, ...rest] };
}

function inspectionOf(facts: WheelFacts | SdistFacts): Omit<Inspection, 'sboms' | 'verdicts'> {
  const { file, sha256, size, name, metadata } = facts;
  const read = metadata?.content.ok ? metadata.content.value : { fields: [], description: '' };
  const { fields, description } = read;
  return { file, sha256, size, name: name.ok ? name.value : undefined, metadata: fields, description };
}

/** Those that could be read, by path. */
const sbomsOf = ({ sboms }: WheelFacts): readonly SbomSummary[] =>
  sboms
    .flatMap(({ path, sha256, content }) => {
      if (!content.ok || sha256 === undefined) return [];
      const { format, components } = content.value;
      return [{ path, sha256, format, components }];
    })
    .sort((a, b) => byteOrder(a.path, b.path));

/** A file to inspect. Its bytes are not used after `close`. */
export interface OpenedFile {
  readonly bytes: Buffer | ArchiveBytes;
  readonly close: () => void;
}

/** Throws when the file cannot be read or is longer than `maxBytes`. */
export type OpenFile = (path: string, maxBytes: number) => OpenedFile;

/**
 * Answers the questions that come in through the port, one after the other, until the port closes.
 *
 * @param memory what the threads of a pool share of streams that they know; without it nothing is shared.
 */
export function serveWorker(port: MessagePort, open: OpenFile, memory?: unknown): void {
  const known = memory instanceof SharedArrayBuffer ? sharedStreams(memory) : noKnownStreams;
  let last: Promise<unknown> = Promise.resolve();
  port.on('message', (request: InspectionRequest) => {
    last = last.then(() => answer(request, open, known)).then((reply: InspectionReply) => port.postMessage(reply));
  });
}

async function answer(
  { id, path, file, expectation }: InspectionRequest,
  open: OpenFile,
  known: KnownStreams,
): Promise<InspectionReply> {
  let opened: OpenedFile;
  try {
    opened = open(path, maxFileBytes);
  } catch (thrown) {
    return { id, failure: 'unreadable', what: messageOf(thrown) };
  }
  try {
    return { id, inspection: await inspectArchive(file, opened.bytes, expectation, { known }) };
  } catch (thrown) {
    return { id, failure: isUnreadable(thrown) ? 'unreadable' : 'failed', what: messageOf(thrown) };
  } finally {
    opened.close();
  }
}

/** A large file is read as it is inspected, and may fail to be read then. */
const isUnreadable = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'FILE_UNREADABLE';

const messageOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 1_000);
