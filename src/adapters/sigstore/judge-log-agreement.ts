import { X509Certificate } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { isJsonObject } from '../../wire/reply.ts';

/**
 * What `@sigstore/verify` leaves open about a log entry, and other verifiers do not: that the proof's own size and root
 * are the signed checkpoint's, and that the log saw this very certificate.
 *
 * @param certificate DER.
 * @returns the reasons against it.
 */
export function judgeLogAgreement(entry: TransparencyLogEntry, certificate: Uint8Array): readonly string[] {
  const { treeSize, rootHash, checkpoint } = entry.inclusionProof ?? {};
  const [head = '', signatures = '', ...more] = (checkpoint?.envelope ?? '').split('\n\n');
  const [, size, root] = head.split('\n');
  const agrees = size === treeSize && root === Buffer.from(rootHash ?? []).toString('base64');
  const reasons: string[] = [];
  if (!agrees) reasons.push('the inclusion proof and its checkpoint differ in size or root');
  if (more.length > 0 || !signatures.split('\n').every(isSignatureLine)) {
    reasons.push('the checkpoint has lines that are no signatures');
  }
  if (verifierIn(entry.canonicalizedBody) !== pem64(certificate)) {
    reasons.push('the log entry was made with another certificate');
  }
  return reasons;
}

/** `— NAME BASE64`, or nothing after the last line break. */
function isSignatureLine(line: string): boolean {
  if (line === '') return true;
  const encoded = /^\u2014 \S+ (\S+)$/.exec(line)?.[1];
  return encoded !== undefined && Buffer.from(encoded, 'base64').toString('base64') === encoded;
}

/** Rekor stores the certificate as PEM of its own making, in base64. */
const pem64 = (certificate: Uint8Array): string =>
  Buffer.from(`${new X509Certificate(certificate).toString().trimEnd()}\n`).toString('base64');

function verifierIn(body: Uint8Array): unknown {
  const entry: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
  const spec: unknown = isJsonObject(entry) ? entry.spec : undefined;
  const signatures: unknown = isJsonObject(spec) ? spec.signatures : undefined;
  const one: unknown = Array.isArray(signatures) && signatures.length === 1 ? signatures[0] : undefined;
  return isJsonObject(one) ? one.verifier : undefined;
}
