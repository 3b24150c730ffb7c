import { posix } from 'node:path';
import { ReleaseError } from '../../../src/errors.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import type { ArtifactFacts } from '../../../src/model/run.ts';
import type { Artifacts } from '../../../src/ports/artifacts.ts';
import { someRun } from './fake-jobs.ts';

/** One artifact of the store, with the bytes that a download gives. */
export interface FakeArtifact {
  readonly facts: ArtifactFacts;
  readonly blob: Uint8Array;
  /** The name that the store gives to a single file; left out for a zip. */
  readonly file?: string;
}

/** Paths to bytes: the disk that the fake reads and writes, to be shared with a fake of `Files`. */
export type Disk = Map<string, Uint8Array>;

/** An artifact whose facts are true of its bytes, but for what a test names. */
export function someArtifact(
  blob: Uint8Array | string,
  facts: Partial<ArtifactFacts> = {},
  file?: string,
): FakeArtifact {
  const bytes = Buffer.from(blob);
  const run = someRun();
  return {
    facts: {
      id: 4_600_000_001,
      name: file ?? 'an artifact',
      sha256: sha256Of(bytes),
      size: bytes.length,
      runId: run.id,
      headSha: run.commit,
      createdAt: '2026-11-24T12:30:00Z',
      expired: false,
      ...facts,
    },
    blob: bytes,
    ...(file === undefined ? {} : { file }),
  };
}

/** Stands for a zip: names to content, which {@link unpacked} takes apart again. */
export const packed = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  Buffer.from(JSON.stringify([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')])));

/** What {@link packed} put together; for a fake of `Files.unpack`. */
export function unpacked(blob: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const entries = JSON.parse(Buffer.from(blob).toString()) as [string, string][];
  return new Map(entries.map(([name, text]) => [name, Buffer.from(text, 'base64')]));
}

export interface FakeStore {
  /** Read at each call: a test may push, or take away. */
  readonly artifacts?: FakeArtifact[];
  readonly disk?: Disk;
  readonly runId?: number;
}

/** The artifacts of one run. An upload is listed at once. */
export function fakeArtifacts({ artifacts = [], disk = new Map(), runId = someRun().id }: FakeStore = {}): Artifacts {
  const gone = (name: string) => new ReleaseError('ARTIFACT_GONE', `artifact ${name} is no longer there`);
  return {
    list: async (run) => {
      if (run !== runId) throw new ReleaseError('NOTHING_TO_JUDGE', `there is no run ${run}`);
      return artifacts.map(({ facts }) => facts);
    },
    download: async ({ id, name, size, expired }, path, progress) => {
      const found = artifacts.find(({ facts }) => facts.id === id);
      if (found === undefined || expired) throw gone(name);
      const { blob, file } = found;
      if (blob.length > size) throw new ReleaseError('GITHUB_UNREACHABLE', `artifact ${name} is too long`);
      disk.set(path, blob);
      progress(blob.length, size);
      return { sha256: sha256Of(blob), size: blob.length, kind: file === undefined ? 'zip' : 'file', file };
    },
    upload: async (name, directory, files) => {
      const content = files.map((file): [string, Uint8Array] => {
        const bytes = disk.get(posix.join(directory, file));
        if (bytes === undefined) throw new ReleaseError('GITHUB_UNREACHABLE', `there is no ${file} to upload`);
        return [file, bytes];
      });
      if (artifacts.some(({ facts }) => facts.name === name)) {
        throw new ReleaseError('GITHUB_UNREACHABLE', `an artifact named ${name} exists`);
      }
      const made = someArtifact(packed(new Map(content)), { id: 4_700_000_001 + artifacts.length, name, runId });
      artifacts.push(made);
      return { id: made.facts.id, sha256: sha256Of(made.blob) };
    },
  };
}
