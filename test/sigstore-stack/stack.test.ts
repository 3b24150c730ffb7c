import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleToJSON } from '@sigstore/bundle';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256Of } from '../../src/model/digest.ts';
import { pypiAttestation } from '../../src/provenance/pypi-attestation.ts';
import type { Sigstore } from '../../src/rehearsal/sigstore/start-sigstore.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import {
  type Between,
  type SigningOptions,
  signingWorld,
  statementAbout,
  statements,
  verifierOf,
  wheel,
} from '../adapters/sigstore/signing-world.ts';
import { signBundle, start as startEmbedded } from '../rehearsal/sigstore/sigstore-fixture.ts';
import { foreignTools } from '../support/foreign-tools.ts';
import { type Stack, startStack } from './start-stack.ts';

let stack: Stack;
let embedded: Sigstore;
beforeAll(async () => {
  [stack, embedded] = await Promise.all([startStack(), startEmbedded()]);
});
afterAll(async () => {
  await Promise.all([stack?.close(), embedded?.close()]);
});

const quiet = () => undefined;
const minutes = 60_000;

/** Our signer over the real servers. */
const signing = (options: SigningOptions = {}) => signingWorld(stack, options);
const verify = (bundle: object, root = stack.trustedRootJson) => verifierOf(root).verify({ ...bundle });
const count = (asked: readonly string[], kind: string) => asked.filter((one) => one === kind).length;

describe('Sigstore’s own servers', () => {
  test('sign a release with one token and one certificate, and log each statement once', async () => {
    const { signer, tokens, asked } = signing();
    const bundles = await signer.sign(statements(24), quiet);
    expect([tokens.length, count(asked, 'POST fulcio'), count(asked, 'POST rekor'), asked.length]).toEqual([
      1, 1, 24, 25,
    ]);
    const verified = await Promise.all(bundles.map((bundle) => verify(bundle)));
    expect(verified.map((one) => one.ok && one.value.statement)).toEqual(statements(24));
  });

  test('make certificates that say what the embedded authority’s say', async () => {
    const said = async (sigstore: Stack | Sigstore) => {
      const [bundle = {}] = await signingWorld(sigstore).signer.sign([statementAbout()], quiet);
      const verified = await verify(bundle, sigstore.trustedRootJson);
      return verified.ok ? verified.value.signer : verified.reasons;
    };
    expect(await said(stack)).toEqual(await said(embedded));
  });

  test('are not trusted by who trusts another Sigstore, nor the other way round', async () => {
    const [[real = {}], [own = {}]] = await Promise.all([
      signing().signer.sign([statementAbout()], quiet),
      signingWorld(embedded).signer.sign([statementAbout()], quiet),
    ]);
    const verdicts = [await verify(real, embedded.trustedRootJson), await verify(own), await verify(real)];
    expect(verdicts.map(({ ok }) => ok)).toEqual([false, false, true]);
  });

  test('make, with the stock client and a timestamp, what our verifier takes', async () => {
    const data = Buffer.from(JSON.stringify(statementAbout()));
    const bundle = await signBundle(stack, data);
    expect(await verify(bundleToJSON(bundle) as object)).toMatchObject({ ok: true });
  });
});

describe('a fault in front of them', () => {
  const refusing =
    (kind: 'POST fulcio' | 'POST rekor', status: number, headers = {}): Between =>
    async ({ to, nth, go }) =>
      to === kind && nth <= 2 ? new Response('no', { status, headers }) : go();
  /** The entry is logged and its answer lost: the next request gets what a log with a database says. */
  const conflicting = (): Between => {
    let [location, lost] = ['', false];
    return async ({ to, go }) => {
      if (to !== 'POST rekor') return go();
      if (location !== '') {
        const headers = { location };
        return new Response('{"code":409,"message":"an equivalent entry already exists"}', { status: 409, headers });
      }
      const answer = await go();
      location = answer.headers.get('location') ?? '';
      if (!lost) {
        lost = true;
        throw new TypeError('terminated');
      }
      return answer;
    };
  };
  test.each([
    { of: 'Fulcio answers 502 twice', between: refusing('POST fulcio', 502), asked: [3, 1, 0] },
    { of: 'Rekor answers 502 twice', between: refusing('POST rekor', 502), asked: [1, 3, 0] },
    { of: 'Rekor answers 429', between: refusing('POST rekor', 429, { 'retry-after': '2' }), asked: [1, 3, 0] },
    { of: 'an answer is lost and the entry is there', between: conflicting(), asked: [1, 2, 1] },
  ])('costs a retry: $of', async ({ between, asked }) => {
    const world = signing({ between });
    const [bundle = {}] = await world.signer.sign([statementAbout()], quiet);
    expect(['POST fulcio', 'POST rekor', 'GET rekor'].map((kind) => count(world.asked, kind))).toEqual(asked);
    expect(await verify(bundle)).toMatchObject({ ok: true });
  });

  test.each([
    { of: 'an expired token', bend: { exp: Math.floor(Date.now() / 1_000) - 600 } },
    { of: 'a token for another service', bend: { aud: 'pypi' } },
    { of: 'a token of another issuer', bend: { iss: 'https://example.org' } },
  ])('is a refusal that no retry heals: $of', async ({ bend }) => {
    const { signer } = signing({ bend: () => bend });
    expect((await errorOf(signer.sign([statementAbout()], quiet))).code).toBe('IDENTITY_REFUSED');
  });

  test('is a change of one byte in what was signed', async () => {
    const [bundle = {}] = await signing().signer.sign([statementAbout()], quiet);
    const { payload } = Object(bundle.dsseEnvelope);
    const bent = {
      ...bundle,
      dsseEnvelope: { ...Object(bundle.dsseEnvelope), payload: `${payload.slice(0, -4)}AAA=` },
    };
    expect(await verify(bent)).toMatchObject({ ok: false });
  });
});

describe('sigstore-python and pypi-attestations', () => {
  test(
    'take what we sign with them',
    async () => {
      const tool = await foreignTools();
      const folder = mkdtempSync(join(tmpdir(), 'stack-foreign-'));
      const beside = (suffix: string) => join(folder, wheel() + suffix);
      const [bundle = {}] = await signing().signer.sign([statementAbout()], quiet);
      const attestation = pypiAttestation(bundle);
      writeFileSync(beside(''), wheel());
      expect(sha256Of(wheel())).toBe(statementAbout().subject[0]?.digest.sha256);
      writeFileSync(beside('.sigstore.json'), JSON.stringify(bundle));
      writeFileSync(beside('.slsa.attestation'), JSON.stringify(attestation.ok && attestation.value));
      writeFileSync(join(folder, 'root.json'), JSON.stringify(stack.trustedRootJson));
      const said = await tool(
        'python',
        'test/e2e/foreign/verify_attestations.py',
        ...['--trusted-root', join(folder, 'root.json'), '--repository', 'python/wheels', '--workflow', 'wheels.yml'],
        beside(''),
      );
      rmSync(folder, { recursive: true });
      const accepted = ['.slsa.attestation', '.sigstore.json'].map(
        (suffix) => `accepted ${wheel()}${suffix} https://slsa.dev/provenance/v1`,
      );
      expect([said.code, said.text.match(/^(?:accepted|refused) .*/gm)]).toEqual([0, accepted]);
    },
    10 * minutes,
  );
});
