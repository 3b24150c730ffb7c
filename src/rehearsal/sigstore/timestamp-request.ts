import { nothing, octets, oid, sequence } from './der.ts';
import { at, parseJson } from './json-value.ts';
import { readDer, readSequence } from './read-der.ts';
import { Refused } from './refused.ts';

/** What somebody wants stamped. All DER. */
export interface TimestampRequest {
  /** MessageImprint: algorithm and hash. */
  readonly imprint: Buffer;
  readonly nonce?: Buffer;
  /** Send the signer's certificate along. */
  readonly certificates: boolean;
}

/** Hashes that are taken: object identifier and length in bytes. */
const hashes: ReadonlyMap<string, { readonly id: string; readonly size: number }> = new Map([
  ['sha256', { id: '2.16.840.1.101.3.4.2.1', size: 32 }],
  ['sha384', { id: '2.16.840.1.101.3.4.2.2', size: 48 }],
  ['sha512', { id: '2.16.840.1.101.3.4.2.3', size: 64 }],
]);

/** Reads the JSON form of @sigstore/sign. Throws `Refused`. Source: reference §3.8. */
export function jsonTimestampRequest(body: Buffer): TimestampRequest {
  const request = parseJson(body.toString('utf8'));
  const encoded = at(request, 'artifactHash');
  const algorithm = hashes.get(String(at(request, 'hashAlgorithm')));
  if (!algorithm || typeof encoded !== 'string') throw new Refused('artifactHash and hashAlgorithm are required');
  const hash = Buffer.from(encoded, 'base64');
  if (hash.length !== algorithm.size) throw new Refused('the hash does not fit its algorithm');
  const imprint = sequence(sequence(oid(algorithm.id), nothing), octets(hash));
  return { imprint, certificates: at(request, 'certificates') === true };
}

/** Reads a TimeStampReq (RFC 3161 §2.4.1). Throws `Refused`. */
export function derTimestampRequest(body: Buffer): TimestampRequest {
  try {
    const [, imprint, ...options] = readSequence(body);
    if (!imprint) throw new Error('no imprint');
    checkImprint(imprint.bytes);
    const nonce = options.find(({ tag }) => tag === 0x02)?.bytes;
    const wanted = options.find(({ tag }) => tag === 0x01)?.body[0] === 0xff;
    // The imprint goes back as it came: requesters compare its bytes.
    return { imprint: imprint.bytes, certificates: wanted, ...(nonce ? { nonce } : {}) };
  } catch (thrown) {
    throw new Refused('the timestamp query could not be read', { cause: thrown });
  }
}

/** Refuses weak and unknown hashes, and a hash that does not fit its algorithm. */
function checkImprint(imprint: Buffer): void {
  const [algorithm, hash] = readSequence(imprint);
  const id = readDer(algorithm?.body ?? Buffer.alloc(0))[0]?.bytes ?? Buffer.alloc(0);
  const known = [...hashes.values()].find((one) => oid(one.id).equals(id));
  if (!known || hash?.body.length !== known.size) throw new Error('the hash is of no known algorithm');
}
