// Inspects files with the pool and the bundle's own threads: `run-pool.ts shared|alone FILE…`.

import { availableParallelism } from 'node:os';
import { workerInspector } from '../../src/adapters/node/worker-pool.ts';
import { makeStreamMemory } from '../../src/dist/shared-streams.ts';

const [sharing, ...files] = process.argv.slice(2);
const inspector = workerInspector({
  entry: new URL('../../dist/index.js', import.meta.url),
  size: Math.min(availableParallelism(), 4),
  ...(sharing === 'shared' ? { memory: makeStreamMemory() } : {}),
});
const expectation = { project: undefined, version: undefined, sbom: 'warn', levels: {} } as const;
const inspections = await inspector.inspect(files, expectation, () => undefined);
await inspector.close();
if (inspections.length !== files.length) throw new Error('not every file was inspected');
