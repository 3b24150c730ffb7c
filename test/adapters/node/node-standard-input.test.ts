import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeStandardInput } from '../../../src/adapters/node/node-standard-input.ts';
import { errorOf } from '../pypi/error-of.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'input-'));
});
afterEach(() => rm(folder, { recursive: true }));

const piped = (...chunks: readonly string[]) => nodeStandardInput(Readable.from(chunks.map((one) => Buffer.from(one))));

test('writes all of it into a new file, up to the limit', async () => {
  expect(await piped('ab', '', 'c').save(join(folder, 'a'), 3)).toBe(3);
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('abc');
});

test('stops at one byte too many', async () => {
  const error = await errorOf(piped('ab', 'cd', 'never read').save(join(folder, 'a'), 3));
  expect([error.code, error.message]).toEqual([
    'FILE_UNREADABLE',
    'standard input has more than 3 bytes, which are allowed',
  ]);
});

test('says that it breaks off', async () => {
  const broken = new Readable({ read: () => undefined });
  const saved = errorOf(nodeStandardInput(broken).save(join(folder, 'a'), 3));
  broken.destroy(Object.assign(new TypeError('gone'), { code: 'EIO' }));
  expect((await saved).message).toBe('standard input cannot be saved: EIO');
});

test('writes over nothing', async () => {
  await piped('a').save(join(folder, 'a'), 3);
  expect((await errorOf(piped('b').save(join(folder, 'a'), 3))).message).toBe('standard input cannot be saved: EEXIST');
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('a');
});

test('knows a person from a pipe', () => {
  const stream = (isTTY?: boolean) => Object.assign(Readable.from([]), isTTY === undefined ? {} : { isTTY });
  expect([true, false, undefined].map((one) => nodeStandardInput(stream(one)).isTerminal)).toEqual([
    true,
    false,
    false,
  ]);
});
