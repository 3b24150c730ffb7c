import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ErrorCode, ReleaseError } from '../../src/errors.ts';
import type { Signer } from '../../src/ports/signer.ts';
import { bundleOf } from '../../src/provenance/bundle-of.ts';
import { pypiAttestation } from '../../src/provenance/pypi-attestation.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { type Between, signingWorld, statementAbout, statements } from '../adapters/sigstore/signing-world.ts';
import { start } from '../rehearsal/sigstore/sigstore-fixture.ts';
import { fakeIdentity } from '../support/fakes/fake-identity.ts';
import { fakeSigner, someSigstore } from '../support/fakes/signer.ts';

interface Side {
  readonly signer: Signer;
  /** In a job without `id-token: write`. */
  readonly anonymous: Signer;
  /** Where nothing answers. */
  readonly down: Signer;
  /** Where the log takes three entries and then none. */
  readonly tired: Signer;
  /** Where the certificate is refused. */
  readonly refused: Signer;
  /** How many certificates `signer` has asked for. */
  readonly certificates: () => number;
  readonly close: () => Promise<unknown>;
}

async function overSigstore(): Promise<Side> {
  const sigstore = await start();
  const { signer, asked } = signingWorld(sigstore);
  const down = signingWorld(sigstore, { between: async () => Promise.reject(new TypeError('fetch failed')) });
  const tired: Between = async ({ to, nth, go }) => {
    if (to === 'POST rekor' && nth > 3) throw new TypeError('fetch failed');
    return go();
  };
  return {
    signer,
    anonymous: signingWorld(sigstore, { identity: fakeIdentity(null) }).signer,
    down: down.signer,
    tired: signingWorld(sigstore, { between: tired }).signer,
    refused: signingWorld(sigstore, { bend: () => ({ aud: 'pypi' }) }).signer,
    certificates: () => asked.filter((to) => to === 'POST fulcio').length,
    close: sigstore.close,
  };
}

async function overFake(): Promise<Side> {
  const state = someSigstore();
  const failing = (code: ErrorCode, before = 0) =>
    fakeSigner(someSigstore({ fault: new ReleaseError(code, 'as the test wants'), before }));
  return {
    signer: fakeSigner(state),
    anonymous: fakeSigner(someSigstore({ identity: null })),
    down: failing('FULCIO_UNREACHABLE'),
    tired: failing('REKOR_UNREACHABLE', 3),
    refused: failing('IDENTITY_REFUSED'),
    certificates: () => state.certificates,
    close: async () => undefined,
  };
}

const quiet = () => undefined;

describe.each([
  { name: 'Sigstore', make: overSigstore },
  { name: 'the fake', make: overFake },
])('a signer: $name', ({ make }) => {
  let side: Side;
  beforeAll(async () => {
    side = await make();
  });
  afterAll(() => side.close());

  test('gives bundles in the order of the statements, and tells how many are done', async () => {
    const done: number[] = [];
    const bundles = await side.signer.sign(statements(12), (count) => void done.push(count));
    const payloads = bundles.map((bundle) => Object(bundle.dsseEnvelope).payload);
    expect(payloads.map((text) => JSON.parse(Buffer.from(text, 'base64').toString()))).toEqual(statements(12));
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('asks for one certificate for all, in one call and the next', async () => {
    const bundles = [
      ...(await side.signer.sign(statements(12), quiet)),
      ...(await side.signer.sign(statements(2), quiet)),
    ];
    const certificates = bundles.map((bundle) => Object(bundle.verificationMaterial).certificate.rawBytes);
    expect([new Set(certificates).size, side.certificates()]).toEqual([1, 1]);
  });

  test('tells each bundle as it is done, with its place, also before it throws', async () => {
    const [done, early] = [new Map<number, unknown>(), new Map<number, unknown>()];
    const bundles = await side.signer.sign(statements(5), (_, { at, bundle }) => void done.set(at, bundle));
    expect([...done].sort(([a], [b]) => a - b)).toEqual([...bundles.entries()]);
    const error = await errorOf(side.tired.sign(statements(5), (_, { at, bundle }) => void early.set(at, bundle)));
    expect([error.code, early.size]).toEqual(['REKOR_UNREACHABLE', 3]);
    for (const [at, bundle] of early) {
      const { payload } = Object(Object(bundle).dsseEnvelope);
      expect(JSON.parse(Buffer.from(payload, 'base64').toString())).toEqual(statements(5)[at]);
    }
  });

  test('gives bundles that have the form of PEP 740, there and back', async () => {
    const [bundle = {}] = await side.signer.sign([statementAbout()], quiet);
    const attestation = pypiAttestation(bundle);
    expect(bundleOf(attestation.ok && attestation.value)).toEqual({ ok: true, value: bundle });
  });

  test('asks nobody for anything when there is nothing to sign', async () => {
    const before = side.certificates();
    expect(await side.signer.sign([], quiet)).toEqual([]);
    expect(await side.anonymous.sign([], quiet)).toEqual([]);
    expect(side.certificates()).toBe(before);
  });

  test.each([
    { of: 'no identity', sign: () => side.anonymous.sign([statementAbout()], quiet), code: 'IDENTITY_MISSING' },
    { of: 'no answer', sign: () => side.down.sign([statementAbout()], quiet), code: 'FULCIO_UNREACHABLE' },
    { of: 'a refusal', sign: () => side.refused.sign([statementAbout()], quiet), code: 'IDENTITY_REFUSED' },
    { of: 'too many statements', sign: () => side.signer.sign(statements(1_025), quiet), code: 'BUG' },
  ])('throws for $of', async ({ sign, code }) => {
    expect((await errorOf(sign())).code).toBe(code);
  });
});
