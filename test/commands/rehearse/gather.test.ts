import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node/node-files.ts';
import { gather, gatherSample } from '../../../src/commands/rehearse/gather.ts';
import { ReleaseError } from '../../../src/errors.ts';
import { someWorlds } from './a-stage.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'gather-'));
});
afterEach(() => rm(dir, { recursive: true }));

const files = nodeFiles({ root: tmpdir(), readArchive: () => [] });
const put = (...names: readonly string[]) => Promise.all(names.map((name) => writeFile(join(dir, name), 'x')));

/** Code and text of the refusal; `undefined` when there was none. */
const refusal = (folder: string): Promise<readonly string[] | undefined> =>
  gather(files, folder).then(
    () => undefined,
    (thrown: unknown) => (thrown instanceof ReleaseError ? [thrown.code, thrown.message] : [String(thrown)]),
  );

test('takes wheels and sdists of one release, names the rest, and changes nothing', async () => {
  const wheel = 'some_thing-1.0.post1-cp313-cp313-win_amd64.whl';
  await put('some_thing-1.0.post1.tar.gz', wheel, 'notes.txt', `${wheel}.asc`);
  await mkdir(join(dir, 'build'));
  const gathered = await gather(files, dir);
  expect({ ...gathered, distributions: gathered.distributions.map(({ kind, file }) => [kind, file]) }).toEqual({
    folder: dir,
    distributions: [
      ['wheel', wheel],
      ['sdist', 'some_thing-1.0.post1.tar.gz'],
    ],
    project: 'some-thing',
    version: '1.0.post1',
    ignored: ['notes.txt', `${wheel}.asc`],
  });
  expect((await readdir(dir)).sort()).toEqual([
    'build',
    'notes.txt',
    wheel,
    `${wheel}.asc`,
    'some_thing-1.0.post1.tar.gz',
  ]);
});

test('refuses a folder that is not there', async () => {
  const missing = join(dir, 'missing');
  expect(await refusal(missing)).toEqual(['INPUT_INVALID', `from: there is no folder ${missing}`]);
});

test('refuses a file in place of a folder', async () => {
  await put('a-1.0.tar.gz');
  const file = join(dir, 'a-1.0.tar.gz');
  expect(await refusal(file)).toEqual(['INPUT_INVALID', `from: there is no folder ${file}`]);
});

test.for([{ names: [] }, { names: ['notes.txt', 'SHA256SUMS'] }])(
  'has nothing to judge in $names',
  async ({ names }) => {
    await put(...names);
    expect(await refusal(dir)).toEqual([
      'NOTHING_TO_JUDGE',
      `from: ${dir} holds ${names.length} files, and no wheel or sdist`,
    ]);
  },
);

test('refuses a name that claims to be a distribution and is none: leaving it out would hide a mistake', async () => {
  await put('thing-1.0.tar.gz', 'thing-1.0-cp313.whl');
  const [code, what] = (await refusal(dir)) ?? [];
  expect(code).toBe('INPUT_INVALID');
  expect(what).toContain(`from: 1 names of ${dir} cannot be read. thing-1.0-cp313.whl: `);
});

test.for([
  { what: '2 projects: other, thing', names: ['other-1.0.tar.gz', 'thing-1.0.tar.gz'] },
  { what: '2 versions: 1.0, 1.1', names: ['thing-1.0.tar.gz', 'thing-1.1-py3-none-any.whl'] },
])('refuses $what', async ({ what, names }) => {
  await put(...names);
  expect(await refusal(dir)).toEqual(['INPUT_INVALID', `from: ${dir} holds ${what}. Give one release`]);
});

test('one release may be written in two spellings of its version', async () => {
  await put('thing-1.0.tar.gz', 'thing-1.0-py3-none-any.whl');
  expect((await gather(files, dir)).version).toBe('1.0');
});

test('builds the sample', async () => {
  const { project, version, distributions } = await gatherSample(files, someWorlds, join(dir, 'sample'));
  expect([project, version, distributions.length]).toEqual(['sundial', '1.4.0', 13]);
});
