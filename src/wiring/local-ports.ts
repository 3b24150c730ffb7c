import { availableParallelism, tmpdir } from 'node:os';
import { nodeFiles } from '../adapters/node/node-files.ts';
import { workerInspector } from '../adapters/node/worker-pool.ts';
import { makeStreamMemory } from '../dist/shared-streams.ts';
import type { Files } from '../ports/files.ts';
import { readArtifact } from './read-artifact.ts';

/** Threads: more would only wait for the disk, and each holds a file and a content in memory. */
const maxWorkers = 4;

/** The local disk, with our own strict reader for the archives of artifacts. */
export const localFiles = (root: string): Files => nodeFiles({ root, readArchive: readArtifact });

/** Folder of workspaces off a runner. */
export const localRoot = (): string => tmpdir();

/** Threads of the bundle itself, which hold no token and see no environment; each stream of a release is read once. */
export const localInspector = (entry: URL) =>
  workerInspector({ entry, size: Math.min(availableParallelism(), maxWorkers), memory: makeStreamMemory() });
