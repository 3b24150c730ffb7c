import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';
import { command, logLine } from './command-text.ts';

/** A person who waits wants a sign of life; a log that is kept wants few lines. */
const progressPauseMs = 10_000;

/** Where the log goes: one line at a time, without its line break. */
export interface LogOutput {
  readonly write: (line: string) => void;
}

/**
 * A runner's log. The runner knows no group inside a group: an inner one closes the outer, whose time is then told on a
 * line of its own.
 */
export function runnerLog({ write }: LogOutput, clock: Pick<Clock, 'now'>): Log {
  let open: symbol | undefined;
  let lastProgress = Number.NEGATIVE_INFINITY;
  const close = () => {
    if (open !== undefined) write('::endgroup::');
    open = undefined;
  };

  const group = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
    close();
    const own = Symbol(title);
    const start = clock.now();
    write(command('group', title));
    open = own;
    let ending = 'failed after';
    try {
      const result = await work();
      ending = 'done in';
      return result;
    } finally {
      const told = `${ending} ${renderDuration(clock.now() - start)}`;
      write(open === own ? told : logLine(`${title}: ${told}`));
      if (open === own) close();
    }
  };

  return {
    group,
    info: (text) => write(logLine(text)),
    warn: (text) => write(command('warning', text)),
    progress: (text) => {
      if (clock.now() - lastProgress < progressPauseMs) return;
      lastProgress = clock.now();
      write(logLine(text));
    },
  };
}

/** `0.4 s`, `59.9 s`, `2 min 5 s`. */
function renderDuration(milliseconds: number): string {
  const seconds = milliseconds / 1_000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
