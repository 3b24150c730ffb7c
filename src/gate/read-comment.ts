import type { Sha256 } from '../model/digest.ts';

/** Hex digits that name a digest beyond guessing: 128 bits. A second seal with the same 12 takes hours to find. */
const minDigits = 32;

/** Hex digits of a commit. Release managers write them into comments; such a word names no seal. */
const commitDigits = 40;

/** What a reviewer writes to approve exactly these bytes. */
export const approvingComment = (seal: Sha256): string => `sha256:${seal}`;

/**
 * What a review's comment says about a seal: that it is for this one, for another one, or nothing.
 *
 * A word names this seal when it is its digest or a prefix of at least 32 digits. It names another one when it stands
 * behind `sha256:` and begins no digest of this seal, or is a bare hex word of 32 to 64 digits; a bare one of 40 is a
 * commit. A comment that names both is for another one: nobody can say which was meant.
 *
 * @param comment a stranger's text. Case, invisible characters and full-width digits make no difference, or a digest
 *   could be written that people read and we do not.
 */
export function readComment(comment: string, seal: Sha256): 'this' | 'other' | 'none' {
  const readable = comment
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
  const words = [...readable.matchAll(/[0-9a-z]+/g)].map(({ 0: word, index }) =>
    readWord(word, readable.slice(0, index).endsWith('sha256:'), seal),
  );
  return words.find((said) => said === 'other') ?? words.find((said) => said === 'this') ?? 'none';
}

function readWord(word: string, labelled: boolean, seal: Sha256): 'this' | 'other' | 'none' {
  const { length } = word;
  if (seal.startsWith(word)) return length >= minDigits ? 'this' : 'none';
  if (labelled) return /^(?:[0-9a-f]{8}|[0-9a-f]+$)/.test(word) ? 'other' : 'none';
  const digest = /^[0-9a-f]+$/.test(word) && length >= minDigits && length <= seal.length;
  return digest && length !== commitDigits ? 'other' : 'none';
}
