import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseDistributionName } from '../../src/model/file-name.ts';
import { type ToolPlatform, toolPlatform } from './tool-platform.ts';

/** The tools that are asked, by the names they are called with. */
export const toolNames = ['twine', 'check-wheel-contents', 'pip', 'uv'] as const;

export type ToolName = (typeof toolNames)[number];

/** What a tool said of one archive. */
export interface ToolAnswer {
  /** Exit code; `null` when it had to be ended, or crashed. */
  readonly exit: number | null;
  /** What it printed, bounded. */
  readonly text: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const venv = join(root, '.venv');
const python = join(venv, 'bin', 'python');

/** Makes the ignored `.venv` with the versions of `requirements.txt`, unless it has them. */
export function prepareTools(): void {
  const wanted = readFileSync(join(here, 'requirements.txt'), 'utf8');
  const mark = join(venv, 'verdicts.txt');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  const run = (program: string, args: readonly string[]) => {
    const { status } = spawnSync(program, args, { stdio: ['ignore', 2, 'inherit'] });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
  };
  run('python3', ['-m', 'venv', venv]);
  run(python, ['-m', 'pip', 'install', '--quiet', '-r', join(here, 'requirements.txt')]);
  writeFileSync(mark, wanted);
}

interface Question {
  readonly tool: ToolName;
  /** Absolute. */
  readonly path: string;
}

/** The tools that read this kind of file; check-wheel-contents reads wheels only. */
const toolsFor = (path: string): readonly ToolName[] =>
  path.endsWith('.tar.gz') ? toolNames.filter((tool) => tool !== 'check-wheel-contents') : toolNames;

function platformOf(path: string): ToolPlatform | null {
  const name = parseDistributionName(basename(path));
  return name.ok && name.value.kind === 'wheel' ? toolPlatform(name.value) : null;
}

/**
 * Asks every tool about every file, one question at a time.
 *
 * @param paths absolute.
 * @param asked told after each answer.
 * @returns answers by tool and path.
 */
export async function askTools(
  paths: readonly string[],
  asked: (done: number, all: number) => void,
): Promise<ReadonlyMap<ToolName, ReadonlyMap<string, ToolAnswer>>> {
  const questions: readonly Question[] = paths.flatMap((path) => toolsFor(path).map((tool) => ({ tool, path })));
  const answers = new Map(toolNames.map((tool) => [tool, new Map<string, ToolAnswer>()] as const));
  // Whatever pip and uv are set up for on this machine must not change what they say.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:PIP|UV)_/.test(name)));
  const child = spawn(python, [join(here, 'ask-tools.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...env, PIP_CONFIG_FILE: '/dev/null' },
  });
  child.stdin.end(
    questions
      .map(({ tool, path }, id) => `${JSON.stringify({ id, tool, path, platform: platformOf(path) })}\n`)
      .join(''),
  );
  let done = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const { id, exit, text } = JSON.parse(line) as ToolAnswer & { readonly id: number };
    const question = questions[id];
    if (question === undefined) throw new Error(`an answer to no question: ${line.slice(0, 200)}`);
    answers.get(question.tool)?.set(question.path, { exit, text });
    done += 1;
    asked(done, questions.length);
  }
  if (done !== questions.length) throw new Error(`${done} answers to ${questions.length} questions`);
  return answers;
}
