import { createHash, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

/** Both halves of a key. */
export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Makes an ECDSA key on P-256: the one kind that every verifier takes for every service. */
export const keyPair = async (): Promise<KeyPair> => promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });

/** The SubjectPublicKeyInfo of a key, DER. */
export const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });

/** SHA-256 of some bytes. */
export const sha256 = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();

/** How logs name themselves: SHA-256 of their key's SPKI, 32 bytes (RFC 6962 §3.2; Rekor v1 does the same). */
export const logId = (key: KeyObject): Buffer => sha256(spki(key));
