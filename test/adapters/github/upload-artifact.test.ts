import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { githubApi } from '../../../src/adapters/github/api.ts';
import { githubArtifacts } from '../../../src/adapters/github/artifacts.ts';
import { uploadArtifact } from '../../../src/adapters/github/upload-artifact.ts';
import { Secret } from '../../../src/model/secret.ts';
import { sampleWorld } from '../../rehearsal/github/sample-world.ts';
import { githubJob, openWrite, someContext, someWire, withEnvironment } from './github-job.ts';
import { errorOf } from './scripted-fetch.ts';

let world: Awaited<ReturnType<typeof sampleWorld>>;
let folder: string;
beforeAll(async () => {
  world = await sampleWorld();
  folder = await mkdtemp(join(tmpdir(), 'upload-'));
  await writeFile(join(folder, 'a.txt'), 'a');
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

test('lets two uploads of one job wait for each other, and leaves nothing in the environment', async () => {
  const { artifacts } = await githubJob(world, {});
  const made = await Promise.all(['one', 'two'].map((name) => artifacts.upload(name, folder, ['a.txt'])));
  expect(new Set(made.map(({ id }) => id)).size).toBe(2);
  expect(Object.keys(process.env).filter((name) => name.startsWith('ACTIONS_R'))).toEqual([]);
});

test('tells the service’s words when a name is taken, and goes on with the next', async () => {
  const { artifacts } = await githubJob(world, {});
  await artifacts.upload('taken', folder, ['a.txt']);
  const [again, other] = await Promise.all([
    errorOf(artifacts.upload('taken', folder, ['a.txt'])),
    artifacts.upload('other', folder, ['a.txt']),
  ]);
  expect([again.code, again.message.startsWith('artifact taken was not stored: ')]).toEqual([
    'GITHUB_UNREACHABLE',
    true,
  ]);
  expect(again.message).toMatch(/409.*already exists/);
  expect(other.id).toBeGreaterThan(0);
});

test('shows no token and no address when the service is gone', async () => {
  const { artifacts, context } = await githubJob(world, {});
  const token = context.results?.token.reveal() ?? '';
  const error: unknown = await artifacts.upload('x', folder, ['absent.txt']).catch((thrown: unknown) => thrown);
  expect(inspect(error, { depth: 10 })).not.toContain(token);
  expect(await errorOf(Promise.reject(error))).toEqual({
    code: 'GITHUB_UNREACHABLE',
    message: `artifact x was not stored: File ${join(folder, 'absent.txt')} does not exist`,
  });
});

test('lets no two uploads hold the environment at a time', async () => {
  let holding = 0;
  const seen: number[] = [];
  const watched = async () => {
    seen.push(++holding);
    await Promise.resolve();
    holding--;
    throw new Error('PUT https://store.example/blob?sig=thesignature failed');
  };
  const context = someContext({ results: { url: 'https://results.example', token: new Secret('x') } });
  const { wire } = someWire();
  const tools = { openWrite, withEnvironment: watched };
  const artifacts = githubArtifacts(githubApi(context, wire), wire, context, tools);
  const errors = await Promise.all(['a', 'b', 'c'].map((name) => errorOf(artifacts.upload(name, folder, ['a.txt']))));
  expect(seen).toEqual([1, 1, 1]);
  expect(errors.map(({ message }) => message)).toEqual(
    ['a', 'b', 'c'].map((name) => `artifact ${name} was not stored: PUT [address] failed`),
  );
});

test('says who may upload', async () => {
  const upload = { name: 'x', directory: folder, files: ['a.txt'] };
  expect(await errorOf(uploadArtifact(someContext(), withEnvironment, upload))).toEqual({
    code: 'INPUT_INVALID',
    message: 'artifact x cannot be uploaded: only a step that runs as an action is given ACTIONS_RUNTIME_TOKEN',
  });
});
