import * as crypto from 'node:crypto';
import { bad, good, type Parsed } from './parsed.ts';

declare const brand: unique symbol;

/** A SHA-256 digest as 64 lower-case hex digits. Only the parsers below and {@link sha256Of} make one. */
export type Sha256 = string & { readonly [brand]: 'sha256' };

/** A git object name (commit, tree, tag) as 40 lower-case hex digits. */
export type GitSha = string & { readonly [brand]: 'git' };

/** The same digest as 32 bytes. Node hashes at once, without an object for each hash, from 20.12 and 21.7 on. */
export const sha256Bytes = (bytes: Uint8Array | string): Buffer =>
  crypto.hash?.('sha256', bytes, 'buffer') ?? crypto.createHash('sha256').update(bytes).digest();

/** The digest of all pieces, one behind the other. */
export function sha256OfAll(pieces: Iterable<Uint8Array>): Sha256 {
  const hash = crypto.createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex') as Sha256;
}

export const sha256Of = (bytes: Uint8Array | string): Sha256 => sha256Bytes(bytes).toString('hex') as Sha256;

/** @param text 64 lower-case hex digits, nothing around them. */
export function parseSha256(text: unknown): Parsed<Sha256> {
  if (typeof text === 'string' && /^[0-9a-f]{64}$/.test(text)) return good(text as Sha256);
  return bad(`expected 64 lower-case hex digits, got ${JSON.stringify(text)?.slice(0, 100)}`);
}

/** @param text `sha256:` and the digest, as GitHub's REST API gives an artifact's digest. */
export function parsePrefixedSha256(text: unknown): Parsed<Sha256> {
  if (typeof text === 'string' && text.startsWith('sha256:')) return parseSha256(text.slice('sha256:'.length));
  return bad(`expected "sha256:" and 64 hex digits, got ${JSON.stringify(text)?.slice(0, 100)}`);
}

/**
 * Reads the hash column of one row of a wheel's RECORD.
 *
 * @param text `sha256=` and the digest in base64url without padding (43 characters for 32 bytes).
 * @see https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file
 */
export function parseRecordHash(text: string): Parsed<Sha256> {
  const encoded = /^sha256=([\w-]{43})$/.exec(text)?.[1];
  if (encoded === undefined) return bad(`expected "sha256=" and 43 base64url characters, got ${JSON.stringify(text)}`);
  // 43 characters carry two bits more than 32 bytes. Two spellings of one digest would pass as two.
  if (!/[AEIMQUYcgkosw048]$/.test(encoded)) return bad('the digest is not in its canonical spelling');
  return good(Buffer.from(encoded, 'base64url').toString('hex') as Sha256);
}

/** @param text a full commit name: 40 lower-case hex digits; an abbreviation is refused. */
export function parseGitSha(text: unknown): Parsed<GitSha> {
  if (typeof text === 'string' && /^[0-9a-f]{40}$/.test(text)) return good(text as GitSha);
  return bad(`expected a full commit of 40 hex digits, got ${JSON.stringify(text)?.slice(0, 100)}`);
}
