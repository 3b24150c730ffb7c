import { fault, type WordReader } from './word-reader.ts';

/** DLLs of one file. A real one has about twenty. */
const maxImports = 1_024;

/** Bytes of one record, and the offset of its name in it. */
const plainForm = { size: 20, nameAt: 12 } as const;
const delayedForm = { size: 32, nameAt: 4 } as const;

/** The loader rounds a section's offset down to this. */
const sectionAlignment = 512;

/** Where the tables are; an address of 0 means that there is none. */
export interface PeLayout {
  readonly imports: number;
  readonly delayed: number;
  /** Preferred address of the whole image. */
  readonly base: number;
  /** Bytes of the headers, which are loaded as they lie. */
  readonly headersSize: number;
  readonly sections: readonly { readonly address: number; readonly size: number; readonly offset: number }[];
}

/** @returns names of DLLs as written, each once, those of the plain table first. */
export function readPeImports(
  { u32, text }: WordReader,
  { imports, delayed, base, headersSize, sections }: PeLayout,
): readonly string[] {
  const offsetOf = (address: number): number => {
    if (address < headersSize) return address;
    const home = sections.find((one) => address >= one.address && address < one.address + one.size);
    if (home === undefined) return fault('a table of imports lies where nothing is loaded');
    return address - home.address + home.offset - (home.offset % sectionAlignment);
  };
  const names = new Set<string>();
  const readTable = (
    start: number,
    { size, nameAt }: { size: number; nameAt: number },
    isEnd: (at: number) => boolean,
  ) => {
    if (start === 0) return;
    for (let at = offsetOf(start), count = 0; u32(at + nameAt) !== 0 && !isEnd(at); at += size, count++) {
      if (count === maxImports) fault(`it imports from more than ${maxImports} DLLs`);
      // Linkers before 2002 wrote full addresses into the table of delayed imports.
      const full = size === delayedForm.size && (u32(at) & 1) === 0;
      names.add(text(offsetOf(u32(at + nameAt) - (full ? base : 0))));
    }
  };
  readTable(imports, plainForm, (at) => u32(at + 16) === 0);
  readTable(delayed, delayedForm, () => false);
  return [...names];
}
