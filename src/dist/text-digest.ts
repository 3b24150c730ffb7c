import { type Sha256, sha256Of } from '../model/digest.ts';
import { bufferOver } from './buffer-over.ts';

/** Bytes. A longer text is compared as it is. */
const maxTextBytes = 4 * 1024 * 1024;

/** A zero byte among the first ones makes a file binary, as git has it. */
const sniffedBytes = 8_000;

/**
 * Digest of a text as it would be with Unix line breaks: a checkout on Windows may have others, and means the same.
 *
 * @returns `undefined` for a binary file, and for a text without a Windows line break: its own digest will do.
 */
export function textDigest(content: Uint8Array): Sha256 | undefined {
  if (content.length > maxTextBytes || content.subarray(0, sniffedBytes).includes(0)) return undefined;
  const bytes = bufferOver(content);
  if (!bytes.includes('\r\n')) return undefined;
  // Read byte by byte, so that it need not be UTF-8.
  return sha256Of(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'));
}
