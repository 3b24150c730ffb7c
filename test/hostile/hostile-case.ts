import { aWheel, type WheelChange, wheelFile } from '../support/a-wheel.ts';
import { anSdist, type SdistChange, sdistFile } from '../support/an-sdist.ts';
import type { TarPart } from '../support/tar-bytes.ts';
import type { ZipPart } from '../support/zip-bytes.ts';

/** One archive of the corpus, and what has to be said of it. */
export interface HostileCase {
  /** Permanent; kebab-case. */
  readonly name: string;
  /** What is wrong or odd, in one sentence. */
  readonly about: string;
  /** Base name of the file. */
  readonly file: string;
  readonly bytes: () => Uint8Array;
  /** Ids of the checks that must block, sorted; no others may. Empty: the archive is innocent. */
  readonly blocks: readonly string[];
  /** Ids of the checks that must warn, sorted; no others may. */
  readonly warns: readonly string[];
  /** The advisory that this form is known from. */
  readonly advisory: string | undefined;
}

interface Label {
  /** Ids, with blanks between them. */
  readonly blocks?: string;
  readonly warns?: string;
  readonly advisory?: string;
  readonly file?: string;
}

type WheelCaseChange = Label & WheelChange & { readonly bytes?: (wheel: Buffer) => Uint8Array };
type SdistCaseChange = Label & SdistChange & { readonly bytes?: (sdist: Buffer) => Uint8Array };

const ids = (text = ''): readonly string[] => (text === '' ? [] : text.split(' ').sort());

/** A valid wheel with one change. @param bytes changes the finished file. */
export const wheelCase = (
  name: string,
  about: string,
  { blocks, warns, advisory, bytes = (all) => all, ...change }: WheelCaseChange,
): HostileCase => ({
  name,
  about,
  file: change.file ?? wheelFile,
  bytes: () => bytes(aWheel(change)),
  blocks: ids(blocks),
  warns: ids(warns),
  advisory,
});

/** A valid sdist with one change. @param bytes changes the finished file. */
export const sdistCase = (
  name: string,
  about: string,
  { blocks, warns, advisory, bytes = (all) => all, ...change }: SdistCaseChange,
): HostileCase => ({
  name,
  about,
  file: change.file ?? sdistFile,
  bytes: () => bytes(anSdist(change)),
  blocks: ids(blocks),
  warns: ids(warns),
  advisory,
});

/** The module that a change is made to, when any would do. */
export const plainPath = 'demo/__init__.py';

/** Changes how one entry of a zip is written. */
export const entry =
  (path: string, change: Partial<ZipPart>) =>
  (parts: readonly ZipPart[]): readonly ZipPart[] =>
    parts.map((part) => (part.path === path ? { ...part, ...change } : part));

/** Changes how the plain module is written. */
export const plain = (change: Partial<ZipPart>) => entry(plainPath, change);

/** Adds entries that RECORD does not know, behind the others. */
export const more =
  (...added: readonly ZipPart[]) =>
  (parts: readonly ZipPart[]): readonly ZipPart[] => [...parts, ...added];

/** Adds members to a tar, behind the others. */
export const members =
  (...added: readonly TarPart[]) =>
  (parts: readonly TarPart[]): readonly TarPart[] => [...parts, ...added];

type Bytes = Uint8Array | string | readonly number[];

const bufferOf = (bytes: Bytes): Buffer => (typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes));

/** The same bytes with some of them set. @param at from the end when negative. */
export const patched = (bytes: Buffer, at: number, values: Bytes): Buffer => {
  const copy = Buffer.from(bytes);
  bufferOf(values).copy(copy, at < 0 ? copy.length + at : at);
  return copy;
};

export const joined = (...chunks: readonly Bytes[]): Buffer => Buffer.concat(chunks.map(bufferOf));
