import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageIndex } from '../../../src/adapters/pypi/package-index.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import { Secret } from '../../../src/model/secret.ts';
import type { Upload } from '../../../src/ports/package-index.ts';
import type { StartedIndex } from '../../../src/rehearsal/pypi/start-index.ts';
import { demoIndex, entries, idToken, zip } from '../../rehearsal/pypi/index-fixture.ts';
import { fakeClock } from '../../support/fakes/fake-clock.ts';
import { anInspection, metadata } from './an-upload.ts';
import { errorOf } from './error-of.ts';

let started: StartedIndex;
beforeAll(async () => {
  started = await demoIndex();
});
afterAll(() => started.close());

/** The adapter over a whole embedded index. `at`: what this job takes for the time. */
function overIndex(at = Date.now()) {
  const { url } = started;
  const masked: string[] = [];
  const files = new Map<string, Buffer>();
  const index = packageIndex({
    name: 'pypi',
    endpoint: { base: url, upload: `${url}/legacy/`, oidc: url, audience: 'pypi' },
    identity: { token: async (aud) => new Secret(idToken({ aud })) },
    wire: { fetch, clock: fakeClock(at), mask: (text) => masked.push(text) },
    open: async (path) => new Blob([new Uint8Array(files.get(path) ?? [])]),
    versionOf: (file) => file.split('-')[1],
  });
  const aWheel = (version: string, tag = 'py3-none-any'): Upload => {
    const file = `demo-${version}-${tag}.whl`;
    const bytes = zip(entries(version, tag));
    files.set(file, bytes);
    const [python = '', abi = '', platform = ''] = tag.split('-');
    const tags = { build: undefined, pythons: [python], abis: [abi], platforms: [platform] };
    const inspection = anInspection({
      file,
      sha256: sha256Of(bytes),
      size: bytes.length,
      name: { kind: 'wheel', file, project: 'demo', version, ...tags },
      metadata: metadata(['Metadata-Version', '2.1'], ['Name', 'demo'], ['Version', version]),
    });
    return { path: file, inspection, attestations: [] };
  };
  return { index, aWheel, masked };
}

const counts = () => ({ minted: started.state.minted, burnt: started.state.burnt });

describe('a session', () => {
  test('mints one token for many files, and burns it', async () => {
    const { index, aWheel, masked } = overIndex();
    const before = counts();
    const session = await index.open('Demo');
    for (const tag of ['cp312-none-any', 'cp313-none-any']) await session.upload(aWheel('1.0', tag));
    expect(await session.close()).toBeUndefined();
    expect(counts()).toEqual({ minted: before.minted + 1, burnt: before.burnt + 1 });
    expect(masked.map((text) => text.slice(0, 5))).toEqual(['pypi-', 'pypi-']);
    expect(masked[0]).not.toBe(masked[1]);
  });

  test('outlives first files of a version that are sent side by side', async () => {
    const { index, aWheel } = overIndex();
    const session = await index.open('demo');
    const tags = ['cp310', 'cp311', 'cp312', 'cp313'].map((python) => `${python}-none-any`);
    const from = started.state.uploads.length;
    await Promise.all(tags.map((tag) => session.upload(aWheel('2.0', tag))));
    await session.close();
    expect((await index.files('demo', '2.0')).map(({ file }) => file).sort()).toEqual(
      tags.map((tag) => `demo-2.0-${tag}.whl`),
    );
    expect(started.state.uploads.slice(from).some(({ status }) => status === 500)).toBe(true);
  });

  test('goes on with a new token when the index calls the old one expired', async () => {
    // By this job's clock the token has an hour to go.
    const { index, aWheel } = overIndex(Date.now() - 3_600_000);
    const before = counts();
    started.state.tokenSeconds = -1;
    const session = await index.open('demo');
    started.state.tokenSeconds = 900;
    await session.upload(aWheel('3.0'));
    await session.close();
    expect(counts()).toEqual({ minted: before.minted + 2, burnt: before.burnt + 2 });
    expect(started.state.uploads.slice(-2).map(({ status, message }) => ({ status, message }))).toEqual([
      // Once for the caveat in the token, once for the one that the index keeps.
      { status: 403, message: 'Invalid API Token: token is expired, token is expired' },
      { status: 200, message: '' },
    ]);
  });

  test('has a token that is good for its project only', async () => {
    const { index, aWheel } = overIndex();
    const session = await index.open('other');
    const { code, message } = await errorOf(session.upload(aWheel('4.0')));
    await session.close();
    expect(code).toBe('UPLOAD_REFUSED');
    expect(message).toContain("Invalid API Token: project-scoped token is not valid for project: 'demo'");
  });

  test('of an archived project is told where to look', async () => {
    const { index, aWheel } = overIndex();
    started.state.status = 'archived';
    const session = await index.open('demo');
    const { message } = await errorOf(session.upload(aWheel('5.0')));
    await session.close();
    started.state.status = 'active';
    expect(message).toContain("The given token isn't allowed to upload to project 'demo'.");
    expect(message).toContain('an archived or quarantined project takes no files');
  });
});
