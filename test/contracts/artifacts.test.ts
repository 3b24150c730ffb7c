import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Of } from '../../src/model/digest.ts';
import type { ArtifactFacts } from '../../src/model/run.ts';
import type { Artifacts } from '../../src/ports/artifacts.ts';
import { githubJob } from '../adapters/github/github-job.ts';
import { errorOf } from '../adapters/github/scripted-fetch.ts';
import { sampleWorld } from '../rehearsal/github/sample-world.ts';
import { type FakeArtifact, fakeArtifacts, someArtifact } from '../support/fakes/fake-artifacts.ts';
import { sha } from '../support/fakes/fake-source.ts';

const wheel = randomBytes(300_000);
const file = 'one-1.0-py3-none-any.whl';

/** What both sides start with: a zip, a single file, and an artifact that has expired. */
interface Side {
  readonly artifacts: Artifacts;
  readonly folder: string;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly remove: (id: number) => Promise<unknown>;
  /** Lists so many more artifacts, each a copy of the first but for its id and name. */
  readonly multiply: (count: number) => void;
  /** Lets the next download break off after 1,000 bytes. */
  readonly breakOff: () => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

async function overGithub(): Promise<Side> {
  const world = await sampleWorld();
  const { artifacts, id } = await githubJob(world, { actions: 'read' });
  const folder = await mkdtemp(join(tmpdir(), 'artifacts-'));
  const path = join(folder, 'source');
  await writeFile(path, wheel);
  const put = (body: object) => world.tell('POST', '/artifacts', { job: id, files: [{ path, name: file }], ...body });
  await put({ name: 'a zip' });
  await put({ archive: false });
  const { body } = await put({ name: 'expired' });
  await world.tell('POST', `/artifacts/${body.id}`, { expired: true });
  return {
    artifacts,
    folder,
    read: readFile,
    remove: (artifact) => world.tell('DELETE', `/artifacts/${artifact}`),
    multiply: (count) => {
      const { artifacts: all, next } = world.github.state;
      const [first] = all;
      for (let at = 0; first && at < count; at++) all.push({ ...first, id: next.artifact++, name: `copy ${at}` });
    },
    breakOff: () =>
      world.tell('POST', '/faults', { service: 'results', match: '^GET /storage/', cutAfter: 1_000, times: 2 }),
    close: async () => {
      await world.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function overFake(): Promise<Side> {
  const disk = new Map<string, Uint8Array>();
  const kept: FakeArtifact[] = [
    someArtifact('zip', { id: 3, name: 'expired', expired: true }),
    someArtifact(wheel, { id: 2 }, file),
    someArtifact('zip', { id: 1, name: 'a zip' }),
  ];
  const artifacts = fakeArtifacts({ artifacts: kept, disk });
  disk.set('/disk/seal.txt', Buffer.from('seal'));
  return {
    artifacts,
    folder: '/disk',
    read: async (path) => disk.get(path) ?? Buffer.from(''),
    remove: async (id) =>
      kept.splice(
        kept.findIndex(({ facts }) => facts.id === id),
        1,
      ),
    multiply: (count) => {
      const [first] = kept.toReversed();
      const copies = Array.from({ length: count }, (_, at) => ({ id: 10 + at, name: `copy ${at}` }));
      for (const copy of copies) if (first) kept.unshift({ ...first, facts: { ...first.facts, ...copy } });
    },
    // Nothing breaks here: what comes is the same.
    breakOff: async () => undefined,
    close: async () => undefined,
  };
}

describe.each([
  { name: 'GitHub', start: overGithub },
  { name: 'the fake', start: overFake },
])('artifacts: $name', ({ start }) => {
  let side: Side;
  beforeAll(async () => {
    side = await start();
  });
  afterAll(() => side.close());

  const named = async (name: string): Promise<ArtifactFacts> => {
    const found = (await side.artifacts.list(7_000_001)).find((one) => one.name === name);
    if (found === undefined) throw new Error(`there is no artifact ${name}`);
    return found;
  };

  test('lists the artifacts of the run, newest first, with digest, size and origin', async () => {
    const listed = await side.artifacts.list(7_000_001);
    expect(listed.map(({ name, expired }) => ({ name, expired }))).toEqual([
      { name: 'expired', expired: true },
      { name: file, expired: false },
      { name: 'a zip', expired: false },
    ]);
    expect({ ...listed[1], id: 0, createdAt: '' }).toEqual({
      id: 0,
      name: file,
      sha256: sha256Of(wheel),
      size: wheel.length,
      runId: 7_000_001,
      headSha: sha('e'),
      createdAt: '',
      expired: false,
    });
    expect((await errorOf(side.artifacts.list(7))).code).toBe('NOTHING_TO_JUDGE');
  });

  test('fetches a single file with its name, telling how far it is', async () => {
    const path = join(side.folder, 'single');
    const told: (readonly [number, number])[] = [];
    const got = await side.artifacts.download(await named(file), path, (done, all) => void told.push([done, all]));
    expect(got).toEqual({ sha256: sha256Of(wheel), size: wheel.length, kind: 'file', file });
    expect(sha256Of(await side.read(path))).toBe(sha256Of(wheel));
    expect(told.at(-1)).toEqual([wheel.length, wheel.length]);
  });

  test('fetches the whole of a file whose download breaks off, and never tells less than before', async () => {
    const path = join(side.folder, 'broken');
    const told: number[] = [];
    await side.breakOff();
    const got = await side.artifacts.download(await named(file), path, (done) => void told.push(done));
    expect(got).toEqual({ sha256: sha256Of(wheel), size: wheel.length, kind: 'file', file });
    expect(sha256Of(await side.read(path))).toBe(sha256Of(wheel));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  test('fetches a zip with the digest that the list has', async () => {
    const zip = await named('a zip');
    const got = await side.artifacts.download(zip, join(side.folder, 'zip'), () => undefined);
    expect(got).toEqual({ sha256: zip.sha256, size: zip.size, kind: 'zip', file: undefined });
  });

  test('refuses more bytes than are listed', async () => {
    const short = { ...(await named(file)), size: wheel.length - 1 };
    const error = await errorOf(side.artifacts.download(short, join(side.folder, 'short'), () => undefined));
    expect(error.code).toBe('GITHUB_UNREACHABLE');
  });

  test('uploads named files as one artifact, which is then listed and fetched by its digest', async () => {
    if (side.folder !== '/disk') await writeFile(join(side.folder, 'seal.txt'), 'seal');
    const made = await side.artifacts.upload('wheelgate-seal-1', side.folder, ['seal.txt']);
    const listed = await named('wheelgate-seal-1');
    expect({ id: listed.id, sha256: listed.sha256 }).toEqual(made);
    const got = await side.artifacts.download(listed, join(side.folder, 'back'), () => undefined);
    expect({ sha256: got.sha256, kind: got.kind }).toEqual({ sha256: made.sha256, kind: 'zip' });
    const again = await errorOf(side.artifacts.upload('wheelgate-seal-1', side.folder, ['seal.txt']));
    expect(again.code).toBe('GITHUB_UNREACHABLE');
  });

  test('says that an artifact is gone, expired or deleted', async () => {
    const fetch = async (artifact: ArtifactFacts) =>
      (await errorOf(side.artifacts.download(artifact, join(side.folder, 'gone'), () => undefined))).code;
    expect(await fetch(await named('expired'))).toBe('ARTIFACT_GONE');
    const zip = await named('a zip');
    await side.remove(zip.id);
    expect(await fetch(zip)).toBe('ARTIFACT_GONE');
  });

  test('lists more than a thousand artifacts, each once', async () => {
    const before = (await side.artifacts.list(7_000_001)).length;
    side.multiply(1_100);
    const listed = await side.artifacts.list(7_000_001);
    expect([listed.length, new Set(listed.map(({ id }) => id)).size]).toEqual([before + 1_100, before + 1_100]);
  });
});
