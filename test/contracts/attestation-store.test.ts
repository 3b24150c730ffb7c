import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bundle } from '../../src/model/attestation.ts';
import { sha256Of } from '../../src/model/digest.ts';
import type { AttestationStore } from '../../src/ports/attestation-store.ts';
import { githubJob } from '../adapters/github/github-job.ts';
import { errorOf } from '../adapters/github/scripted-fetch.ts';
import { sampleWorld } from '../rehearsal/github/sample-world.ts';
import { fakeAttestationStore } from '../support/fakes/fake-attestation-store.ts';

const digest = sha256Of('x');
const predicateType = 'https://x.example';

const bundle: Bundle = {
  dsseEnvelope: {
    payload: Buffer.from(
      JSON.stringify({
        subject: [{ name: 'x', digest: { sha256: digest } }],
        predicateType,
      }),
    ).toString('base64'),
    signatures: [{ sig: '123n' }],
  },
};

/** GitHub wants a subject. */
const unwanted: Bundle = {
  dsseEnvelope: { payload: Buffer.from(JSON.stringify({ subject: [], predicateType })).toString('base64') },
};

interface Side {
  readonly store: AttestationStore;
  readonly refusing: AttestationStore;
  readonly unwilling: AttestationStore;
  readonly unwanted: Bundle;
  readonly kept: () => readonly unknown[];
  readonly close: () => Promise<unknown>;
}

async function overGithub(): Promise<Side> {
  const world = await sampleWorld();
  const { attestationStore } = await githubJob(world, { attestations: 'write' });
  const { attestationStore: refusing } = await githubJob(world, { attestations: 'read' });
  const kept = () => world.github.state.attestations.map((one) => one.bundle);
  return { store: attestationStore, refusing, unwilling: attestationStore, unwanted, kept, close: world.close };
}

async function overFake(): Promise<Side> {
  const kept: Bundle[] = [];
  const refusing = fakeAttestationStore([], 'PERMISSION_MISSING');
  const unwilling = fakeAttestationStore([], undefined, 'GitHub answered 422: no subject');
  return {
    store: fakeAttestationStore(kept),
    refusing,
    unwilling,
    unwanted,
    kept: () => kept,
    close: async () => undefined,
  };
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
    expect(await side.store.find(digest, predicateType)).toEqual([]);
    expect(await side.store.post(bundle)).toEqual({ kind: 'kept', id: expect.stringMatching(/^[1-9]\d*$/) });
    expect(side.kept()).toEqual([bundle]);
  });

  test('finds it by the digest of a subject and the type, and nothing else', async () => {
    expect(await side.store.find(digest, predicateType)).toEqual([bundle]);
    expect(await side.store.find(sha256Of('y'), predicateType)).toEqual([]);
    expect(await side.store.find(digest, 'https://y.example')).toEqual([]);
  });

  test('tells the words of a store that does not want it', async () => {
    expect(await side.unwilling.post(side.unwanted)).toEqual({
      kind: 'refused',
      why: expect.stringMatching(/422.*subject/),
    });
  });

  test('says that the permission is missing', async () => {
    expect((await errorOf(side.refusing.post(bundle))).code).toBe('PERMISSION_MISSING');
  });
});
