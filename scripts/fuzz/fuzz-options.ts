/** What `npm run fuzz` was asked for. */
export interface FuzzOptions {
  /** Minutes; without it, `runs` says when to stop. */
  readonly minutes: number;
  readonly seed: number | undefined;
  /** Mutants, or `undefined`: until the time is over. */
  readonly runs: number | undefined;
  /** Wheels, or folders that hold some. */
  readonly paths: readonly string[];
}

export const usage = `usage: npm run fuzz -- [--minutes N] [--seed S] [--runs K] [WHEEL | FOLDER]…

Mutates wheels and looks whether every mutant is found by a check, or means what the wheel meant.
Of a folder it takes the smallest wheel of each project. Without paths it takes those below .real, and without these
the wheels of the sample release.`;

const flags = ['minutes', 'seed', 'runs'] as const;

/** @returns `undefined` when the arguments are not understood. */
export function fuzzOptions(args: readonly string[]): FuzzOptions | undefined {
  const numbers = new Map<string, number>();
  const paths: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? '';
    const flag = flags.find((name) => argument === `--${name}`);
    if (flag === undefined) {
      if (argument.startsWith('-')) return undefined;
      paths.push(argument);
      continue;
    }
    const value = args[++at] ?? '';
    if (!/^\d+(?:\.\d+)?$/.test(value)) return undefined;
    numbers.set(flag, Number(value));
  }
  return { minutes: numbers.get('minutes') ?? 5, seed: numbers.get('seed'), runs: numbers.get('runs'), paths };
}
