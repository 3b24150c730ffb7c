import { createHmac } from 'node:crypto';

const prefix = 'pypi-';
/** First byte of a macaroon in the binary form of version 2, and its packet types. */
const version2 = 2;
const endOfSection = 0;
const identifierType = 2;
const signatureType = 6;
const signatureLength = 32;
/** A longer caveat would need a length of two bytes; project names are far from it. */
const maxCaveat = 127;

/** End of section, the signature's packet head, the signature: what stands after the last caveat. */
const tailLength = 1 + 2 + signatureLength;

/**
 * Makes a token that can upload to one project only, though its publisher may serve many. Whoever holds a macaroon can
 * do so without asking: the next signature is an HMAC of the caveat, keyed with the last signature, which is thereby
 * gone.
 *
 * @param project normalised name.
 * @returns `undefined` when the token is not of the form that PyPI gives today.
 * @see https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt
 */
export function narrowToken(token: string, project: string): string | undefined {
  if (!/^pypi-[\w-]+={0,2}$/.test(token)) return undefined;
  const bytes = Buffer.from(token.slice(prefix.length), 'base64url');
  const tail = bytes.subarray(-tailLength);
  const [end, type, length] = tail;
  if (bytes.length <= tailLength || bytes[0] !== version2) return undefined;
  if (end !== endOfSection || type !== signatureType || length !== signatureLength) return undefined;
  // PyPI's own caveat number 1: a list of normalised project names.
  const caveat = Buffer.from(JSON.stringify([1, [project]]));
  if (caveat.length > maxCaveat) return undefined;
  const signature = createHmac('sha256', tail.subarray(-signatureLength)).update(caveat).digest();
  const packet = [Buffer.from([identifierType, caveat.length]), caveat, Buffer.from([endOfSection])];
  const parts = [bytes.subarray(0, -tailLength), ...packet, tail.subarray(0, -signatureLength), signature];
  return prefix + Buffer.concat(parts).toString('base64url');
}
