import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workerInspector } from '../../../src/adapters/node/worker-pool.ts';
import { inspectDistribution } from '../../../src/worker.ts';
import { anExpectation, aWheel, wheelFile } from '../../support/a-wheel.ts';
import { anSdist, sdistFile } from '../../support/an-sdist.ts';

const entry = new URL('../../support/inspecting-worker.ts', import.meta.url);
const expectation = anExpectation({ project: 'demo' });
const large = 'large-1.0-py3-none-any.whl';
const contents: Readonly<Record<string, Uint8Array>> = {
  [sdistFile]: anSdist(),
  [wheelFile]: aWheel(),
  [large]: aWheel({
    files: { 'demo/data': String(Math.PI).repeat(9), 'demo/more': 'x'.repeat(50_000) },
    end: { comment: 'x'.repeat(9_000) },
  }),
};

let folder = '';
const pathOf = (file: string): string => join(folder, file);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'worker-pool-'));
  for (const [file, bytes] of Object.entries(contents)) await writeFile(pathOf(file), bytes);
  for (const file of ['exits.whl', 'throws.whl', 'nothing.whl', 'environment.whl']) await writeFile(pathOf(file), 'x');
});
afterAll(() => rm(folder, { recursive: true }));

/** Inspects with a pool of its own, which is closed afterwards. */
async function inspect(
  files: readonly string[],
  size: number,
  done: (file: string, count: number) => void = () => undefined,
) {
  const pool = workerInspector({ entry, size });
  try {
    return await pool.inspect(files.map(pathOf), expectation, done);
  } finally {
    await pool.close();
  }
}

describe('workerInspector', () => {
  test.for([1, 2, 8])('answers in the order asked, with %d threads', async (size) => {
    const files = Object.keys(contents);
    const expected = files.map((file) => inspectDistribution(file, contents[file] ?? new Uint8Array(), expectation));
    expect(await inspect(files, size)).toEqual(expected);
  });

  test('takes the largest files first, and tells of each one when it is done', async () => {
    const told: unknown[] = [];
    await inspect(Object.keys(contents), 1, (file, count) => told.push([file, count]));
    expect(told).toEqual([
      [large, 1],
      [wheelFile, 2],
      [sdistFile, 3],
    ]);
  });

  test('answers nothing when nothing is asked, and starts no thread', async () => {
    const pool = workerInspector({ entry: 'file:///no-such-module.ts', size: 2 });
    expect(await pool.inspect([], expectation, () => undefined)).toEqual([]);
  });

  test('answers again and again, also two at once', async () => {
    const pool = workerInspector({ entry, size: 2 });
    const ask = () => pool.inspect([pathOf(wheelFile)], expectation, () => undefined);
    const [first, second] = await Promise.all([ask(), ask()]);
    expect([first, second]).toEqual([await ask(), await ask()]);
    await pool.close();
  });

  test('gives its threads an empty environment and no flags', async () => {
    await expect(inspect(['environment.whl'], 1)).rejects.toMatchObject({ message: 'environment.whl: [{},[]]' });
  });

  test.for([
    { is: 'that is not there', file: 'absent.whl', code: 'FILE_UNREADABLE', message: /absent\.whl cannot be opened$/ },
    { is: 'that cannot be read', file: 'environment.whl', code: 'FILE_UNREADABLE', message: /^environment\.whl: / },
    {
      is: 'on which its thread ends',
      file: 'exits.whl',
      code: 'BUG',
      message: /^exits\.whl: the thread that inspected it ended: exit code 3$/,
    },
    {
      is: 'on which its thread throws',
      file: 'throws.whl',
      code: 'BUG',
      message: /^throws\.whl: the thread that inspected it ended: lost$/,
    },
    { is: 'on which the inspection fails', file: 'nothing.whl', code: 'BUG', message: /^nothing\.whl: .*null/ },
  ])('names a file $is', async ({ file, code, message }) => {
    const failure = inspect([wheelFile, file, sdistFile], 2);
    await expect(failure).rejects.toMatchObject({
      name: 'ReleaseError',
      code,
      message: expect.stringMatching(message),
    });
  });

  test('answers after a thread has died', async () => {
    const pool = workerInspector({ entry, size: 1 });
    const ask = (file: string) => pool.inspect([pathOf(file)], expectation, () => undefined);
    await expect(ask('exits.whl')).rejects.toMatchObject({ code: 'BUG' });
    expect((await ask(wheelFile)).map(({ file }) => file)).toEqual([wheelFile]);
    await pool.close();
  });
});
