import type { Writable } from 'node:stream';
import type { Clock } from '../../ports/clock.ts';
import type { Log } from '../../ports/log.ts';

export interface Terminal {
  /** Where progress goes: standard error, so that results can be piped. */
  readonly stream: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly clock: Clock;
}

/** Off a terminal, a line of progress at most this often. Milliseconds. */
const quietMs = 10_000;

/** Progress for a person: one moving line on a terminal, a line now and then elsewhere. */
export function terminalLog({ stream, clock }: Terminal): Log {
  let moving = false;
  let lastProgress = Number.NEGATIVE_INFINITY;
  const clear = () => {
    if (moving) stream.write('\r\u001b[K');
    moving = false;
  };
  const line = (text: string) => {
    clear();
    stream.write(`${plain(text)}\n`);
  };
  return {
    group: async (title, work) => {
      line(title);
      const start = clock.now();
      const result = await work();
      line(`  ${((clock.now() - start) / 1000).toFixed(1)} s`);
      return result;
    },
    info: (text) => line(`  ${text}`),
    warn: (text) => line(`  warning: ${text}`),
    progress: (text) => {
      if (text === '') clear();
      else if (stream.isTTY) {
        clear();
        stream.write(`  ${plain(text).slice(0, (stream.columns || 80) - 3)}`);
        moving = true;
      } else if (clock.now() - lastProgress >= quietMs) {
        lastProgress = clock.now();
        line(`  ${text}`);
      }
    },
  };
}

/** No line break, no escape code, nothing invisible: names of files are strangers' text. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
