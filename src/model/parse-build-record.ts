import type { BuildRecord, ReportedInput, ReportedSubmodule, ReportedTool } from './build-record.ts';
import { byteOrder } from './byte-order.ts';
import type { Sha256 } from './digest.ts';
import { type Document, parseDocument, renderDocument } from './document.ts';
import { gitSha, path, project, sha256 } from './fact-shapes.ts';
import type { Parsed } from './parsed.ts';
import { choice, described, list, object, optional, type Shape, text } from './shape.ts';

/** Name of the one file in the record's artifact. */
export const buildRecordFile = 'build-record.json';

/** Bytes: some hundred build requirements with their digests. A release holds one for each leg. */
export const maxBuildRecordBytes = 128 * 1024;

/** Of each kind. */
const maxItems = 500;

/** Texts of a leg that are only shown. */
const word: Shape<string> = text({ max: 100, pattern: { source: '[^\\p{C}]*', says: 'one line' } });

/** Neither white space nor control characters, as in every URI. */
const uri: Shape<string> = text({ min: 1, max: 1_000, pattern: { source: '[^\\s\\p{C}]+', says: 'a URI' } });

const byUri = { compare: (a: ReportedInput, b: ReportedInput) => byteOrder(a.uri, b.uri), says: 'by uri' };

/** A package URL or an address, with a digest where the leg knows it. */
export const reportedInput: Shape<ReportedInput> = object<ReportedInput>({ uri, sha256: optional(sha256) });

/** Inputs of one kind, sorted, each once. */
export const reportedInputs: Shape<readonly ReportedInput[]> = list(reportedInput, { max: maxItems, sorted: byUri });

/** The record's shape; `release.json` holds the same. */
export const buildRecord: Shape<BuildRecord> = described(
  object<BuildRecord>({
    v: choice(1),
    of: described(sha256, 'SHA-256 of the leg’s sha256sum lines in byte order.'),
    runner: object<BuildRecord['runner']>({ os: word, arch: word, image: word, imageVersion: word }),
    submodules: list(object<ReportedSubmodule>({ path, url: text({ max: 1_000 }), commit: gitSha }), {
      max: maxItems,
      sorted: { compare: (a, b) => byteOrder(a.path, b.path), says: 'by path' },
    }),
    image: optional(described(reportedInput, 'The container that was built in, where a step named it.')),
    tools: list(object<ReportedTool>({ name: project, version: word }), {
      max: maxItems,
      sorted: { compare: (a, b) => byteOrder(a.name, b.name) || byteOrder(a.version, b.version), says: 'by name' },
    }),
    requirements: reportedInputs,
    libraries: reportedInputs,
  }),
  'What the leg said of how it built; verified by nobody.',
);

/** The document in the artifact. */
export const buildRecordDocument: Document<BuildRecord> = {
  name: 'the build record',
  form: 'page',
  maxBytes: maxBuildRecordBytes,
  shape: buildRecord,
};

/** Spells a record, lists sorted. */
export const renderBuildRecord = (record: BuildRecord): string => renderDocument(buildRecordDocument, record);

/** Reads a record in its one spelling. That it is what the stamp named is for the caller to compare. */
export const parseBuildRecord = (bytes: Uint8Array | string): Parsed<BuildRecord> =>
  parseDocument(buildRecordDocument, bytes);

/** Name of the artifact that holds a record; 128 bits of its digest, for artifact names are read by people. */
export const buildRecordArtifact = (digest: Sha256): string => `wheelgate-record-${digest.slice(0, 32)}`;
