import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Fields } from './form-fields.ts';
import { refuse } from './refusal.ts';
import { openZip, type ZipFile } from './zip-reader.ts';

const RATIO_FROM = 64 * 1024 * 1024;
const RATIO = 50;

/** Rules on the inside of a file, in order; `rest` holds those that run after the file name rules. */
export interface Inspected {
  /** Licence files, RECORD, entry points, METADATA. Gives METADATA as text, null for an sdist. */
  rest: () => string | null;
  close: () => void;
}

/** Opens the archive and applies the rules that come before the file name rules. Source: reference §5.2. */
export async function inspectArchive(path: string, filename: string, fields: Fields): Promise<Inspected> {
  if (fields.one('filetype') === 'sdist') {
    await checkSdist(path, filename.slice(0, -'.tar.gz'.length));
    return { rest: () => null, close: () => undefined };
  }
  const zip = openZip(path);
  try {
    const info = `${filename.split('-').slice(0, 2).join('-')}.dist-info`;
    checkZip(zip, info);
    return { rest: () => checkContents(zip, info, filename, fields), close: () => zip.close() };
  } catch (thrown) {
    zip.close();
    throw thrown;
  }
}

function checkZip(zip: ZipFile, info: string): void {
  let [size, compressed] = [0, 0];
  for (const entry of zip.entries.values()) {
    size += entry.size;
    compressed += entry.compressed;
    if (entry.method !== 0 && entry.method !== 8) {
      refuse('Invalid distribution file. File does not use STORED or DEFLATED compression');
    }
  }
  if (size > RATIO_FROM && size > RATIO * compressed) {
    refuse(`Invalid distribution file. File exceeds compression ratio of ${RATIO}`);
  }
  if (!zip.entries.has(`${info}/WHEEL`)) refuse(`Invalid distribution file. WHEEL not found at ${info}/WHEEL`);
}

function checkContents(zip: ZipFile, info: string, filename: string, fields: Fields): string {
  const entry = (name: string) => zip.entries.get(`${info}/${name}`);
  if (fields.one('metadata_version') >= '2.4') {
    for (const file of fields.many('license_file')) {
      if (!entry(`licenses/${file}`)) {
        refuse(`License-File ${file} does not exist in distribution file ${filename} at ${info}/licenses/${file}`);
      }
    }
  }
  const missing = (name: string) =>
    refuse(`Wheel '${filename}' does not contain the required ${name} file: ${info}/${name}`);
  if (!entry('RECORD')) missing('RECORD');
  const points = entry('entry_points.txt');
  if (points) checkEntryPoints(zip.read(points).toString('utf8'), filename);
  const metadata = entry('METADATA');
  return metadata ? zip.read(metadata).toString('utf8') : missing('METADATA');
}

function checkEntryPoints(source: string, filename: string): void {
  const invalid = (why: string) => refuse(`Wheel '${filename}' has an invalid entry_points.txt: ${why}`);
  let section = '';
  for (const line of source.split(/\r?\n/)) {
    if (line.trim() === '' || /^\s*[#;]/.test(line)) continue;
    const head = /^\[([^\]]+)\]\s*$/.exec(line);
    if (head) section = head[1] ?? '';
    else if (section === '') invalid('an entry outside of a section');
    else if (!/^\s/.test(line) && !/^[\w.-]+\s*=/.test(line) && /scripts$/.test(section)) invalid('an invalid name');
    else if (!/^\s/.test(line) && !line.includes('=')) invalid('an entry without =');
  }
}

/** An sdist: a gzipped tar with one folder, named like the file, that holds PKG-INFO. Streamed. */
async function checkSdist(path: string, folder: string): Promise<void> {
  const names: string[] = [];
  let pending = Buffer.alloc(0);
  let skip = 0;
  let total = 0;
  try {
    for await (const piece of createReadStream(path).pipe(createGunzip())) {
      const chunk = Buffer.from(piece);
      total += chunk.length;
      if (total > 4 * 1024 * 1024 * 1024) refuse('Invalid distribution file. File is too large');
      pending = Buffer.concat([pending, chunk]);
      for (;;) {
        const step = Math.min(skip, pending.length);
        pending = pending.subarray(step);
        skip -= step;
        if (skip > 0 || pending.length < 512) break;
        skip = readHeader(pending.subarray(0, 512), names);
        pending = pending.subarray(512);
      }
    }
  } catch (thrown) {
    if (thrown instanceof Error && 'status' in thrown) throw thrown;
    refuse('Invalid distribution file. File is not a gzipped tarfile');
  }
  if (!names.includes(`${folder}/PKG-INFO`)) {
    refuse(`Invalid distribution file. PKG-INFO not found at ${folder}/PKG-INFO`);
  }
  if (names.some((name) => name.split('/')[0] !== folder)) {
    refuse('Invalid distribution file. Incorrect archive contents: sdist has more than one top-level folder');
  }
}

/** Notes the name of a tar header; gives the padded bytes of its data. Zero blocks and pax headers name nothing. */
function readHeader(block: Buffer, names: string[]): number {
  const field = (from: number, length: number) =>
    block
      .subarray(from, from + length)
      .toString('utf8')
      .split('\0')[0] ?? '';
  const name = field(0, 100);
  const size = Number.parseInt(field(124, 12).trim() || '0', 8);
  if (!Number.isSafeInteger(size)) refuse('Invalid distribution file. File is not a tarfile');
  const type = field(156, 1);
  if (type === 'S') refuse('Invalid distribution file. Sparse members are not accepted');
  const prefix = field(257, 5) === 'ustar' ? field(345, 155) : '';
  const full = (prefix ? `${prefix}/${name}` : name).replace(/^\.\//, '').replace(/\/$/, '');
  if (full !== '' && !['x', 'g', 'L', 'K'].includes(type)) names.push(full);
  return Math.ceil(size / 512) * 512;
}
