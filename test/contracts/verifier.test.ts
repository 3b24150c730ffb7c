import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sigstoreVerifier } from '../../src/adapters/sigstore/sigstore-verifier.ts';
import { ReleaseError } from '../../src/errors.ts';
import type { Bundle, VerifiedStatement } from '../../src/model/attestation.ts';
import type { Signer } from '../../src/ports/signer.ts';
import type { Verifier } from '../../src/ports/verifier.ts';
import { bundleOf } from '../../src/provenance/bundle-of.ts';
import { pypiAttestation } from '../../src/provenance/pypi-attestation.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { signingWorld, statementAbout, verifierOf } from '../adapters/sigstore/signing-world.ts';
import { start } from '../rehearsal/sigstore/sigstore-fixture.ts';
import { fakeSigner, someSigstore } from '../support/fakes/signer.ts';
import { fakeVerifier } from '../support/fakes/verifier.ts';

interface Side {
  readonly signer: Signer;
  /** What the certificates of `signer` say. */
  readonly identity: VerifiedStatement['signer'] | null;
  readonly verifier: Verifier;
  /** Trusts another root. */
  readonly stranger: Verifier;
  /** Can get no root. */
  readonly rootless: Verifier;
  readonly root: string;
  readonly close: () => Promise<unknown>;
}

async function overSigstore(): Promise<Side> {
  const [sigstore, other] = await Promise.all([start(), start()]);
  const repository = 'https://github.com/python/wheels';
  const workflow = `${repository}/.github/workflows/wheels.yml@refs/heads/main`;
  return {
    signer: signingWorld(sigstore).signer,
    identity: {
      san: workflow,
      issuer: 'https://token.actions.githubusercontent.com',
      repository,
      commit: 'a'.repeat(40),
      ref: 'refs/heads/main',
      buildConfigUri: workflow,
      runInvocationUri: `${repository}/actions/runs/13/attempts/1`,
      runnerEnvironment: 'github-hosted',
      environment: 'pypi',
    },
    verifier: verifierOf(sigstore.trustedRootJson),
    stranger: verifierOf(other.trustedRootJson),
    rootless: sigstoreVerifier({
      trustedRoot: async () => Promise.reject(new ReleaseError('SIGSTORE_UNREACHABLE', 'no mirror answered')),
    }),
    root: JSON.stringify(sigstore.trustedRootJson),
    close: () => Promise.all([sigstore.close(), other.close()]),
  };
}

async function overFake(): Promise<Side> {
  const state = someSigstore();
  return {
    signer: fakeSigner(state),
    identity: state.identity,
    verifier: fakeVerifier(state),
    stranger: fakeVerifier({ root: '{"fake":"other root"}' }),
    rootless: fakeVerifier({ root: undefined }),
    root: state.root,
    close: async () => undefined,
  };
}

describe.each([
  { name: 'Sigstore', make: overSigstore },
  { name: 'the fake', make: overFake },
])('a verifier: $name', ({ make }) => {
  let side: Side;
  let bundle: Bundle;
  beforeAll(async () => {
    side = await make();
    bundle = (await side.signer.sign([statementAbout()], () => undefined))[0] ?? {};
  });
  afterAll(() => side.close());

  test('gives the statement and who signed it', async () => {
    const value = { statement: statementAbout(), signer: side.identity };
    expect(await side.verifier.verify(bundle)).toEqual({ ok: true, value });
  });

  test('takes a bundle that was an attestation in between', async () => {
    const attestation = pypiAttestation(bundle);
    const again = bundleOf(JSON.parse(JSON.stringify(attestation.ok && attestation.value)));
    expect(await side.verifier.verify(again.ok ? again.value : {})).toMatchObject({ ok: true });
  });

  test('refuses a bundle of another root', async () => {
    expect(await side.stranger.verify(bundle)).toMatchObject({ ok: false });
  });

  test('refuses a changed text, wherever it stands', async () => {
    // Every text is quoted and longer than one character; the first is taken away.
    const texts = [...JSON.stringify(bundle).matchAll(/:"([^"\\]{2,})/g)].map(({ index }) => index + 2);
    expect(texts.length).toBeGreaterThan(10);
    for (const at of texts) {
      const json = JSON.stringify(bundle);
      const changed = JSON.parse(json.slice(0, at) + json.slice(at + 1));
      expect([at, (await side.verifier.verify(changed)).ok]).toEqual([at, false]);
    }
  });

  test.for([{}, { dsseEnvelope: null }, { verificationMaterial: { tlogEntries: [null] } }])(
    'refuses %j with a reason, and throws nothing',
    async (hostile) => {
      const verified = await side.verifier.verify(hostile);
      expect([verified.ok, verified.ok ? 0 : verified.reasons.length]).toEqual([false, 1]);
    },
  );

  test('gives its root as it is', async () => {
    expect(await side.verifier.trustedRoot()).toBe(side.root);
  });

  test('without a root knows nothing', async () => {
    expect((await errorOf(side.rootless.verify(bundle))).code).toBe('SIGSTORE_UNREACHABLE');
    expect((await errorOf(side.rootless.trustedRoot())).code).toBe('SIGSTORE_UNREACHABLE');
  });
});
