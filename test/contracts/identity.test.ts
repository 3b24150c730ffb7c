import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Identity } from '../../src/ports/identity.ts';
import { githubJob } from '../adapters/github/github-job.ts';
import { errorOf } from '../adapters/github/scripted-fetch.ts';
import { sampleWorld } from '../rehearsal/github/sample-world.ts';
import { fakeIdentity } from '../support/fakes/fake-identity.ts';

interface Side {
  readonly identity: Identity;
  readonly without: Identity;
  readonly close: () => Promise<unknown>;
}

async function overGithub(): Promise<Side> {
  const world = await sampleWorld();
  const { identity } = await githubJob(world, { 'id-token': 'write' });
  const { identity: without } = await githubJob(world, { contents: 'read' });
  return { identity, without, close: world.close };
}

const overFake = async (): Promise<Side> => ({
  identity: fakeIdentity(),
  without: fakeIdentity(null),
  close: async () => undefined,
});

describe.each([
  { name: 'GitHub', start: overGithub },
  { name: 'the fake', start: overFake },
])('an identity: $name', ({ start }) => {
  let side: Side;
  beforeAll(async () => {
    side = await start();
  });
  afterAll(() => side.close());

  test.each(['sigstore', 'pypi', 'a b&c'])('gives a token for the audience %j', async (audience) => {
    const token = await side.identity.token(audience);
    const payload = JSON.parse(Buffer.from(token.reveal().split('.')[1] ?? '', 'base64url').toString());
    expect(payload.aud).toBe(audience);
    expect(`${token} ${JSON.stringify(token)}`).toBe('[secret] "[secret]"');
  });

  test('says that the permission is missing', async () => {
    expect((await errorOf(side.without.token('sigstore'))).code).toBe('IDENTITY_MISSING');
  });
});
