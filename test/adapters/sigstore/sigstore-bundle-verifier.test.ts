import { createHash } from 'node:crypto';
import { FulcioSigner } from '@sigstore/sign';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sigstoreBundleVerifier } from '../../../src/adapters/sigstore/sigstore-bundle-verifier.ts';
import type { Bundle } from '../../../src/model/attestation.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import { der, sequence, utf8 } from '../../../src/rehearsal/sigstore/der.ts';
import { extension } from '../../../src/rehearsal/sigstore/extensions.ts';
import { keyPair } from '../../../src/rehearsal/sigstore/key-pair.ts';
import { rekorLog } from '../../../src/rehearsal/sigstore/rekor-log.ts';
import type { Sigstore } from '../../../src/rehearsal/sigstore/start-sigstore.ts';
import { start, token } from '../../rehearsal/sigstore/sigstore-fixture.ts';
import { type CertificateBend, ownAuthority } from './own-authority.ts';
import { signingWorld, statementAbout, wheel } from './signing-world.ts';

let sigstore: Sigstore;
let envelope: Bundle;
beforeAll(async () => {
  sigstore = await start();
  [envelope = {}] = await signingWorld(sigstore).signer.sign([statementAbout()], () => undefined);
});
afterAll(() => sigstore.close());

const bytes = Buffer.from('any file of anybody');
const github = 'https://token.actions.githubusercontent.com';
const workflow = 'https://github.com/python/wheels/.github/workflows/wheels.yml@refs/heads/main';

const verify = (bundle: unknown, file: Buffer | string, root: object = sigstore.trustedRootJson) =>
  sigstoreBundleVerifier({ trustedRoot: async () => JSON.stringify(root) }).verify(bundle as Bundle, {
    sha256: sha256Of(file),
    bytes: async () => Buffer.from(file),
  });

const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64');

/** Signs the file itself, as `cosign sign-blob` does, into a log of this test's own. @returns the bundle and its root. */
async function signedFile() {
  const identityProvider = { getToken: async () => token() };
  const { signature, key } = await new FulcioSigner({ fulcioBaseURL: sigstore.fulcio, identityProvider }).sign(bytes);
  if (key.$case !== 'x509Certificate') throw new Error('no certificate');
  const digest = createHash('sha256').update(bytes).digest();
  const spec = {
    data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } },
    signature: { content: base64(signature), publicKey: { content: base64(key.certificate) } },
  };
  const keys = await keyPair();
  const log = rekorLog(keys, Date.now);
  const { entry } = log.add(Buffer.from(JSON.stringify({ apiVersion: '0.0.1', kind: 'hashedrekord', spec })));
  const [viewed] = Object.values(log.view(entry)) as [
    { logID: string; verification: { inclusionProof: Record<string, never> & { hashes: string[] } } },
  ];
  const { inclusionProof: proof } = viewed.verification;
  const root = structuredClone(sigstore.trustedRootJson) as { tlogs: { publicKey: object; logId: object }[] };
  const spki = keys.publicKey.export({ type: 'spki', format: 'der' });
  Object.assign(root.tlogs[0]?.publicKey ?? {}, { rawBytes: base64(spki) });
  Object.assign(root.tlogs[0]?.logId ?? {}, { keyId: base64(Buffer.from(viewed.logID, 'hex')) });
  const hex = (text: unknown) => base64(Buffer.from(String(text), 'hex'));
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: key.certificate.replace(/-----.*-----|\n/g, '') },
      tlogEntries: [
        {
          logIndex: String(entry.logIndex),
          logId: { keyId: hex(viewed.logID) },
          kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
          integratedTime: String(entry.integratedTime),
          inclusionPromise: { signedEntryTimestamp: entry.signedEntryTimestamp },
          inclusionProof: {
            logIndex: String(proof.logIndex),
            rootHash: hex(proof.rootHash),
            treeSize: String(proof.treeSize),
            hashes: proof.hashes.map(hex),
            checkpoint: { envelope: proof.checkpoint },
          },
          canonicalizedBody: entry.body,
        },
      ],
    },
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: base64(digest) },
      signature: base64(signature),
    },
  };
  return { bundle, root };
}

describe('a signature over a file', () => {
  test('names who signed these bytes', async () => {
    const { bundle, root } = await signedFile();
    expect(await verify(bundle, bytes, root)).toEqual({
      ok: true,
      value: { identity: workflow, issuer: github, statement: undefined },
    });
  });

  test('is refused over any other bytes, under another root, and without its log', async () => {
    const { bundle, root } = await signedFile();
    const unlogged = { ...bundle.verificationMaterial, tlogEntries: [] };
    const [entry] = bundle.verificationMaterial.tlogEntries;
    const { inclusionProof: _, ...promised } = entry ?? {};
    const unproven = { ...bundle.verificationMaterial, tlogEntries: [promised] };
    for (const [of, verified] of Object.entries({
      'a changed byte': await verify(bundle, `${bytes}x`, root),
      'no bytes': await verify(bundle, '', root),
      'another root': await verify(bundle, bytes),
      'no log entry': await verify({ ...bundle, verificationMaterial: unlogged }, bytes, root),
      'no proof of inclusion': await verify({ ...bundle, verificationMaterial: unproven }, bytes, root),
    })) {
      expect([of, verified.ok]).toEqual([of, false]);
    }
  });
});

describe('a statement about a file', () => {
  test('names who signed it, and says what', async () => {
    expect(await verify(envelope, wheel())).toEqual({
      ok: true,
      value: { identity: workflow, issuer: github, statement: statementAbout() },
    });
  });

  test('is refused for another file', async () => {
    const reasons = [`the statement is about SHA-256 ${sha256Of(wheel())}, not ${sha256Of('x')}`];
    expect(await verify(envelope, 'x')).toEqual({ ok: false, reasons });
  });

  test('is refused with a changed text, wherever it stands', async () => {
    const json = JSON.stringify(envelope);
    const texts = [...json.matchAll(/:"([^"\\]{2,})/g)].map(({ index }) => index + 3);
    expect(texts.length).toBeGreaterThan(10);
    for (const at of texts) {
      const changed = `${json.slice(0, at)}${json[at] === 'B' ? 'C' : 'B'}${json.slice(at + 1)}`;
      expect([at, (await verify(JSON.parse(changed), wheel())).ok]).toEqual([at, false]);
    }
  });

  test.for([{}, [], null, { verificationMaterial: {} }, { messageSignature: null }, { dsseEnvelope: 7 }])(
    'in %j there is none, and nothing is thrown',
    async (hostile) => {
      expect((await verify(hostile ?? {}, wheel())).ok).toBe(false);
    },
  );

  test('with a bare key is refused: nobody is known to have signed', async () => {
    const { certificate: _, ...rest } = Object(envelope.verificationMaterial);
    const bundle = { ...envelope, verificationMaterial: { ...rest, publicKey: { hint: 'x' } } };
    expect(await verify(bundle, wheel())).toEqual({
      ok: false,
      reasons: ['the bundle names a key and no certificate, so nobody is known to have signed'],
    });
  });
});

describe('a certificate', () => {
  const names = (...list: readonly Buffer[]) => extension('2.5.29.17', sequence(...list), true);
  const mail = der(0x81, Buffer.from('grace@example.org'));
  const issuerOf = (number: number, value: Buffer) => extension(`1.3.6.1.4.1.57264.1.${number}`, value);

  async function under(bend: CertificateBend) {
    const own = await ownAuthority(sigstore);
    const [bundle = {}] = await signingWorld(sigstore, { between: own.issue(bend) }).signer.sign(
      [statementAbout()],
      () => undefined,
    );
    const verified = await verify(bundle, wheel(), own.trustedRoot);
    return verified.ok ? [verified.value.identity, verified.value.issuer] : verified.reasons;
  }

  test('may name an address of mail', async () => {
    expect(await under({ subject: names(mail) })).toEqual(['grace@example.org', github]);
  });

  test('may name its issuer in the older form alone', async () => {
    expect(await under({ without: [8] })).toEqual([workflow, github]);
  });

  test.for<{ of: string; bend: CertificateBend; says: string }>([
    {
      of: 'two names',
      bend: { subject: names(mail, der(0x86, Buffer.from('https://x'))) },
      says: 'the certificate has not one subject name that can be read',
    },
    {
      of: 'a second list of names',
      bend: { more: [names(mail)] },
      says: 'the certificate has not one subject name that can be read',
    },
    {
      of: 'a name of another kind',
      bend: { subject: names(der(0x82, Buffer.from('example.org'))) },
      says: 'the certificate has not one subject name that can be read',
    },
    {
      of: 'an empty name',
      bend: { subject: names(der(0x81, Buffer.of())) },
      says: 'the certificate has not one subject name that can be read',
    },
    { of: 'no issuer', bend: { without: [1, 8] }, says: 'the certificate has not one issuer' },
    {
      of: 'two issuers',
      bend: { without: [8], more: [issuerOf(8, utf8('https://accounts.example.org'))] },
      says: 'the certificate has not one issuer',
    },
  ])('with $of is refused', async ({ bend, says }) => {
    expect(await under(bend)).toEqual([says]);
  });
});
