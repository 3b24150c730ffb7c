import { describe, expect, test } from 'vitest';
import { problemTable } from '../../src/dist/archive-problem.ts';
import { readZip } from '../../src/dist/read-zip.ts';
import { extraField, u64 } from '../support/zip-bytes.ts';
import { changed, honest, hostileZips, named, sentinel, whole, wideCentral, wideLocal, zip } from './hostile-zips.ts';

const kindsOf = (bytes: Uint8Array): readonly string[] => [...new Set(readZip(bytes).problems.map(({ kind }) => kind))];

describe('readZip finds nothing wrong with', () => {
  test.for([
    { is: 'an archive as build backends write it', bytes: whole },
    { is: 'an empty archive', bytes: zip([]) },
    { is: 'names in UTF-8 that say so', bytes: zip(named('demo/straße.txt')) },
    { is: 'deflate levels in the flags', bytes: zip(changed(1, { both: { flags: 6 } })) },
    { is: 'no mode, as DOS writes it', bytes: zip(changed(1, { central: { system: 0, attributes: 0x20 } })) },
    { is: 'a directory with an empty deflate stream', bytes: zip(changed(0, { method: 8 })) },
    { is: 'an unknown extra field', bytes: zip(changed(1, { both: { extra: extraField(0x5455, Buffer.alloc(5)) } })) },
    { is: 'zip64 sizes', bytes: zip(changed(2, { local: wideLocal, central: wideCentral })) },
    { is: 'a zip64 end record', bytes: zip(honest, { zip64: {} }) },
    {
      is: 'a zip64 end record alone',
      bytes: zip(honest, { zip64: {}, count: 0xffff, size: sentinel, offset: sentinel }),
    },
    {
      is: 'the redundant zip64 field of Bazel',
      bytes: zip(changed(2, { local: { extra: extraField(1, u64(3_000, 3_000)) } })),
    },
    {
      is: 'the signature of an end record in the data',
      bytes: zip(changed(2, { content: 'PK\x05\x06'.padEnd(40, '\0') })),
    },
  ])('$is', ({ bytes }) => {
    expect(readZip(bytes).problems).toEqual([]);
  });

  test('an archive, and gives its entries', () => {
    const size = 6;
    const common = { method: 8, flags: 0, mode: 0o100644, type: 'file', size } as const;
    const { entries } = readZip(zip([{ path: 'a/b.py', content: 'x = 1\n' }]));
    const crc32 = entries[0]?.crc32;
    expect(entries).toEqual([{ ...common, path: 'a/b.py', crc32, compressedSize: 8, headerAt: 0, dataAt: 36 }]);
    expect(crc32).toBe(readZip(whole).entries[1]?.crc32);
  });
});

describe('readZip finds', () => {
  test.for(hostileZips)('$is', ({ bytes, kinds }) => {
    expect(kindsOf(bytes)).toEqual(kinds);
  });

  test('at least 40 ways in which a zip is hostile', () => {
    expect(hostileZips.length).toBeGreaterThan(40);
    expect(new Set(hostileZips.map(({ is }) => is)).size).toBe(hostileZips.length);
  });

  test('every kind of problem that a zip can have', () => {
    const found = new Set(hostileZips.flatMap(({ kinds }) => kinds));
    const elsewhere = ['zip-too-many-entries'];
    const unseen = Object.keys(problemTable).filter((kind) => kind.startsWith('zip') && !found.has(kind));
    expect(unseen).toEqual(elsewhere);
  });

  test('a blocking problem also behind a flood of harmless ones', () => {
    const flood = named(...Array.from({ length: 500 }, (_, index) => `a\u200b${index}`), '../evil');
    const { problems } = readZip(zip(flood));
    expect(problems.length).toBe(52);
    expect(problems.at(-2)?.what).toBe('450 more entries have the same problem');
    expect(problems.at(-1)?.kind).toBe('path-traversal');
  });

  test('an archive of more entries than are read', { timeout: 60_000 }, () => {
    const many = zip(
      Array.from({ length: 200_001 }, () => ({ path: 'a', method: 0 })),
      { zip64: {}, count: 0xffff },
    );
    expect(kindsOf(many)).toEqual(['zip-too-many-entries', 'zip-unlisted-entry']);
  });
});
