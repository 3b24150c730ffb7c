import { verify, X509Certificate } from 'node:crypto';
import { certificatePem } from './certificate.ts';
import { at, parseJson } from './json-value.ts';
import { sha256 } from './key-pair.ts';
import { Refused } from './refused.ts';

/** One signed statement, as the log got it. */
interface Envelope {
  readonly payload: Buffer;
  readonly payloadType: string;
  /** Base64, as in the envelope. */
  readonly signature: string;
}

/**
 * Turns a proposed entry of kind dsse 0.0.1 into the body that is logged, once the signature is verified. As Rekor
 * does, it does not ask who issued the certificate, nor how old it is. Throws `Refused`. Source: reference §3.5, §3.6.
 */
export function dsseEntry(proposed: unknown): Buffer {
  if (at(proposed, 'kind') !== 'dsse' || at(proposed, 'apiVersion') !== '0.0.1') {
    throw new Refused('only entries of kind dsse 0.0.1 are taken');
  }
  const content = at(proposed, 'spec', 'proposedContent');
  const source = at(content, 'envelope');
  const verifiers = at(content, 'verifiers');
  const encoded: unknown = Array.isArray(verifiers) && verifiers.length === 1 ? verifiers[0] : undefined;
  if (typeof source !== 'string' || typeof encoded !== 'string') {
    throw new Refused('an envelope (text) and one verifier are required');
  }
  const envelope = readEnvelope(parseJson(source));
  const certificate = readVerifier(Buffer.from(encoded, 'base64'));
  const signature = Buffer.from(envelope.signature, 'base64');
  const { publicKey } = certificate;
  // Other kinds of key sign by other rules; no client of this world uses one.
  if (publicKey.asymmetricKeyType !== 'ec') throw new Refused('the certificate is not for an ECDSA key');
  if (!verify('sha256', preAuthentication(envelope), publicKey, signature)) {
    throw new Refused('error processing entry: verifying signature: invalid signature');
  }
  return canonicalBody(source, envelope, certificate);
}

/** Canonical JSON (RFC 8785): members in order, and no text in it needs an escape. */
function canonicalBody(source: string, { payload, signature }: Envelope, certificate: X509Certificate): Buffer {
  // Re-encoded, never echoed: sigstore-python compares it with its own encoding of the certificate.
  const verifier = Buffer.from(certificatePem(certificate.raw)).toString('base64');
  const spec = {
    envelopeHash: { algorithm: 'sha256', value: sha256(Buffer.from(source)).toString('hex') },
    payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
    signatures: [{ signature, verifier }],
  };
  return Buffer.from(JSON.stringify({ apiVersion: '0.0.1', kind: 'dsse', spec }));
}

/** Reads an envelope of exactly one signature: verifiers refuse bodies with more. */
function readEnvelope(envelope: unknown): Envelope {
  const payload = at(envelope, 'payload');
  const payloadType = at(envelope, 'payloadType');
  const signatures = at(envelope, 'signatures');
  const signature = at(Array.isArray(signatures) && signatures.length === 1 ? signatures[0] : undefined, 'sig');
  if (typeof payload !== 'string' || typeof payloadType !== 'string' || typeof signature !== 'string') {
    throw new Refused('the envelope needs a payload, its type and one signature');
  }
  if (Buffer.from(signature, 'base64').toString('base64') !== signature) {
    throw new Refused('the signature is not base64');
  }
  return { payload: Buffer.from(payload, 'base64'), payloadType, signature };
}

/** The verifier is sent as PEM; the key is taken out of the certificate. */
function readVerifier(pem: Buffer): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch (thrown) {
    throw new Refused('the verifier is no certificate', { cause: thrown });
  }
}

/** What a DSSE signature covers. Lengths are in bytes. */
function preAuthentication({ payload, payloadType }: Envelope): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}
