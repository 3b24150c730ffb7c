import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NodeProgram } from './nodes.ts';

/** What a process left. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One call of the bundle. */
export interface Call {
  readonly node: NodeProgram;
  readonly args?: readonly string[];
  /** Beside PATH and TMPDIR, the whole environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Absolute; left out: an empty folder of its own. */
  readonly cwd?: string;
  /** What is piped in; left out: nothing is, and the end of it at once. */
  readonly input?: Uint8Array;
  /** Is told the process and its output as it comes; for a process that somebody must end. */
  readonly begun?: (child: ReturnType<typeof start>) => void;
}

export interface CopiedBundle {
  /** Path of its entry. */
  readonly entry: string;
  /** An existing folder for whatever a test makes. */
  readonly folder: string;
  readonly run: (call: Call) => Promise<Ran>;
  /** What the runs so far left in the folder for temporary files. */
  readonly leftBehind: () => readonly string[];
  readonly remove: () => void;
}

const committed = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Copies `dist/`, alone, into an empty folder: what a runner downloads, far from the sources and their packages. */
export function copyBundle(): CopiedBundle {
  const root = mkdtempSync(join(tmpdir(), 'wheelgate-e2e-'));
  const made = (name: string): string => {
    mkdirSync(join(root, name));
    return join(root, name);
  };
  const [folder, temporary, empty] = [made('made'), made('temporary'), made('empty')];
  cpSync(committed, join(root, 'dist'), { recursive: true });
  const entry = join(root, 'dist', 'index.js');
  return {
    entry,
    folder,
    run: ({ node, args = [], env = {}, cwd = empty, input, begun }) => {
      const whole = { PATH: process.env.PATH ?? '', TMPDIR: temporary, ...env };
      const child = start(node, [entry, ...args], whole, cwd);
      // A program that reads nothing may be gone before it is told that this is all.
      child.stdin.on('error', () => undefined).end(input ?? '');
      begun?.(child);
      return finished(child);
    },
    leftBehind: () => [...readdirSync(temporary), ...readdirSync(empty)],
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

const start = ({ path }: NodeProgram, args: readonly string[], env: Record<string, string>, cwd: string) =>
  spawn(path, args, { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });

function finished(child: ReturnType<typeof start>): Promise<Ran> {
  const told = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told.stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      // A process that a signal ended has no code; no test expects a negative one.
      resolve({ code: code ?? (signal ? -1 : -2), ...told });
    });
  });
}
