import { sign } from 'node:crypto';
import { octets } from './der.ts';
import { extension } from './extensions.ts';
import { type KeyPair, logId, sha256, spki } from './key-pair.ts';

/** What the CT log vouches for. */
export interface Precertificate {
  /** TBSCertificate without the SCT; all its bytes must come back in the final one. */
  readonly tbs: Buffer;
  readonly issuer: KeyPair;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/**
 * The certificate extension with one signed certificate timestamp (RFC 6962 §3.2, §3.3). There is no Merkle tree
 * behind it: no client of Sigstore asks the CT log for a proof.
 */
export function sctExtension({ tbs, issuer, time }: Precertificate, log: KeyPair): Buffer {
  const stamp = Buffer.alloc(8);
  stamp.writeBigUInt64BE(BigInt(time));
  const signed = Buffer.concat([
    Buffer.from([0, 0]), // version 1, certificate timestamp
    stamp,
    Buffer.from([0, 1]), // entry type: precertificate
    sha256(spki(issuer.publicKey)),
    unsigned(tbs.length, 3),
    tbs,
    unsigned(0, 2), // no extensions
  ]);
  const signature = sign('sha256', signed, log.privateKey);
  const algorithm = Buffer.from([4, 3]); // SHA-256 with ECDSA, in TLS's numbers
  const id = logId(log.publicKey);
  const sct = Buffer.concat([
    Buffer.from([0]),
    id,
    stamp,
    unsigned(0, 2),
    algorithm,
    unsigned(signature.length, 2),
    signature,
  ]);
  const list = Buffer.concat([unsigned(sct.length + 2, 2), unsigned(sct.length, 2), sct]);
  return extension('1.3.6.1.4.1.11129.2.4.2', octets(list));
}

/** A big-endian number of `width` bytes. */
function unsigned(value: number, width: number): Buffer {
  const bytes = Buffer.alloc(width);
  bytes.writeUIntBE(value, 0, width);
  return bytes;
}
