import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { terminalLog } from '../../../src/adapters/node/terminal-log.ts';

const start = (isTTY: boolean) => {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY, columns: 40 });
  const time = { now: 0 };
  const clock = { now: () => time.now, sleep: async () => undefined, jitter: () => 0 };
  return { log: terminalLog({ stream, clock }), time, text: () => stream.read() ?? '' };
};

test('off a terminal, progress is a line at most every ten seconds', () => {
  const { log, time, text } = start(false);
  log.progress('1 of 9');
  log.progress('2 of 9');
  time.now = 10_000;
  log.progress('9 of 9');
  expect(text()).toBe('  1 of 9\n  9 of 9\n');
});

test('on a terminal, progress is one line that gives way', () => {
  const { log, text } = start(true);
  log.progress('1 of 9');
  log.progress('2 of 9');
  log.info('done');
  expect(text()).toBe('  1 of 9\r\u001b[K  2 of 9\r\u001b[K  done\n');
});

test.for([
  { terminal: true, shown: '  1 of 9\r\u001b[K' },
  { terminal: false, shown: '  1 of 9\n' },
])('an empty progress takes the moving line away, where there is one', ({ terminal, shown }) => {
  const { log, text } = start(terminal);
  log.progress('1 of 9');
  log.progress('');
  log.progress('');
  expect(text()).toBe(shown);
});

test('a group tells how long it took, and strangers’ text moves no cursor', async () => {
  const { log, time, text } = start(false);
  await log.group('Collect', async () => {
    time.now = 1_540;
    log.warn('evil\u001b[2J\nname');
  });
  expect(text()).toBe('Collect\n  warning: evil\u{FFFD}[2J\u{FFFD}name\n  1.5 s\n');
});
