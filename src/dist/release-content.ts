/** Bytes; smaller contents may lie in memory that Node shares among many. */
const minBytes = 64 * 1024;

/**
 * Gives the memory of an inflated content back at once, where Node can (from 21 on). Else the collector finds it, after
 * much work: a release inflates to gigabytes.
 *
 * @param content made by inflating, and used by nobody any more; it is empty afterwards.
 */
export function releaseContent({ buffer, length }: Uint8Array): void {
  if (length < minBytes || !('transfer' in buffer) || typeof buffer.transfer !== 'function') return;
  buffer.transfer(0);
}
