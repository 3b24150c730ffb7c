import { createHash, type KeyObject, verify, X509Certificate } from 'node:crypto';
import { isRecord, parseJson, path } from './json-value.ts';

/** The log the entries must be of. */
export interface LogKey {
  readonly rekorKey: KeyObject;
  /** SHA-256 of the key's SPKI, hex. */
  readonly rekorLogId: string;
}

/** What the entry must have recorded. */
export interface Logged {
  readonly certificate: Buffer;
  readonly statement: Buffer;
  readonly signature: Buffer;
}

const sha256 = (...parts: readonly Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();

const text = (value: unknown, what: string): string => {
  if (typeof value !== 'string' || value === '') throw new Error(`invalid transparency log entry: ${what}`);
  return value;
};

/** 64-bit integers are strings in the entry's JSON; a number is refused as the index does. */
const integer = (value: unknown, what: string): number => {
  const digits = text(value, what);
  if (!/^\d{1,15}$/.test(digits)) throw new Error(`invalid transparency log entry: ${what}`);
  return Number(digits);
};

/**
 * Verifies a log entry (kind dsse 0.0.1): its promise, its inclusion and that it recorded this signature.
 * Gives the integrated time in Unix seconds. Throws with the reason. Source: sigstore reference §3.5 to §3.7.
 */
export function verifyLogEntry(entry: unknown, key: LogKey, logged: Logged): number {
  if (!isRecord(entry)) throw new Error('invalid transparency log entry');
  const [kind, version] = [path(entry, 'kindVersion', 'kind'), path(entry, 'kindVersion', 'version')];
  if (kind !== 'dsse' || version !== '0.0.1')
    throw new Error('Integrated time only supported for dsse/hashedrekord 0.0.1');
  const logIndex = integer(entry.logIndex, 'logIndex');
  const integratedTime = integer(entry.integratedTime, 'integratedTime');
  const logID = Buffer.from(text(path(entry, 'logId', 'keyId'), 'logId'), 'base64').toString('hex');
  if (logID !== key.rekorLogId) throw new Error('the entry is of an unknown transparency log');
  const body = text(entry.canonicalizedBody, 'canonicalizedBody');
  // Member order is that of RFC 8785, and none of the values needs escapes.
  const promise = JSON.stringify({ body, integratedTime, logID, logIndex });
  const set = text(path(entry, 'inclusionPromise', 'signedEntryTimestamp'), 'inclusionPromise');
  if (!verify('sha256', Buffer.from(promise), key.rekorKey, Buffer.from(set, 'base64'))) {
    throw new Error('the signed entry timestamp is wrong');
  }
  verifyInclusion(entry.inclusionProof, Buffer.from(body, 'base64'), key);
  verifyBody(parseJson(Buffer.from(body, 'base64').toString('utf8')), logged);
  return integratedTime;
}

function verifyBody(body: unknown, { certificate, statement, signature }: Logged): void {
  const spec = path(body, 'spec');
  if (path(spec, 'payloadHash', 'value') !== sha256(statement).toString('hex')) {
    throw new Error('log entry payload hash does not match bundle');
  }
  const signatures = path(spec, 'signatures');
  const only: unknown = Array.isArray(signatures) && signatures.length === 1 ? signatures[0] : undefined;
  const pem = new X509Certificate(certificate).toString();
  const verifier = Buffer.from(`${pem.trimEnd()}\n`).toString('base64');
  if (path(only, 'signature') !== signature.toString('base64') || path(only, 'verifier') !== verifier) {
    throw new Error('log entry signatures do not match bundle');
  }
}

/** RFC 9162 §2.1.3.2, then the signed note that vouches for the root. */
function verifyInclusion(proof: unknown, body: Buffer, key: LogKey): void {
  const wrong = () => new Error('the inclusion proof is wrong');
  const size = integer(path(proof, 'treeSize'), 'treeSize');
  const root = Buffer.from(text(path(proof, 'rootHash'), 'rootHash'), 'base64');
  const hashes: unknown = path(proof, 'hashes') ?? [];
  let node = integer(path(proof, 'logIndex'), 'inclusionProof.logIndex');
  let last = size - 1;
  if (node > last || !Array.isArray(hashes) || hashes.length > 64) throw wrong();
  let hash = sha256(Buffer.from([0]), body);
  for (const one of hashes) {
    const sibling = Buffer.from(text(one, 'hashes'), 'base64');
    if (last === 0) throw wrong();
    if (node % 2 === 1 || node === last) {
      hash = sha256(Buffer.from([1]), sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    } else hash = sha256(Buffer.from([1]), hash, sibling);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  if (last !== 0 || !hash.equals(root)) throw wrong();
  verifyCheckpoint(text(path(proof, 'checkpoint', 'envelope'), 'checkpoint'), size, root, key);
}

function verifyCheckpoint(note: string, size: number, root: Buffer, { rekorKey, rekorLogId }: LogKey): void {
  const wrong = new Error('the checkpoint is wrong');
  const [signed = '', signatures = '', ...more] = note.split('\n\n');
  const lines = signed.split('\n');
  if (more.length > 0 || lines[1] !== String(size) || lines[2] !== root.toString('base64')) throw wrong;
  const valid = signatures.split('\n').some((line) => {
    const bytes = Buffer.from(/^\u2014 \S+ (\S+)$/.exec(line)?.[1] ?? '', 'base64');
    if (bytes.subarray(0, 4).toString('hex') !== rekorLogId.slice(0, 8)) return false;
    return verify('sha256', Buffer.from(`${signed}\n`), rekorKey, bytes.subarray(4));
  });
  if (!valid) throw wrong;
}
