import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { checkEntryPoints } from './entry-points.ts';
import type { Fields } from './form-fields.ts';
import { Refusal, refuse } from './refusal.ts';
import { commonPath, readSdist } from './sdist-rules.ts';
import { findEnd, openDirectory, type ZipEntry, type ZipFile } from './zip-directory.ts';
import { checkFraming } from './zip-framing.ts';

const RATIO_FROM = 64 * 1024 * 1024;
const RATIO = 50;

/** Rules on the inside of a file, in order; `rest` holds those that run after the file name rules. */
export interface Inspected {
  /** Licence files, RECORD, entry points, METADATA. Gives METADATA as text, null for an sdist. */
  rest: () => string | null;
  close: () => void;
}

const invalid: (why: string) => never = (why) => refuse(`Invalid distribution file. ${why}`);

/** Opens the archive and applies the rules that come before the file name rules. Source: reference §5.2. */
export async function inspectArchive(path: string, filename: string, fields: Fields): Promise<Inspected> {
  const kinds = kindsOf(path);
  if (kinds.zip && kinds.tar) invalid('File is both a zip and a tar file');
  // Once an sdist could be a zip. The rules on its name refuse that today, whatever is in it.
  if (filename.endsWith('.zip')) return { rest: () => null, close: () => undefined };
  if (fields.one('filetype') === 'sdist') {
    const names = await readSdist(path);
    return { rest: () => checkSdistContents(names, filename, fields), close: () => undefined };
  }
  const zip = openDirectory(path);
  try {
    checkWheel(zip, filename);
    return { rest: () => checkContents(zip, filename, fields), close: () => zip.close() };
  } catch (thrown) {
    zip.close();
    throw thrown;
  }
}

/** What a file is to Python's libraries, each of which looks at its own end of it. */
function kindsOf(path: string): { zip: boolean; tar: boolean } {
  const handle = openSync(path, 'r');
  try {
    const { size } = fstatSync(handle);
    const at = (offset: number, length: number) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - offset)));
      return offset < 0 ? Buffer.alloc(0) : bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, offset));
    };
    const head = at(0, 512);
    const gzip = head.length > 2 && head.readUInt16BE() === 0x1f8b;
    return { zip: findEnd(at, size) >= 0, tar: gzip || head.subarray(257, 262).toString('latin1') === 'ustar' };
  } finally {
    closeSync(handle);
  }
}

function checkWheel(zip: ZipFile, filename: string): void {
  const entries = [...zip.entries.values()];
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > RATIO_FROM && size / zip.length > RATIO) invalid(`File exceeds compression ratio of ${RATIO}`);
  if (entries.some(({ method }) => method !== 0 && method !== 8)) {
    invalid('File does not use a supported compression type');
  }
  if (filename.split('-').length < 3) invalid('Unable to parse name and version from wheel filename');
  const wheel = zip.entries.get(`${infoOf(filename)}/WHEEL`);
  if (!wheel) invalid(`WHEEL not found at ${infoOf(filename)}/WHEEL`);
  zip.read(wheel);
  checkFraming(zip);
}

/** Exactly the spelling of the file name. */
const infoOf = (filename: string): string => `${filename.split('-').slice(0, 2).join('-')}.dist-info`;

function checkContents(zip: ZipFile, filename: string, fields: Fields): string {
  const info = infoOf(filename);
  const entry = (name: string) => zip.entries.get(`${info}/${name}`);
  const names = [...zip.entries.keys()];
  checkLicenses(fields, filename, (file) => [`${info}/licenses/${file}`, names]);
  const missing = (name: string) =>
    refuse(`Wheel '${filename}' does not contain the required ${name} file: ${info}/${name}`);
  const record = entry('RECORD');
  if (!record || !isUtf8(contentsOf(zip, record))) missing('RECORD');
  const points = entry('entry_points.txt');
  if (points) checkEntryPoints(contentsOf(zip, points), filename);
  const metadata = entry('METADATA');
  return metadata ? contentsOf(zip, metadata).toString('utf8') : missing('METADATA');
}

function checkSdistContents(names: readonly string[], filename: string, fields: Fields): null {
  const top = commonPath(names);
  checkLicenses(fields, filename, (file) => [`${top}/${file}`, names]);
  return null;
}

/** Behind the archive rules, nobody at the index expects a damaged entry: it fails. */
function contentsOf(zip: ZipFile, entry: ZipEntry): Buffer {
  try {
    return zip.read(entry);
  } catch (thrown) {
    throw thrown instanceof Refusal ? new Refusal(500, thrown.message) : thrown;
  }
}

type Where = (file: string) => readonly [path: string, names: readonly string[]];

function checkLicenses(fields: Fields, filename: string, where: Where): void {
  for (const file of fields.many('license_file')) {
    const [path, names] = where(file);
    if (!names.includes(path)) {
      refuse(`License-File ${file} does not exist in distribution file ${filename} at ${path}`);
    }
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
