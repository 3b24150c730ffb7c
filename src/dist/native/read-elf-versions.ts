import type { VersionNeed } from './native-facts.ts';
import { fault, type WordReader } from './word-reader.ts';

/** A real library has about twenty. */
const maxVersionNeeds = 4_096;

/** Bit of `vna_flags`. */
const isWeak = 2;

/**
 * Reads the versions that the file needs of its libraries. The loader follows the chain of offsets and ignores the
 * counts beside it; so do we.
 *
 * @param start offset of the first record. @param textAt a text by its offset in the table of names.
 * @see https://refspecs.linuxfoundation.org/LSB_5.0.0/LSB-Core-generic/LSB-Core-generic/symversion.html
 */
export function readElfVersions(
  { u16, u32 }: WordReader,
  start: number,
  textAt: (at: number) => string,
): readonly VersionNeed[] {
  const needs: VersionNeed[] = [];
  let records = 0;
  const chain = (first: number, nextAt: number, visit: (at: number) => void): void => {
    for (let at = first, next = -1; next !== 0; at += next) {
      records++;
      if (records > maxVersionNeeds) fault(`it needs more than ${maxVersionNeeds} versions`);
      visit(at);
      next = u32(at + nextAt);
    }
  };
  chain(start, 12, (libraryAt) => {
    const library = textAt(u32(libraryAt + 4));
    chain(libraryAt + u32(libraryAt + 8), 12, (at) => {
      needs.push({ library, version: textAt(u32(at + 8)), weak: (u16(at + 4) & isWeak) !== 0 });
    });
  });
  return needs;
}
