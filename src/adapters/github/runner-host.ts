import { randomUUID } from 'node:crypto';
import { ReleaseError } from '../../errors.ts';
import type { Host } from '../../ports/host.ts';
import { holdsCommand } from './command-text.ts';
import { fitSummary, maxSummaryBytes } from './fit-summary.ts';

/** The part of `@actions/core` that is used. */
export interface RunnerCore {
  readonly setOutput: (name: string, value: string) => void;
  readonly setSecret: (secret: string) => void;
  readonly notice: (message: string, properties: { readonly title: string }) => void;
  readonly warning: (message: string, properties: { readonly title: string }) => void;
  readonly error: (message: string, properties: { readonly title: string }) => void;
  readonly summary: { readonly addRaw: (text: string) => { readonly write: () => Promise<unknown> } };
}

/** GitHub drops the outputs of a job above 1 MB, counted in UTF-16: two bytes a character. */
const maxOutputCharacters = 512 * 1024;

/** Loaded when a runner is there, for a terminal needs none of it. */
const load = async (): Promise<RunnerCore> => import('@actions/core');

/**
 * The step of a runner as a host.
 *
 * @param core `@actions/core`, which is loaded when it is left out.
 * @param write standard output.
 */
export async function runnerHost(
  core?: RunnerCore,
  write: (text: string) => void = (text) => void process.stdout.write(text),
): Promise<Host> {
  const { setOutput, notice, warning, error, summary } = core ?? (await load());
  const annotate = { notice, warning, error };
  let room = maxSummaryBytes;
  return {
    kind: 'runner',
    output: (name, value) => {
      if (value.length > maxOutputCharacters) {
        const what = `output ${name} has ${value.length} characters; GitHub would drop it above ${maxOutputCharacters}`;
        throw new ReleaseError('BUG', what);
      }
      setOutput(name, value);
    },
    summary: async (markdown) => {
      const fitted = fitSummary(markdown, room);
      room -= Buffer.byteLength(fitted);
      if (fitted !== '') await append(summary, fitted);
    },
    annotate: (level, title, message) => annotate[level](printable(message), { title: printable(title) }),
    print: (text) => write(inert(text)),
  };
}

/** Hides a text in the runner's log: `Wire.mask` of a runner. */
export async function runnerMask(core?: RunnerCore): Promise<(text: string) => void> {
  const { setSecret } = core ?? (await load());
  return (text) => setSecret(text);
}

async function append(summary: RunnerCore['summary'], text: string): Promise<void> {
  try {
    await summary.addRaw(text).write();
  } catch (cause) {
    throw new ReleaseError('FILE_UNREADABLE', 'the job summary, GITHUB_STEP_SUMMARY, cannot be written', { cause });
  }
}

/** Line breaks stay: `@actions/core` escapes them, and an annotation shows them. */
const printable = (text: string): string => text.replace(/(?!\n)\p{Cc}/gu, '\u{FFFD}');

/** A text that holds a command is printed unchanged with commands switched off; a stranger cannot guess the word. */
function inert(text: string): string {
  if (!holdsCommand(text)) return text;
  const word = randomUUID();
  return `::stop-commands::${word}\n${text}${text.endsWith('\n') ? '' : '\n'}::${word}::\n`;
}
