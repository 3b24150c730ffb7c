// What it costs to inspect the files of a real release, NumPy's: ours beside what the machine can do at best, and beside
// the Python tools that a project would use. Then how ours and the limit grow with the number of files.

import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, type Cost, measure } from './inspect/measure.ts';
import { installPackages, makeEnvironment, makeLimit } from './inspect/peers.ts';

const rounds = 3;
const root = fileURLToPath(new URL('..', import.meta.url));
const release = join(root, '.real', 'numpy-2.5.5');
/** Ignored by git: the limit, Python's environment, the files under other names. */
const scratch = join(root, '.bench');
const counts = [1, 10, 66, 200];

const node = (...args: readonly string[]): Command => ({ file: process.execPath, args });

/** Ours, as a user has it, and its pool without the command around it. The second copies have odd build tags. */
const ours = (files: readonly string[]) => ({
  'wheelgate inspect': { ...node(join(root, 'dist/index.js'), 'inspect', ...files), done: [0, 1] },
  'its pool': node(join(root, 'bench/inspect/run-pool.ts'), 'shared', ...files),
  'its pool, not sharing': node(join(root, 'bench/inspect/run-pool.ts'), 'alone', ...files),
});

const limitOf = (program: string, files: readonly string[]): Record<'limit', Command> => ({
  limit: { file: program, args: [String(availableParallelism()), ...files] },
});

/** What a project would use instead. Some wheels of NumPy break rules of the second, which then ends with 1. */
function tools(python: string, files: readonly string[]) {
  const wheels = files.filter((file) => file.endsWith('.whl'));
  return {
    'zipfile and RECORD': { file: 'python3', args: [join(root, 'bench/inspect/verify.py'), ...wheels] },
    'check-wheel-contents': { file: join(python, 'check-wheel-contents'), args: wheels, done: [0, 1] },
    'twine check': { file: join(python, 'twine'), args: ['check', ...files] },
  } satisfies Record<string, Command>;
}

/** `count` files: those of the release, largest last, then its wheels again under the names of other builds. */
function filesFor(count: number, real: readonly string[]): readonly string[] {
  const folder = join(scratch, 'files');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const wheels = real.filter((file) => file.endsWith('.whl'));
  return Array.from({ length: count }, (_, at) => {
    const again = at - real.length;
    const file = real[at] ?? wheels[again % wheels.length] ?? '';
    const build = 1 + Math.floor(again / wheels.length);
    const name = again < 0 ? file : file.replace(/^[^-]+-[^-]+/, `$&-${build}`);
    symlinkSync(join(release, file), join(folder, name));
    return join(folder, name);
  });
}

const column = (value: number, digits: number): string => value.toFixed(digits).padStart(10);

function printCosts(costs: ReadonlyMap<string, Cost>): void {
  const limit = costs.get('limit');
  console.log(
    `  ${''.padEnd(24)}${['wall s', '× limit', 'CPU s', '× limit', 'peak MB'].map((head) => head.padStart(10)).join('')}`,
  );
  for (const [name, { wallSeconds, cpuSeconds, peakMb }] of costs) {
    const wall = column(wallSeconds, 2) + column(wallSeconds / (limit?.wallSeconds ?? 0), 2);
    const cpu = column(cpuSeconds, 2) + column(cpuSeconds / (limit?.cpuSeconds ?? 0), 2);
    console.log(`  ${name.padEnd(24)}${wall}${cpu}${column(peakMb, 0)}`);
  }
}

/** What must hold: the first as wall time, since that is what people wait for. */
function printGoals(costs: ReadonlyMap<string, Cost>): void {
  const wall = (name: string): number => costs.get(name)?.wallSeconds ?? Number.NaN;
  const goals = [
    ['wheelgate, of the limit', wall('wheelgate inspect') / wall('limit'), '<', 1],
    ['the pool not sharing, of the limit', wall('its pool, not sharing') / wall('limit'), '<=', 1.8],
    ['zipfile and RECORD, of wheelgate', wall('zipfile and RECORD') / wall('wheelgate inspect'), '>=', 8],
    ['peak of wheelgate, MB', costs.get('wheelgate inspect')?.peakMb ?? Number.NaN, '<', 400],
  ] as const;
  for (const [name, value, relation, goal] of goals) {
    const holds = relation === '<' ? value < goal : relation === '<=' ? value <= goal : value >= goal;
    console.log(`  ${holds ? 'holds ' : 'MISSED'}  ${name}: ${value.toFixed(2)} ${relation} ${goal}`);
    if (!holds) process.exitCode = 1;
  }
}

function main(): void {
  if (!existsSync(release)) {
    console.log('inspect: NumPy 2.5.5 is not here; "node scripts/corpus.ts numpy 2.5.5" brings its 800 MB');
    process.exitCode = 1;
    return;
  }
  installPackages();
  const program = makeLimit(join(root, 'bench/limit.c'), scratch);
  const python = makeEnvironment(scratch);
  const real = readdirSync(release).sort();
  const files = real.map((file) => join(release, file));
  const about = `medians of ${rounds}, Node ${process.version}, ${availableParallelism()} cores`;
  console.log(`inspect: the ${files.length} files of NumPy 2.5.5, ${about}`);
  const costs = measure({ ...limitOf(program, files), ...ours(files), ...tools(python, files) }, rounds);
  printCosts(costs);
  printGoals(costs);
  for (const count of counts) {
    const some = filesFor(count, real);
    console.log(`inspect: ${count} files`);
    printCosts(measure({ ...limitOf(program, some), ...ours(some) }, rounds));
  }
}

main();
