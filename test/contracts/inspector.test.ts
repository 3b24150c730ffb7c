import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workerInspector } from '../../src/adapters/node/worker-pool.ts';
import { sha256Of } from '../../src/model/digest.ts';
import { parseDistributionName } from '../../src/model/file-name.ts';
import type { Inspector } from '../../src/ports/inspector.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { anExpectation, aWheel, wheelFile } from '../support/a-wheel.ts';
import { anSdist, sdistFile } from '../support/an-sdist.ts';
import { fakeInspector, someInspection } from '../support/fakes/inspector.ts';

interface Side {
  readonly inspector: Inspector;
  readonly pathOf: (file: string) => string;
  readonly close: () => Promise<unknown>;
}

const contents: ReadonlyMap<string, Uint8Array> = new Map([
  [wheelFile, aWheel()],
  [sdistFile, anSdist()],
  ['broken.whl', Buffer.from('x')],
]);

async function overThreads(): Promise<Side> {
  const folder = await mkdtemp(join(tmpdir(), 'inspector-'));
  const pathOf = (file: string) => join(folder, file);
  for (const [file, bytes] of contents) await writeFile(pathOf(file), bytes);
  const entry = new URL('../support/inspecting-worker.ts', import.meta.url);
  const { close, ...inspector } = workerInspector({ entry, size: 2 });
  return { inspector, pathOf, close: () => Promise.all([close(), rm(folder, { recursive: true })]) };
}

async function overFake(): Promise<Side> {
  const pathOf = (file: string) => `/disk/${file}`;
  const disk = new Map([...contents].map(([file, bytes]) => [pathOf(file), bytes]));
  return { inspector: fakeInspector(someInspection(disk)), pathOf, close: async () => undefined };
}

describe.each([
  { name: 'threads', make: overThreads },
  { name: 'the fake', make: overFake },
])('an inspector: $name', ({ make }) => {
  let side: Side;
  beforeAll(async () => {
    side = await make();
  });
  afterAll(() => side.close());

  const inspect = (files: readonly string[], done: (file: string, count: number) => void = () => undefined) =>
    side.inspector.inspect(files.map(side.pathOf), anExpectation(), done);

  test('answers in the order asked, with name, size and digest of each file', async () => {
    const files = ['broken.whl', sdistFile, wheelFile];
    const told = (await inspect(files)).map(({ file, sha256, size, name }) => ({ file, sha256, size, name }));
    expect(told).toEqual(
      files.map((file) => {
        const bytes = contents.get(file) ?? Buffer.alloc(0);
        const name = parseDistributionName(file);
        return { file, sha256: sha256Of(bytes), size: bytes.length, name: name.ok ? name.value : undefined };
      }),
    );
  });

  test('has a verdict about every file', async () => {
    const inspections = await inspect([...contents.keys()]);
    expect(inspections.filter(({ verdicts }) => verdicts.length === 0)).toEqual([]);
    expect(inspections.filter(({ file, verdicts }) => verdicts.some(({ subject }) => subject !== file))).toEqual([]);
  });

  test('tells of each file once, and counts', async () => {
    const done: (readonly [string, number])[] = [];
    await inspect([...contents.keys()], (file, count) => void done.push([file, count]));
    expect(done.map(([, count]) => count)).toEqual([1, 2, 3]);
    expect(done.map(([file]) => file).toSorted()).toEqual([...contents.keys()].toSorted());
  });

  test('answers nothing when nothing is asked', async () => {
    expect(await inspect([])).toEqual([]);
  });

  test('throws for a file that is not there', async () => {
    expect((await errorOf(inspect([wheelFile, 'absent.whl']))).code).toBe('FILE_UNREADABLE');
  });
});
