import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { at } from './json-value.ts';
import { readSequence } from './read-der.ts';
import { Refused } from './refused.ts';

/** The key somebody wants certified, and what proves that they hold it. */
export interface SigningRequest {
  readonly key: KeyObject;
  /** Tells whether the requester holds the key. `subject`: the token's. */
  readonly proves: (subject: string) => boolean;
}

/** Reads both forms of request: a public key with a proof, or a PKCS#10. Throws `Refused`. Source: reference §3.1. */
export function signingRequest(body: unknown): SigningRequest {
  const pkcs10 = at(body, 'certificateSigningRequest');
  return typeof pkcs10 === 'string' ? fromPkcs10(pkcs10) : fromPublicKey(at(body, 'publicKeyRequest'));
}

/** @sigstore/sign signs the token's subject with the key. */
function fromPublicKey(request: unknown): SigningRequest {
  const pem = at(request, 'publicKey', 'content');
  const proof = at(request, 'proofOfPossession');
  const key = curveKey(() => createPublicKey(String(pem)));
  const signature = Buffer.from(typeof proof === 'string' ? proof : '', 'base64');
  return { key, proves: (subject) => verify('sha256', Buffer.from(subject), key, signature) };
}

/** sigstore-python signs the request itself; the token's subject has no part in it. */
function fromPkcs10(encoded: string): SigningRequest {
  const pem = Buffer.from(encoded, 'base64').toString('latin1');
  const base64 = /-----BEGIN CERTIFICATE REQUEST-----([\s\S]+?)-----END/.exec(pem)?.[1] ?? '';
  const bytes = Buffer.from(base64, 'base64');
  const key = curveKey(() => {
    const info = readSequence(bytes)[0]?.bytes ?? Buffer.alloc(0);
    const spki = readSequence(info)[2]?.bytes ?? Buffer.alloc(0);
    return createPublicKey({ key: spki, format: 'der', type: 'spki' });
  });
  const [info, , signature] = readSequence(bytes);
  // The first byte of a BIT STRING counts its unused bits.
  const raw = signature?.body.subarray(1) ?? Buffer.alloc(0);
  return { key, proves: () => info !== undefined && verify('sha256', info.bytes, key, raw) };
}

/** Only P-256 is taken: a key of another kind would pass here and fail in some verifier. */
function curveKey(read: () => KeyObject): KeyObject {
  const unusable = new Refused('The public key supplied in the request could not be parsed');
  try {
    const key = read();
    if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return key;
  } catch {
    throw unusable;
  }
  throw unusable;
}
