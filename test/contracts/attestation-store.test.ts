import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bundle } from '../../src/model/attestation.ts';
import type { AttestationStore } from '../../src/ports/attestation-store.ts';
import { githubJob } from '../adapters/github/github-job.ts';
import { errorOf } from '../adapters/github/scripted-fetch.ts';
import { sampleWorld } from '../rehearsal/github/sample-world.ts';
import { fakeAttestationStore } from '../support/fakes/fake-attestation-store.ts';

const bundle: Bundle = {
  dsseEnvelope: {
    payload: Buffer.from(
      JSON.stringify({
        subject: [{ name: 'x', digest: { sha256: 'a'.repeat(64) } }],
        predicateType: 'https://x.example',
      }),
    ).toString('base64'),
    signatures: [{ sig: '123n' }],
  },
};

interface Side {
  readonly store: AttestationStore;
  readonly refusing: AttestationStore;
  readonly kept: () => readonly unknown[];
  readonly close: () => Promise<unknown>;
}

async function overGithub(): Promise<Side> {
  const world = await sampleWorld();
  const { attestationStore } = await githubJob(world, { attestations: 'write' });
  const { attestationStore: refusing } = await githubJob(world, { attestations: 'read' });
  const kept = () => world.github.state.attestations.map((one) => one.bundle);
  return { store: attestationStore, refusing, kept, close: world.close };
}

async function overFake(): Promise<Side> {
  const kept: Bundle[] = [];
  const refusing = fakeAttestationStore([], 'PERMISSION_MISSING');
  return { store: fakeAttestationStore(kept), refusing, kept: () => kept, close: async () => undefined };
}

describe.each([
  { name: 'GitHub', start: overGithub },
  { name: 'the fake', start: overFake },
])('an attestation store: $name', ({ start }) => {
  let side: Side;
  beforeAll(async () => {
    side = await start();
  });
  afterAll(() => side.close());

  test('keeps the bundle as it is and tells its id', async () => {
    expect(await side.store.post(bundle)).toMatch(/^[1-9]\d*$/);
    expect(side.kept()).toEqual([bundle]);
  });

  test('says that the permission is missing', async () => {
    expect((await errorOf(side.refusing.post(bundle))).code).toBe('PERMISSION_MISSING');
  });
});
