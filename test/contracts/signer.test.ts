import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReleaseError } from '../../src/errors.ts';
import type { Signer } from '../../src/ports/signer.ts';
import { bundleOf } from '../../src/provenance/bundle-of.ts';
import { pypiAttestation } from '../../src/provenance/pypi-attestation.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { signingWorld, statementAbout, statements } from '../adapters/sigstore/signing-world.ts';
import { start } from '../rehearsal/sigstore/sigstore-fixture.ts';
import { fakeIdentity } from '../support/fakes/fake-identity.ts';
import { fakeSigner, someSigstore } from '../support/fakes/signer.ts';

interface Side {
  readonly signer: Signer;
  /** In a job without `id-token: write`. */
  readonly anonymous: Signer;
  /** Where nothing answers. */
  readonly down: Signer;
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
  return {
    signer,
    anonymous: signingWorld(sigstore, { identity: fakeIdentity(null) }).signer,
    down: down.signer,
    refused: signingWorld(sigstore, { bend: () => ({ aud: 'pypi' }) }).signer,
    certificates: () => asked.filter((to) => to === 'POST fulcio').length,
    close: sigstore.close,
  };
}

async function overFake(): Promise<Side> {
  const state = someSigstore();
  const failing = (code: 'SIGSTORE_UNREACHABLE' | 'SIGNING_REFUSED') =>
    fakeSigner(someSigstore({ fault: new ReleaseError(code, 'as the test wants') }));
  return {
    signer: fakeSigner(state),
    anonymous: fakeSigner(someSigstore({ identity: null })),
    down: failing('SIGSTORE_UNREACHABLE'),
    refused: failing('SIGNING_REFUSED'),
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

  test('asks for one certificate for all', async () => {
    const before = side.certificates();
    const bundles = await side.signer.sign(statements(12), quiet);
    const certificates = bundles.map((bundle) => Object(bundle.verificationMaterial).certificate.rawBytes);
    expect([new Set(certificates).size, side.certificates() - before]).toEqual([1, 1]);
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
    { of: 'no answer', sign: () => side.down.sign([statementAbout()], quiet), code: 'SIGSTORE_UNREACHABLE' },
    { of: 'a refusal', sign: () => side.refused.sign([statementAbout()], quiet), code: 'SIGNING_REFUSED' },
    { of: 'too many statements', sign: () => side.signer.sign(statements(1_025), quiet), code: 'BUG' },
  ])('throws for $of', async ({ sign, code }) => {
    expect((await errorOf(sign())).code).toBe(code);
  });
});
