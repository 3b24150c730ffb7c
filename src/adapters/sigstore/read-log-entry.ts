import { createHash, X509Certificate } from 'node:crypto';
import type { Witness } from '@sigstore/sign';
import { ReleaseError } from '../../errors.ts';
import { isJsonObject, type JsonObject } from '../../wire/reply.ts';

type LogEntry = NonNullable<Awaited<ReturnType<Witness['testify']>>['tlogEntries']>[number];

/** What was signed, by which an entry is known to be ours. */
export interface Logged {
  readonly payload: Uint8Array;
  /** Base64. */
  readonly signature: string;
  readonly certificatePem: string;
}

/**
 * Reads Rekor's answer: numbers are JSON numbers and hashes hex there; a bundle has text and base64.
 *
 * @throws ReleaseError REKOR_UNREACHABLE when it cannot be read, or is the entry of another signature.
 */
export function readLogEntry(reply: JsonObject, own: Logged): LogEntry {
  const entries = Object.values(reply);
  if (entries.length !== 1) throw unusable();
  const entry = members(entries[0]);
  const { signedEntryTimestamp, inclusionProof } = members(entry.verification);
  const proof = members(inclusionProof);
  const body = Buffer.from(text(entry.body), 'base64');
  const { kind, apiVersion, spec } = members(parsed(body));
  if (kind !== 'dsse' || apiVersion !== '0.0.1' || !isOwn(members(spec), own)) {
    throw new ReleaseError('REKOR_UNREACHABLE', 'Rekor answered with the entry of something else than was signed');
  }
  return {
    logIndex: count(entry.logIndex),
    logId: { keyId: Buffer.from(text(entry.logID), 'hex') },
    integratedTime: count(entry.integratedTime),
    kindVersion: { kind, version: apiVersion },
    inclusionPromise: { signedEntryTimestamp: Buffer.from(text(signedEntryTimestamp), 'base64') },
    inclusionProof: {
      logIndex: count(proof.logIndex),
      treeSize: count(proof.treeSize),
      rootHash: Buffer.from(text(proof.rootHash), 'hex'),
      hashes: Array.isArray(proof.hashes) ? proof.hashes.map((hash) => Buffer.from(text(hash), 'hex')) : [],
      checkpoint: { envelope: text(proof.checkpoint) },
    },
    canonicalizedBody: body,
  };
}

/** The same statement, the same signature, the same certificate. */
function isOwn({ payloadHash, signatures }: JsonObject, own: Logged): boolean {
  const [one, ...more] = Array.isArray(signatures) ? signatures : [];
  const { signature, verifier } = members(one);
  const { algorithm, value } = members(payloadHash);
  const hash = createHash('sha256').update(own.payload).digest('hex');
  const same = algorithm === 'sha256' && value === hash && signature === own.signature;
  return same && more.length === 0 && sameCertificate(text(verifier), own.certificatePem);
}

/** Compared as certificates: a log may write the PEM in its own way. */
function sameCertificate(verifier: string, pem: string): boolean {
  try {
    const [logged, mine] = [new X509Certificate(Buffer.from(verifier, 'base64')), new X509Certificate(pem)];
    return logged.raw.equals(mine.raw);
  } catch {
    return false;
  }
}

const unusable = () => new ReleaseError('REKOR_UNREACHABLE', 'Rekor answered with an entry that cannot be read');

const members = (value: unknown): JsonObject => {
  if (isJsonObject(value)) return value;
  throw unusable();
};

const text = (value: unknown): string => {
  if (typeof value === 'string' && value !== '') return value;
  throw unusable();
};

const count = (value: unknown): string => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return String(value);
  throw unusable();
};

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw unusable();
  }
}
