import { expect, test } from 'vitest';
import { runnerLog } from '../../../src/adapters/github/runner-log.ts';
import { fakeClock } from '../../support/fakes/fake-clock.ts';
import { errorOf } from './scripted-fetch.ts';

function logging() {
  const lines: string[] = [];
  const clock = fakeClock();
  return { log: runnerLog({ write: (line) => void lines.push(line) }, clock), lines, clock };
}

test('puts work under a heading and tells how long it took', async () => {
  const { log, lines, clock } = logging();
  const result = await log.group('Collect: 100 %', async () => {
    log.info('66 files');
    clock.advance(3_240);
    return 7;
  });
  expect([result, lines]).toEqual([7, ['::group::Collect: 100 %25', '66 files', 'done in 3.2 s', '::endgroup::']]);
});

test('tells long times in minutes, and closes after an error', async () => {
  const { log, lines, clock } = logging();
  const work = log.group('Inspect', async () => {
    clock.advance(125_000);
    throw new Error('no');
  });
  expect((await errorOf(work)).message).toBe('no');
  expect(lines).toEqual(['::group::Inspect', 'failed after 2 min 5 s', '::endgroup::']);
});

test('puts no group into another, which a runner cannot show', async () => {
  const { log, lines, clock } = logging();
  await log.group('collect inspect', async () => {
    await log.group('collect', async () => clock.advance(1_000));
    log.info('between');
    await log.group('inspect', async () => clock.advance(2_000));
  });
  expect(lines).toEqual([
    '::group::collect inspect',
    '::endgroup::',
    '::group::collect',
    'done in 1.0 s',
    '::endgroup::',
    'between',
    '::group::inspect',
    'done in 2.0 s',
    '::endgroup::',
    'collect inspect: done in 3.0 s',
  ]);
});

test('shows progress at most every ten seconds', () => {
  const { log, lines, clock } = logging();
  for (let second = 0; second <= 21; second++) {
    log.progress(`${second} of 21`);
    clock.advance(1_000);
  }
  expect(lines).toEqual(['0 of 21', '10 of 21', '20 of 21']);
});

test('lets no text of a stranger become a command', async () => {
  const { log, lines } = logging();
  const hostile = '::error::x\n##[set-output name=seal]y%0A';
  log.info(hostile);
  log.warn(hostile);
  log.progress(hostile);
  await log.group(hostile, async () => undefined);
  const safe = ': :error::x\u{FFFD}# #[set-output name=seal]y%0A';
  const escaped = safe.replace('%', '%25');
  expect(lines).toEqual([safe, `::warning::${escaped}`, safe, `::group::${escaped}`, 'done in 0.0 s', '::endgroup::']);
});
