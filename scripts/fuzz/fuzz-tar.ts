import { gzipSync } from 'node:zlib';
import { readTarGz } from '../../src/dist/read-tar-gz.ts';
import { blocks } from '../../src/model/finding.ts';
import { inspectDistribution } from '../../src/worker.ts';
import { seededRandom } from '../../test/support/seeded-random.ts';
import { pax, type TarPart, tarBytes } from '../../test/support/tar-bytes.ts';
import type { Outcome } from './fuzz-wheel.ts';
import { pick, type Random } from './mutate-bytes.ts';
import { type SeenMember, tarModels } from './tar-models.ts';

const file = 'demo-1.0.tar.gz';
const top = 'demo-1.0';

/** A member of every kind that an sdist may have, each with what can describe it. */
const parts: readonly TarPart[] = [
  pax({ comment: 'f4d6582' }, 'g'),
  { path: `${top}/`, type: '5' },
  { path: `${top}/PKG-INFO`, content: 'Metadata-Version: 2.4\nName: demo\nVersion: 1.0\n' },
  { path: `${top}/pyproject.toml`, content: '[project]\n' },
  pax({ path: `${top}/${'d/'.repeat(20)}x.py`, mtime: '1.5' }),
  { path: 'x', content: 'x = 1\n' },
  { path: `${top}/l`, type: '2', target: 'PKG-INFO' },
  { path: `${top}/h`, type: '1', target: `${top}/PKG-INFO` },
  { path: 'n.py', prefix: `${top}/pre`, content: 'n'.repeat(600) },
  { path: '././@LongLink', type: 'L', magic: 'gnu', content: `${top}/${'e/'.repeat(60)}y\0` },
  { path: `${top}/e`, content: 'y', magic: 'gnu' },
  { path: `${top}/last.py`, content: 'last' },
];
const usual = tarBytes(parts);

/** Offsets of the headers of the usual tar. */
const headers = parts.map((_, index) => tarBytes(parts.slice(0, index), Buffer.alloc(0)).length);

/** Fields of a header: offset and bytes. */
const fields = [
  [0, 100],
  [100, 8],
  [108, 8],
  [116, 8],
  [124, 12],
  [136, 12],
  [156, 1],
  [157, 100],
  [257, 8],
  [265, 32],
  [329, 8],
  [337, 8],
  [345, 155],
  [500, 12],
] as const;
const values = [
  '0',
  '1',
  '2',
  '5',
  '7',
  'x',
  'g',
  'L',
  'K',
  'S',
  '\0',
  ' ',
  '/',
  '.',
  '-',
  '\x80',
  '\xff',
  '_',
  '+',
  '9',
  'a',
  '\n',
];

function mutate(tar: Buffer, random: Random): void {
  const at = pick(headers, random);
  const [from, length] = pick(fields, random);
  const kind = random(5);
  if (kind === 0) {
    const place = at + from + random(length);
    tar[place] = (tar[place] ?? 0) ^ (1 << random(8));
  } else if (kind === 1) tar.write(pick(values, random), at + from + random(length), 'latin1');
  else if (kind === 2) tar.write(pick(values, random), at + from, 'latin1');
  else if (kind === 3) usual.copy(tar, at + from, pick(headers, random) + from, pick(headers, random) + from + length);
  else {
    const place = at + 512 + random(pick([80, 512], random));
    tar[place] = (tar[place] ?? 0) ^ (1 << random(8));
  }
  // Without a right checksum every reader stops, and nothing behind it is tried.
  if (random(8) !== 0) writeChecksum(tar, at);
}

function writeChecksum(tar: Buffer, at: number): void {
  tar.fill(0x20, at + 148, at + 156);
  const sum = tar.subarray(at, at + 512).reduce((total, byte) => total + byte, 0);
  tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, at + 148, 'latin1');
}

/** The tar that a seed stands for. */
export function mutantTar(seed: number): Buffer {
  const random = seededRandom(seed);
  const tar = Buffer.from(usual);
  for (let times = 1 + random(2); times > 0; times--) mutate(tar, random);
  return tar;
}

/** Judges one mutant of an sdist: what no check blocks has to be the same to every reader. */
export function fuzzTarOnce(seed: number): Outcome {
  const tar = mutantTar(seed);
  const sdist = gzipSync(tar, { level: 1 });
  const plain = { project: undefined, version: undefined, sbom: 'warn', levels: {} } as const;
  if (inspectDistribution(file, sdist, plain).verdicts.some(blocks)) return 'found';
  const ours = seenByUs(sdist);
  const differing = Object.entries(tarModels).filter(([, read]) => shown(read(tar)) !== shown(ours));
  return differing.length === 0
    ? 'same'
    : { missed: `seen otherwise by ${differing.map(([name]) => name).join(', ')}` };
}

function seenByUs(sdist: Buffer): readonly SeenMember[] {
  const { entries, tar } = readTarGz(sdist);
  return entries.map(({ path, type, dataAt, size, target }) => ({
    path: Buffer.from(path.replace(/\/+$/, '')).toString('latin1'),
    kind: type === 'special' ? 'other' : type,
    holds:
      type === 'file'
        ? Buffer.from(tar.subarray(dataAt, dataAt + size))
        : Buffer.from(type === 'directory' ? '' : target),
  }));
}

const shown = (members: readonly SeenMember[]): string =>
  members.map(({ path, kind, holds }) => `${JSON.stringify(path)} ${kind} ${holds.toString('hex')}`).join('\n');
