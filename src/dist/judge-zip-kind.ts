import type { Report } from './problem-list.ts';
import type { CentralHeader } from './read-central-directory.ts';
import type { ZipEntry } from './zip-facts.ts';

const typeBits = 0o170000;
const directoryType = 0o040000;
const regularType = 0o100000;
const linkType = 0o120000;
/** setuid, setgid, sticky. */
const specialBits = 0o7000;
const dosDirectory = 0x10;
/** The shortest deflate stream, of nothing, which some writers give a directory. */
const emptyStream = Buffer.from([3, 0]);

/**
 * What an entry is, by name and by mode; where the two disagree, one reader makes a folder and another a file.
 *
 * @param packed its data as they lie in the file; none, where they are not to be had.
 */
export function judgeZipKind(central: CentralHeader, packed: Buffer, report: Report): Pick<ZipEntry, 'mode' | 'type'> {
  const { path, attributes } = central;
  const mode = attributes >>> 16;
  const bits = mode & typeBits;
  if ((mode & specialBits) !== 0) report('zip-setuid-entry', path, `its mode is ${mode.toString(8)}`);
  if (bits === linkType) {
    report('zip-link-entry', path, 'it is a symbolic link');
    return { mode, type: 'link' };
  }
  if (![0, directoryType, regularType].includes(bits)) {
    report('zip-special-entry', path, `it is a device, a pipe or a socket (mode ${mode.toString(8)})`);
    return { mode, type: 'special' };
  }
  if (path.endsWith('/')) {
    judgeDirectory(central, packed, bits, report);
    return { mode, type: 'directory' };
  }
  if (bits === directoryType || (attributes & dosDirectory) !== 0) {
    report('zip-directory-mismatch', path, 'its attributes say directory, its name says file');
  }
  if (central.method === 0 && central.compressedSize !== central.size) {
    report('zip-corrupt-entry', path, `it is stored, with ${central.compressedSize} bytes for ${central.size}`);
  }
  return { mode, type: 'file' };
}

function judgeDirectory(
  { path, size, compressedSize, crc32, method }: CentralHeader,
  packed: Buffer,
  bits: number,
  report: Report,
): void {
  if (bits === regularType) report('zip-directory-mismatch', path, 'its attributes say file, its name says directory');
  const empty = method === 8 ? packed.equals(emptyStream) : compressedSize === 0;
  if (size !== 0 || crc32 !== 0 || !empty) report('zip-directory-mismatch', path, 'it is a directory and has data');
}
