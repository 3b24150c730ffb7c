import type { ElfFile } from './native-facts.ts';
import { readElfVersions } from './read-elf-versions.ts';
import { fault, type WordReader } from './word-reader.ts';

/** One program header. */
export interface ElfSegment {
  readonly kind: number;
  readonly flags: number;
  /** In the file. */
  readonly offset: number;
  /** In memory, before relocation. */
  readonly address: number;
  /** Bytes in the file. */
  readonly fileSize: number;
}

/** A real library has about thirty. */
const maxEntries = 4_096;

const tags = {
  end: 0,
  needed: 1,
  texts: 5,
  textsSize: 10,
  soname: 14,
  rpath: 15,
  runpath: 29,
  versions: 0x6ffffffe,
} as const;

type Dynamic = Pick<ElfFile, 'needed' | 'rpaths' | 'runpaths' | 'soname' | 'versions'>;

/**
 * Reads the dynamic section where the loader finds it.
 *
 * @param loaded segments that the loader maps, in their order.
 * @see https://refspecs.linuxfoundation.org/elf/gabi4+/ch5.dynamic.html
 */
export function readElfDynamic(
  reader: WordReader,
  wide: boolean,
  segment: ElfSegment | undefined,
  loaded: readonly ElfSegment[],
): Dynamic {
  if (segment === undefined) return { needed: [], rpaths: [], runpaths: [], soname: undefined, versions: [] };
  const offsetOf = (address: number): number => {
    // A later segment is mapped over an earlier one.
    const home = loaded.findLast((one) => address >= one.address && address < one.address + one.fileSize);
    return home === undefined ? fault('a table lies where nothing is loaded') : address - home.address + home.offset;
  };
  // Tools read it by its offset, the loader by its address: two places would be two truths.
  if (offsetOf(segment.address) !== segment.offset) fault('its dynamic section is at two places');
  const entries = readEntries(reader, wide, segment);
  const values = (tag: number) => entries.flatMap((entry) => (entry.tag === tag ? [entry.value] : []));

  const [textsAddress, textsSize] = [values(tags.texts).at(-1), values(tags.textsSize).at(-1)];
  if (textsAddress === undefined || textsSize === undefined) fault('its dynamic section has no table of names');
  const textsAt = offsetOf(textsAddress);
  const textAt = (at: number) => reader.text(textsAt + at, textsAt + textsSize);
  // An empty text is no path; an empty entry among others is the current directory.
  const pathsAt = (tag: number) => values(tag).flatMap((at) => splitPaths(textAt(at)));
  const versionsAddress = values(tags.versions).at(-1);
  return {
    needed: values(tags.needed).map(textAt),
    rpaths: pathsAt(tags.rpath),
    runpaths: pathsAt(tags.runpath),
    soname: values(tags.soname).slice(-1).map(textAt)[0],
    versions: versionsAddress === undefined ? [] : readElfVersions(reader, offsetOf(versionsAddress), textAt),
  };
}

/** An empty text is no path; an empty entry among others is the current directory. */
const splitPaths = (text: string): readonly string[] => (text === '' ? [] : text.split(':'));

interface Entry {
  readonly tag: number;
  readonly value: number;
}

function readEntries({ word }: WordReader, wide: boolean, { offset, fileSize }: ElfSegment): readonly Entry[] {
  const width = wide ? 8 : 4;
  const entries: Entry[] = [];
  for (let at = offset; at + 2 * width <= offset + fileSize; at += 2 * width) {
    const tag = word(at);
    if (tag === tags.end) return entries;
    if (entries.length === maxEntries) fault(`its dynamic section has more than ${maxEntries} entries`);
    entries.push({ tag, value: word(at + width) });
  }
  return entries;
}
