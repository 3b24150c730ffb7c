// What a thread of the pool runs in the tests: the worker itself, and ways to fail that are asked for by file name.

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { serveWorker } from '../../src/worker.ts';

if (parentPort === null) throw new Error('this file is run in a thread');

serveWorker(parentPort, async (path) => {
  const file = basename(path);
  if (file === 'exits.whl') process.exit(3);
  if (file === 'throws.whl') setImmediate(() => Promise.reject(new Error('lost')));
  if (file === 'nothing.whl') return JSON.parse('null');
  if (file === 'environment.whl') throw new Error(JSON.stringify([process.env, process.execArgv]));
  if (file === 'throws.whl') return new Promise(() => undefined);
  return readFile(path);
});
