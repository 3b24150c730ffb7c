import { spawnSync } from 'node:child_process';

/** What one run of a program cost. */
export interface Cost {
  readonly wallSeconds: number;
  /** User and system, of all threads. */
  readonly cpuSeconds: number;
  /** Largest resident memory, MB. */
  readonly peakMb: number;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  /** Exit codes that mean that the work was done; else 0 alone. */
  readonly done?: readonly number[];
}

/** GNU time, from Debian's package `time`. */
export const gnuTime = '/usr/bin/time';

/** Runs a program to its end. @throws when it fails: what did not do its work has no time. */
export function costOf({ file, args, done = [0] }: Command): Cost {
  const format = '\n%e %U %S %M';
  const { status, stderr } = spawnSync(gnuTime, ['-f', format, file, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === null || !done.includes(status))
    throw new Error(`${file} ${args[0] ?? ''} ended with ${status}: ${stderr.slice(-1_000)}`);
  const [wall = 0, user = 0, system = 0, peakKb = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { wallSeconds: wall, cpuSeconds: user + system, peakMb: peakKb / 1024 };
}

/** The medians of each number, and the largest peak. */
export function medianCost(costs: readonly Cost[]): Cost {
  const medianOf = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
  return {
    wallSeconds: medianOf(costs.map(({ wallSeconds }) => wallSeconds)),
    cpuSeconds: medianOf(costs.map(({ cpuSeconds }) => cpuSeconds)),
    peakMb: Math.max(...costs.map(({ peakMb }) => peakMb)),
  };
}

/** Measures all commands in turn, round by round, so that a busy moment of the machine meets each of them. */
export function measure<Name extends string>(
  commands: Readonly<Record<Name, Command>>,
  rounds: number,
): ReadonlyMap<Name, Cost> {
  const names = Object.keys(commands).filter((name): name is Name => name in commands);
  const costs = Array.from({ length: rounds }, () => names.map((name) => costOf(commands[name])));
  return new Map(names.map((name, at) => [name, medianCost(costs.flatMap((round) => round[at] ?? []))]));
}
