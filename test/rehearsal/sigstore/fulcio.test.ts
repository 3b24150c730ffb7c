import { generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bits, context, integer, oid, sequence } from '../../../src/rehearsal/sigstore/der.ts';
import { at } from '../../../src/rehearsal/sigstore/json-value.ts';
import type { Sigstore } from '../../../src/rehearsal/sigstore/start-sigstore.ts';
import { start, token } from './sigstore-fixture.ts';

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await start();
});
afterAll(() => sigstore.close());

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const subject = 'repo:python/wheels:environment:pypi';

interface Bend {
  readonly token?: string;
  readonly key?: string;
  readonly proven?: string;
  readonly proof?: string;
}

async function request({ token: given = token(), key, proven = subject, proof }: Bend = {}) {
  const content = key ?? publicKey.export({ type: 'spki', format: 'pem' });
  const proofOfPossession = proof ?? sign('sha256', Buffer.from(proven), privateKey).toString('base64');
  const body = {
    credentials: { oidcIdentityToken: given },
    publicKeyRequest: { publicKey: { algorithm: 'ECDSA', content }, proofOfPossession },
  };
  const reply = await fetch(`${sigstore.fulcio}/api/v2/signingCert`, { method: 'POST', body: JSON.stringify(body) });
  const answer: unknown = await reply.json();
  return { status: reply.status, body: answer };
}

/** The PEM certificates of an answer, leaf first. */
function chainOf(body: unknown): readonly string[] {
  const found = at(body, 'signedCertificateEmbeddedSct', 'chain', 'certificates');
  return Array.isArray(found) ? found.map(String) : [];
}

const refusal = (message: string) => ({ status: 400, body: { code: 3, message, details: [] } });
const badToken = refusal('There was an error processing the identity token');
const badKey = refusal('The public key supplied in the request could not be parsed');
const badProof = refusal('The signature supplied in the request could not be verified');
const past = Math.floor(Date.now() / 1000) - 1;

describe('refused, in Fulcio’s words', () => {
  test.each([
    ['no token', { token: '' }, badToken],
    ['another audience', { token: token({ aud: 'pypi' }) }, badToken],
    ['another issuer', { token: token({ iss: 'https://example.org' }) }, badToken],
    ['an expired token', { token: token({ exp: past }) }, badToken],
    ['a token without end', { token: token({ exp: undefined }) }, badToken],
    ['a token of the future', { token: token({ nbf: past + 60 }) }, badToken],
    ['an unsigned token', { token: token({}, { alg: 'none' }) }, badToken],
    ['a token signed with a shared secret', { token: token({}, { alg: 'HS256' }) }, badToken],
    ['an unknown key', { token: token({}, { kid: 'two' }) }, badToken],
    ['claims changed after signing', { token: forged() }, badToken],
    ['a claim that a certificate needs', { token: token({ workflow_ref: undefined }) }, badToken],
    ['a claim that is no text', { token: token({ repository_id: 11 }) }, badToken],
    ['no key', { key: 'x' }, badKey],
    ['a key of another kind', { key: String(rsa.publicKey.export({ type: 'spki', format: 'pem' })) }, badKey],
    ['an empty proof', { proof: '' }, badProof],
    ['a proof that is no signature', { proof: 'AAAA' }, badProof],
    ['a proof for another subject', { proven: 'repo:python/other:environment:pypi' }, badProof],
  ])('%s', async (_, bend, expected) => {
    expect(await request(bend)).toEqual(expected);
  });
});

/** The signature of one token under the claims of another. */
function forged(): string {
  const [head, , signature] = token().split('.');
  return [head, token({ repository: 'python/other' }).split('.')[1], signature].join('.');
}

describe('a PKCS#10 request with the token in a header, as sigstore-python sends it', () => {
  test('is served', async () => {
    const { status, body } = await requestPkcs10(privateKey);
    const [leaf = ''] = chainOf(body);
    expect(status).toBe(200);
    expect(new X509Certificate(leaf).checkPrivateKey(privateKey)).toBe(true);
  });

  test('signed with another key is refused', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(await requestPkcs10(other.privateKey)).toEqual(badProof);
  });

  test('cut off is refused', async () => {
    expect(await requestPkcs10(privateKey, 40)).toEqual(badKey);
  });
});

/** A request for the one public key, signed with `key`, of which `bytes` bytes are sent. */
async function requestPkcs10(key: KeyObject, bytes = Number.POSITIVE_INFINITY) {
  const info = sequence(integer(0), sequence(), publicKey.export({ type: 'spki', format: 'der' }), context(0));
  const der = sequence(info, sequence(oid('1.2.840.10045.4.3.2')), bits(sign('sha256', info, key)));
  const encoded = der.subarray(0, bytes).toString('base64');
  const pem = `-----BEGIN CERTIFICATE REQUEST-----\n${encoded}\n-----END CERTIFICATE REQUEST-----\n`;
  const body = JSON.stringify({ certificateSigningRequest: Buffer.from(pem).toString('base64') });
  const headers = { authorization: `Bearer ${token()}` };
  const reply = await fetch(`${sigstore.fulcio}/api/v2/signingCert`, { method: 'POST', headers, body });
  const answer: unknown = await reply.json();
  return { status: reply.status, body: answer };
}

describe('the certificate', () => {
  test('lives ten minutes, names the workflow, and hangs on the root', async () => {
    const { status, body } = await request();
    const [leaf = '', root = ''] = chainOf(body);
    const certificate = new X509Certificate(leaf);
    expect(status).toBe(200);
    expect(root).toBe(sigstore.caPem[0]);
    expect(certificate.verify(new X509Certificate(root).publicKey)).toBe(true);
    expect(certificate.subjectAltName).toBe(
      'URI:https://github.com/python/wheels/.github/workflows/wheels.yml@refs/heads/main',
    );
    expect(Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)).toBe(600_000);
    expect(leaf).toBe(`${certificate.toString().trimEnd()}\n`);
  });

  test('leaves an environment out that the job does not have', async () => {
    const { body } = await request({ token: token({ environment: undefined }) });
    const { raw } = new X509Certificate(chainOf(body)[0] ?? '');
    // 1.3.6.1.4.1.57264.1.23, then .24
    expect(raw.includes(Buffer.from('2b0601040183bf300117', 'hex'))).toBe(false);
    expect(raw.includes(Buffer.from('2b0601040183bf300118', 'hex'))).toBe(true);
  });

  test('the trust bundle is the root', async () => {
    const reply = await fetch(`${sigstore.fulcio}/api/v2/trustBundle`);
    expect(await reply.json()).toEqual({ chains: [{ certificates: sigstore.caPem }] });
  });
});
