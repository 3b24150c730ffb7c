import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Worlds } from '../../src/ports/world.ts';
import { worlds } from '../../src/rehearsal/worlds.ts';
import { sampleScenario } from './github/sample-world.ts';

/** The type says that the rehearsal, which knows nothing of our ports, keeps this one. */
const made: Worlds = worlds({
  publishPredicateType: 'https://index.example/attestations/publish/v1',
  searchPath: process.env.PATH ?? '',
});

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'worlds-'));
});
afterEach(() => rm(dir, { recursive: true }));

test('a started world tells its addresses and its trusted root, and obeys its control', async () => {
  const world = await made.start({ scenario: sampleScenario, dir, latencyMs: undefined });
  try {
    const { world: name, trustedRoot } = JSON.parse(world.addresses);
    expect([name, trustedRoot]).toEqual(['rehearsal', world.trustedRoot]);
    expect(JSON.parse(await readFile(world.trustedRoot, 'utf8'))).toHaveProperty('certificateAuthorities');
    expect(await world.control('POST', '/source/branches/next', { commit: 'x' })).toEqual({
      name: 'next',
      commit: 'x',
    });
    await expect(world.control('POST', '/jobs/1/finish', {})).rejects.toThrow('POST /jobs/1/finish: there is no job 1');
  } finally {
    await world.close();
  }
});

test.for([undefined, null, 'a text', {}, { ...sampleScenario, run: undefined, source: undefined }])(
  'does not start from %j',
  async (value) => {
    const scenario = typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : value;
    await expect(made.start({ scenario, dir, latencyMs: undefined })).rejects.toThrow('a scenario needs release');
  },
);

test('registers the publisher in the environments that the scenario names', async () => {
  const scenario = { ...sampleScenario, publishers: { pypi: 'release' } };
  const world = await made.start({ scenario, dir, latencyMs: undefined });
  try {
    const environments = ['pypi', 'testpypi'].map(
      async (index) => (await world.control('GET', `/index/${index}`)).publisher,
    );
    expect(await Promise.all(environments)).toMatchObject([{ environment: 'release' }, { environment: 'testpypi' }]);
  } finally {
    await world.close();
  }
});
