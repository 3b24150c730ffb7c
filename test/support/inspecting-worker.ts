// What a thread of the pool runs in the tests: the worker itself, and ways to fail that are asked for by file name.

import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { distributionReader } from '../../src/adapters/node/distribution-reader.ts';
import { serveWorker } from '../../src/worker.ts';

if (parentPort === null) throw new Error('this file is run in a thread');

const open = distributionReader();

function fail(): never {
  throw new Error('lost');
}

serveWorker(
  parentPort,
  (path, maxBytes) => {
    const file = basename(path);
    if (file === 'exits.whl') process.exit(3);
    if (file === 'throws.whl') queueMicrotask(() => void fail());
    if (file === 'nothing.whl') return { bytes: JSON.parse('null'), close: () => undefined };
    if (file === 'environment.whl') throw new Error(JSON.stringify([process.env, process.execArgv]));
    return open(path, maxBytes);
  },
  workerData,
);
