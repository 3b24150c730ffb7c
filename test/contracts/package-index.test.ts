import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageIndex } from '../../src/adapters/pypi/package-index.ts';
import { ReleaseError } from '../../src/errors.ts';
import type { PypiAttestation } from '../../src/model/attestation.ts';
import { sha256Of } from '../../src/model/digest.ts';
import { Secret } from '../../src/model/secret.ts';
import type { PackageIndex, Upload } from '../../src/ports/package-index.ts';
import { anInspection, metadata } from '../adapters/pypi/an-upload.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { demoIndex, entries, idToken, zip } from '../rehearsal/pypi/index-fixture.ts';
import { attest } from '../rehearsal/pypi/signing-fixture.ts';
import { fakeClock } from '../support/fakes/fake-clock.ts';
import { type FakeIndexState, fakePackageIndex, someIndex } from '../support/fakes/package-index.ts';

/** One index that has the project `demo`, seen by jobs of several kinds. */
interface Side {
  /** By the job that the index knows as publisher of `demo`. */
  readonly index: PackageIndex;
  /** By a job that it does not know. */
  readonly stranger: PackageIndex;
  /** By a job without `id-token: write`. */
  readonly anonymous: PackageIndex;
  /** The same with its revocation of tokens broken. */
  readonly unburnable: PackageIndex;
  /** Where nothing answers. */
  readonly down: PackageIndex;
  readonly setStatus: (status: 'active' | 'archived') => void;
  readonly close: () => Promise<unknown>;
}

const folder = mkdtempSync(join(tmpdir(), 'uploads-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A wheel of `demo` on disk, with a publish attestation. `note` changes the bytes. */
function aWheel(version: string, note = '', tag = 'py3-none-any'): Upload {
  const file = `demo-${version}-${tag}.whl`;
  const bytes = zip(entries(version, note));
  const path = join(folder, `${note}-${file}`);
  writeFileSync(path, bytes);
  const tags = { build: undefined, pythons: ['py3'], abis: ['none'], platforms: ['any'] };
  const inspection = anInspection({
    file,
    sha256: sha256Of(bytes),
    size: bytes.length,
    name: { kind: 'wheel', file, project: 'demo', version, ...tags },
    metadata: metadata(['Metadata-Version', '2.1'], ['Name', 'demo'], ['Version', version]),
  });
  return { path, inspection, attestations: [attest(file, sha256Of(bytes)) as PypiAttestation] };
}

async function overPypi(): Promise<Side> {
  const started = await demoIndex();
  const seenBy = (claims: object | null, url = started.url, send: typeof fetch = fetch): PackageIndex =>
    packageIndex({
      name: 'pypi',
      endpoint: { base: url, upload: `${url}/legacy/`, oidc: url, audience: 'pypi' },
      identity: {
        token: async (aud) => {
          if (claims === null) throw new ReleaseError('IDENTITY_MISSING', 'this job lacks `id-token: write`');
          return new Secret(idToken({ aud, ...claims }));
        },
      },
      // At the real moment, for tokens are judged by it; but nobody waits.
      wire: { fetch: send, clock: fakeClock(Date.now()), mask: () => undefined },
      open: (path) => openAsBlob(path),
      versionOf: (file) => file.split('-')[1],
    });
  const withoutBurning: typeof fetch = async (address, init) =>
    String(address).endsWith('burn-token') ? new Response('', { status: 503 }) : fetch(address, init);
  return {
    index: seenBy({}),
    stranger: seenBy({ repository: 'o/fork' }),
    anonymous: seenBy(null),
    unburnable: seenBy({}, started.url, withoutBurning),
    down: seenBy({}, 'http://127.0.0.1:1'),
    setStatus: (status) => {
      started.state.status = status;
    },
    close: started.close,
  };
}

async function overFake(): Promise<Side> {
  const state = someIndex();
  const seenBy = (facts: Partial<FakeIndexState>) => fakePackageIndex({ ...state, ...facts });
  return {
    index: fakePackageIndex(state),
    stranger: seenBy({ publisher: null }),
    anonymous: seenBy({ identified: false }),
    unburnable: seenBy({ closeFailure: 'it answered 503' }),
    down: seenBy({ down: true }),
    setStatus: (status) => {
      state.status = status;
    },
    close: async () => undefined,
  };
}

describe.each([
  { name: 'PyPI', start: overPypi },
  { name: 'the fake', start: overFake },
])('a package index: $name', ({ start }) => {
  let side: Side;
  beforeAll(async () => {
    side = await start();
  });
  afterAll(() => side.close());

  const upload = async (...uploads: readonly Upload[]) => {
    const session = await side.index.open('demo');
    for (const one of uploads) await session.upload(one);
    return session.close();
  };

  test('tells the status of a project, and that there is none', async () => {
    expect(await side.index.status('demo')).toBe('active');
    side.setStatus('archived');
    expect(await side.index.status('demo')).toBe('archived');
    side.setStatus('active');
    expect(await side.index.status('unknown')).toBeUndefined();
  });

  test('holds what was uploaded, under its own version only', async () => {
    const [one, two, other] = [aWheel('1.0'), aWheel('1.0', 'b', 'cp312-none-any'), aWheel('1.0.1')];
    expect(await side.index.files('demo', '1.0')).toEqual([]);
    expect(await upload(one, two, other)).toBeUndefined();
    const files = await side.index.files('demo', '1.0');
    const seen = files.map(({ file, sha256, size, yanked, hasProvenance }) => ({
      file,
      sha256,
      size,
      yanked,
      hasProvenance,
    }));
    const expected = [one, two].map(({ inspection: { file, sha256, size } }) => ({
      file,
      sha256,
      size,
      yanked: false,
      hasProvenance: true,
    }));
    expect(seen.sort((a, b) => (a.file < b.file ? 1 : -1))).toEqual(expected);
    expect(await side.index.files('unknown', '1.0')).toEqual([]);
  });

  test('serves the attestations as they were sent, and who the publisher was', async () => {
    const one = aWheel('2.0');
    const bare = { ...aWheel('2.0', 'b', 'cp312-none-any'), attestations: [] };
    await upload(one, bare);
    const publisher = { kind: 'GitHub', repository: 'o/r', workflow: 'wheels.yml', environment: 'pypi' };
    const expected = [{ publisher, attestations: one.attestations }];
    expect(await side.index.provenance('demo', '2.0', one.inspection.file)).toEqual(expected);
    expect(await side.index.provenance('demo', '2.0', bare.inspection.file)).toBeUndefined();
    expect(await side.index.provenance('demo', '2.0', 'demo-2.0-py2-none-any.whl')).toBeUndefined();
  });

  test('takes the same bytes again, and refuses others under the same name', async () => {
    const first = aWheel('3.0');
    await upload(first);
    expect(await upload(first)).toBeUndefined();
    const error = await errorOf(upload(aWheel('3.0', 'other')));
    expect(error.code).toBe('UPLOAD_REFUSED');
    expect(error.message).toContain('File already exists');
    expect((await side.index.files('demo', '3.0')).map(({ sha256 }) => sha256)).toEqual([first.inspection.sha256]);
  });

  test('tells the files of the latest earlier release', async () => {
    const [old, before, after] = [aWheel('5.0'), aWheel('5.2'), aWheel('5.10rc1')];
    await upload(old, before, after);
    const earlier = await side.index.earlier('demo', '5.10');
    const seen = earlier?.files.map(({ file, sha256, size }) => ({ file, sha256, size }));
    const { file, sha256, size } = before.inspection;
    expect([earlier?.version, seen]).toEqual(['5.2', [{ file, sha256, size }]]);
    expect(await side.index.earlier('demo', '0.1')).toBeUndefined();
    expect(await side.index.earlier('unknown', '1.0')).toBeUndefined();
  });

  test('lets nobody in who is not the publisher', async () => {
    expect((await errorOf(side.stranger.open('demo'))).code).toBe('PUBLISHER_REFUSED');
    expect((await errorOf(side.anonymous.open('demo'))).code).toBe('IDENTITY_MISSING');
  });

  test('takes nothing after the end', async () => {
    const session = await side.index.open('demo');
    await session.close();
    expect((await errorOf(session.upload(aWheel('4.0')))).code).toBe('BUG');
    expect(await side.index.files('demo', '4.0')).toEqual([]);
  });

  test('returns why the permission could not be revoked', async () => {
    const session = await side.unburnable.open('demo');
    expect(await session.close()).toContain('it answered 503');
  });

  test.each([
    { asks: 'status', ask: () => side.down.status('demo') },
    { asks: 'files', ask: () => side.down.files('demo', '1.0') },
    { asks: 'earlier', ask: () => side.down.earlier('demo', '1.0') },
    { asks: 'provenance', ask: () => side.down.provenance('demo', '1.0', 'demo-1.0-py3-none-any.whl') },
    { asks: 'open', ask: () => side.down.open('demo') },
  ])('that nothing answers is never an answer: $asks', async ({ ask }) => {
    expect((await errorOf(ask())).code).toBe('INDEX_UNREACHABLE');
  });
});
