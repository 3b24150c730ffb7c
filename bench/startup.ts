// What the program costs before it does anything: `--version` and `--help` beside a Node that does nothing, in turn, so
// that a busy moment of the machine meets all of them.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const rounds = 10;
/** Times a Node that does nothing. */
const limit = 2.5;

const bundle = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const calls = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'wheelgate --version', args: [bundle, '--version'] },
  { name: 'wheelgate --help', args: [bundle, '--help'] },
] as const;

function msOf(args: readonly string[]): number {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr.slice(0, 500)}`);
  return performance.now() - begin;
}

const medianOf = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

// One call of each warms the disk's cache and does not count.
for (const { args } of calls) msOf(args);
const times = Array.from({ length: rounds }, () => calls.map(({ args }) => msOf(args)));
const medians = calls.map((_, at) => medianOf(times.map((round) => round[at] ?? 0)));
const [least = 0] = medians;

console.log(`startup: median of ${rounds}, Node ${process.version}, limit ${limit.toFixed(1)}`);
for (const [at, { name }] of calls.entries()) {
  const ms = medians[at] ?? 0;
  console.log(`  ${name.padEnd(20)} ${ms.toFixed(0).padStart(5)} ms  ${(ms / least).toFixed(2)}`);
}
if (medians.some((ms) => ms > limit * least)) {
  console.log('  over the limit');
  process.exitCode = 1;
}
