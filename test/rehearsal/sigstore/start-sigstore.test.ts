import { createHash, createPrivateKey, generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { bundleFromJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, RekorWitness } from '@sigstore/sign';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sigstore } from '../../../src/rehearsal/sigstore/start-sigstore.ts';
import {
  copyOf,
  payloadType,
  signBundle,
  start,
  statement,
  token,
  verifyBundle,
  workflow,
} from './sigstore-fixture.ts';

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await start();
});
afterAll(() => sigstore.close());

const uri = `https://github.com/${workflow}`;

describe('the real client signs, the real verifier verifies', () => {
  test('20 statements in parallel, each with the time of the log and of the authority', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `pkg-1.0-cp3${at}-cp3${at}-any.whl`);
    const bundles = await Promise.all(names.map((name) => signBundle(sigstore, statement(name))));
    expect(bundles.map((bundle) => verifyBundle(sigstore, bundle, 2))).toEqual(names.map(() => uri));
    const indexes = bundles.map((bundle) => bundle.verificationMaterial.tlogEntries[0]?.logIndex);
    expect(new Set(indexes).size).toBe(20);
  });

  test('the index of an entry is not its index in the proof, and neither is 0', async () => {
    const [entry] = (await signBundle(sigstore, statement('a.whl'), false)).verificationMaterial.tlogEntries;
    expect(Number(entry?.logIndex) - Number(entry?.inclusionProof?.logIndex)).toBe(25_579);
    expect(Number(entry?.inclusionProof?.logIndex)).toBeGreaterThan(0);
  });

  test('a changed payload is refused', async () => {
    const bent = copyOf(await signBundle(sigstore, statement('a.whl')));
    const dsseEnvelope = { ...bent.dsseEnvelope, payload: statement('b.whl').toString('base64') };
    expect(() => verifyBundle(sigstore, bundleFromJSON({ ...bent, dsseEnvelope }))).toThrow();
  });

  test('the root of another Sigstore refuses', async () => {
    const other = await start();
    const bundle = await signBundle(sigstore, statement('a.whl'));
    expect(() => verifyBundle(other, bundle)).toThrow();
    await other.close();
  });

  test('a certificate that had expired when the entry was logged is refused', async () => {
    let ms = Date.now();
    const slow = await start(() => ms);
    const cert = await certificateOf(slow);
    const late = await logged(slow, cert, () => {
      ms += 601_000;
    });
    expect(() => verifyBundle(slow, late)).toThrow('Failed to verify certificate chain');
    ms -= 601_000;
    expect(verifyBundle(slow, await logged(slow, cert))).toBe(uri);
    await slow.close();
  });

  test('an entry that exists is fetched', async () => {
    const cert = await certificateOf(sigstore);
    // Signing again would make another entry: ECDSA signatures are never the same twice.
    const kept = signatureOver(cert.key, statement('again.whl'));
    const [first, second] = [
      await logged(sigstore, cert, undefined, kept),
      await logged(sigstore, cert, undefined, kept),
    ];
    const index = ({ verificationMaterial }: typeof first) => verificationMaterial.tlogEntries[0]?.logIndex;
    expect(index(second)).toBe(index(first));
    expect(verifyBundle(sigstore, second)).toBe(uri);
    const strict = new RekorWitness({ rekorBaseURL: sigstore.rekor, fetchOnConflict: false });
    await expect(build(cert, kept, strict)).rejects.toMatchObject({ code: 'TLOG_CREATE_ENTRY_ERROR' });
  });
});

test('the files for foreign clients hold the same root', async () => {
  const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));
  const config = await read(sigstore.trustedRoot.replace('trusted_root', 'client_trust_config'));
  expect(await read(sigstore.trustedRoot)).toEqual(sigstore.trustedRootJson);
  expect(config).toMatchObject({ trustedRoot: sigstore.trustedRootJson, signingConfig: { oidcUrls: [] } });
});

test('the material fits the trusted root', () => {
  const ca = new X509Certificate(sigstore.caPem[0] ?? '');
  const { material } = sigstore;
  expect(material.caCertificates).toEqual([ca.raw]);
  const spki = material.rekorKey.export({ type: 'spki', format: 'der' });
  expect(material.rekorLogId).toBe(createHash('sha256').update(spki).digest('hex'));
  const ct = material.ctKey.export({ type: 'spki', format: 'der' });
  expect(JSON.stringify(sigstore.trustedRootJson)).toContain(ct.toString('base64'));
});

interface Held {
  readonly key: string;
  readonly pem: string;
}

/** One certificate, over a key that the test keeps. */
async function certificateOf({ fulcio }: Sigstore): Promise<Held> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const identity = token();
  const proof = sign('sha256', Buffer.from('repo:python/wheels:environment:pypi'), privateKey);
  const reply = await fetch(`${fulcio}/api/v2/signingCert`, {
    method: 'POST',
    body: JSON.stringify({
      credentials: { oidcIdentityToken: identity },
      publicKeyRequest: {
        publicKey: { algorithm: 'ECDSA', content: publicKey.export({ type: 'spki', format: 'pem' }) },
        proofOfPossession: proof.toString('base64'),
      },
    }),
  });
  const pem = JSON.stringify(await reply.json()).match(/-----BEGIN.*?END CERTIFICATE-----/)?.[0] ?? '';
  return { key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })), pem: pem.replaceAll('\\n', '\n') };
}

/** A DSSE signature over a statement. */
function signatureOver(key: string, data: Buffer): Buffer {
  const head = Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${data.length} `);
  return sign('sha256', Buffer.concat([head, data]), createPrivateKey(key));
}

const build = ({ pem }: Held, signature: Buffer, witness: RekorWitness) => {
  const key = { $case: 'x509Certificate' as const, certificate: pem };
  const signer = { sign: async () => ({ signature, key }) };
  const data = statement('again.whl');
  return new DSSEBundleBuilder({ signer, witnesses: [witness] }).create({ data, type: payloadType });
};

/** Signs with a kept certificate and logs it; `before` runs ahead of the logging. */
async function logged({ rekor }: Sigstore, held: Held, before?: () => void, signature?: Buffer) {
  before?.();
  const kept = signature ?? signatureOver(held.key, statement('again.whl'));
  return build(held, kept, new RekorWitness({ rekorBaseURL: rekor, fetchOnConflict: true }));
}
