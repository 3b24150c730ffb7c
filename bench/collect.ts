// What fetching a run's artifacts costs in time and memory: 1,500 artifacts of 10 kB, and a few large ones, by our own
// collection and by GitHub's own client one after the other. The embedded GitHub is this process; each collection is a
// process of its own, whose peak is what is printed.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EmbeddedWorld, embeddedWorld } from '../test/support/embedded-world.ts';
import type { Collecting } from './collect/collecting.ts';

/** What our own collection may take at its peak, all of Node included. Bytes. */
const maxPeak = 320 * 1024 * 1024;

/** GitHub's own client reads a thousand artifacts and leaves out the rest, with a warning, unless it is told more. */
const clientLimit = '5000';

const loads = [
  { name: '1,500 artifacts of 10 kB, each a zip', count: 1_500, bytes: 10_000, archive: true },
  { name: '8 artifacts of 96 MB, each a file', count: 8, bytes: 96_000_000, archive: false },
] as const;

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(0)} MB`;

/** Puts the artifacts of one job into the world. */
async function fill(world: EmbeddedWorld, { count, bytes, archive }: (typeof loads)[number]): Promise<void> {
  const { id: job } = await world.tell('POST', '/jobs', { name: 'build', permissions: {} });
  for (let at = 0; at < count; at++) {
    const name = `bench-1.0.${at}-py3-none-any.whl`;
    const path = join(world.folder, name);
    writeFileSync(path, randomBytes(bytes));
    await world.tell('POST', '/artifacts', { job, name, archive, files: [{ path, name }] });
  }
}

/** Runs one collection as a job of its own. */
async function collect(world: EmbeddedWorld, way: 'ours' | 'stock'): Promise<Collecting> {
  const { env, token } = await world.tell('POST', '/jobs', { name: way, permissions: { actions: 'read' } });
  const folder = join(world.folder, way);
  mkdirSync(folder);
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('collect/collecting.ts', import.meta.url)), way, folder],
    {
      env: {
        PATH: process.env.PATH,
        ...Object(env),
        GITHUB_TOKEN: String(token),
        ACTIONS_ARTIFACT_MAX_ARTIFACT_COUNT: clientLimit,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (more: string) => {
    text = (text + more).slice(-10_000);
  });
  const [code] = await once(child, 'close');
  const [, result] = /^RESULT (.*)$/m.exec(text) ?? [];
  if (code !== 0 || result === undefined) throw new Error(`${way} ended with ${code}: ${text.slice(-2_000)}`);
  return JSON.parse(result);
}

for (const load of loads) {
  const world = await embeddedWorld();
  try {
    await fill(world, load);
    console.log(`collect: ${load.name}, Node ${process.version}; limit ${megabytes(maxPeak)}`);
    const [own, other] = [await collect(world, 'ours'), await collect(world, 'stock')];
    for (const [name, { files, bytes, ms, peak }] of [
      ['wheelgate', own],
      ['@actions/artifact, one by one', other],
    ] as const) {
      const took = `${(ms / 1_000).toFixed(1).padStart(6)} s  peak ${megabytes(peak).padStart(7)}`;
      console.log(`  ${name.padEnd(30)} ${took}  ${files} files, ${megabytes(bytes)}`);
    }
    const complete = own.files === load.count && own.bytes === load.count * load.bytes && own.digest === other.digest;
    if (!complete) console.log('  NOT COMPLETE: the two did not bring the same files');
    if (own.peak > maxPeak) console.log(`  more memory than ${megabytes(maxPeak)}`);
    if (!complete || own.peak > maxPeak) process.exitCode = 1;
  } finally {
    await world.close();
  }
}
