import { bad, good, type Parsed } from '../../model/parsed.ts';
import type { NativeFile } from './native-facts.ts';
import { readElf } from './read-elf.ts';
import { isMach, readMach } from './read-mach.ts';
import { isPe, readPe } from './read-pe.ts';

/**
 * Reads an ELF, Mach-O or PE file: what a loader acts on, and nothing else. Which of them it is, its first bytes tell,
 * never its name. Nothing of the content is kept but short texts.
 *
 * @param content the whole file. Total: any bytes give an answer, never a throw.
 * @returns `undefined` when the bytes begin like none of them; the reason when they do, and cannot be read.
 */
export function readNative(content: Uint8Array): Parsed<NativeFile> | undefined {
  const read = readerOf(content);
  if (read === undefined) return undefined;
  try {
    return good(read(content));
  } catch (thrown) {
    // Node's own error about an offset speaks of buffers, not of the file.
    if (!(thrown instanceof RangeError)) return bad('it could not be read');
    return bad('code' in thrown ? 'it ends too early, or points beyond its end' : thrown.message);
  }
}

function readerOf(content: Uint8Array): ((content: Uint8Array) => NativeFile) | undefined {
  if (content[0] === 0x7f && content[1] === 0x45 && content[2] === 0x4c && content[3] === 0x46) return readElf;
  if (isMach(content)) return readMach;
  return isPe(content) ? readPe : undefined;
}
