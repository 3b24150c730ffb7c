import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { problemTable } from '../../src/dist/archive-problem.ts';
import { readTarGz } from '../../src/dist/read-tar-gz.ts';
import { pax, tarBytes, tarGzBytes } from '../support/tar-bytes.ts';
import { honestTar, hostileTars } from './hostile-tars.ts';

const long = `demo-1.0/${'a'.repeat(120)}`;
const kindsOf = (bytes: Uint8Array): readonly string[] => [
  ...new Set(readTarGz(bytes).problems.map(({ kind }) => kind)),
];

/** A gzip header with every optional field: extra, name, comment, its own checksum. */
const decorated = (): Buffer => {
  const plain = gzipSync(tarBytes(honestTar));
  const fields = Buffer.concat([Buffer.from([2, 0, 1, 1]), Buffer.from('demo.tar\0why\0'), Buffer.from([0, 0])]);
  plain.writeUInt8(0x1e, 3);
  return Buffer.concat([plain.subarray(0, 10), fields, plain.subarray(10)]);
};

describe('readTarGz finds nothing wrong with', () => {
  test.for([
    { is: 'an sdist as build backends write it', bytes: tarGzBytes(honestTar) },
    { is: 'an sdist without directories', bytes: tarGzBytes(honestTar.slice(1)) },
    { is: 'every field that a gzip header may have', bytes: decorated() },
    { is: 'a long path in a pax record', bytes: tarGzBytes([pax({ path: long, mtime: '1.5' }), { path: 'short' }]) },
    { is: 'a pax size that is the header’s', bytes: tarGzBytes([pax({ size: '1' }), { path: 'a', content: 'x' }]) },
    { is: 'the commit that git archive writes', bytes: tarGzBytes([pax({ comment: 'f4d6582' }, 'g'), ...honestTar]) },
    { is: 'a prefix', bytes: tarGzBytes([{ path: 'b.py', prefix: 'demo-1.0/sub' }]) },
    { is: 'the magic of GNU', bytes: tarGzBytes([{ path: 'demo-1.0/a', magic: 'gnu' }]) },
    { is: 'more zeros at the end', bytes: tarGzBytes(honestTar, Buffer.alloc(10_240)) },
    {
      is: 'a size in base 256',
      bytes: tarGzBytes([{ path: 'a', size: Uint8Array.from([0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) }]),
    },
  ])('$is', ({ bytes }) => {
    expect(readTarGz(bytes).problems).toEqual([]);
  });

  test('an sdist, and gives its members', () => {
    const { entries, tar } = readTarGz(
      tarGzBytes([pax({ path: long }), { path: 'x', content: 'one' }, { path: 'demo-1.0', type: '5', mode: 0o700 }]),
    );
    expect(entries).toEqual([
      { path: long, type: 'file', mode: 0o644, size: 3, dataAt: 1_536, target: '' },
      { path: 'demo-1.0/', type: 'directory', mode: 0o700, size: 0, dataAt: 2_560, target: '' },
    ]);
    expect(Buffer.from(tar.subarray(1_536, 1_539)).toString()).toBe('one');
  });
});

describe('readTarGz finds', () => {
  test.for(hostileTars)('$is', ({ bytes, kinds }) => {
    expect(kindsOf(bytes)).toEqual(kinds);
  });

  test('every kind of problem that a tar can have', () => {
    const found = new Set(hostileTars.flatMap(({ kinds }) => kinds));
    const unseen = Object.keys(problemTable).filter((kind) => /^(?:tar|gzip)-/.test(kind) && !found.has(kind));
    expect(unseen).toEqual(['tar-too-many-entries']);
  });
});
