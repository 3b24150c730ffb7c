import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inflateEntry } from '../../src/dist/inflate-entry.ts';
import { readZip } from '../../src/dist/read-zip.ts';
import type { ZipEntry } from '../../src/dist/zip-facts.ts';
import { type ZipPart, zipBytes } from '../support/zip-bytes.ts';

const text = 'wheel '.repeat(50);
const packed = deflateRawSync(Buffer.from(text));

const inflated = (part: Partial<ZipPart>, claims: Partial<ZipEntry> = {}) => {
  const bytes = zipBytes([{ path: 'a', content: text, ...part }]);
  const [entry] = readZip(bytes).entries;
  if (!entry) throw new Error('the archive has no entry');
  return inflateEntry(bytes, { ...entry, ...claims });
};
const refused = (...reasons: string[]) => ({ ok: false, reasons });

describe('inflateEntry', () => {
  test.for([
    { is: 'a deflated entry', part: {}, content: text },
    { is: 'a stored entry', part: { method: 0 }, content: text },
    { is: 'an empty one', part: { content: '' }, content: '' },
    { is: 'an empty stored one', part: { content: '', method: 0 }, content: '' },
  ])('gives the content of $is', ({ part, content }) => {
    const entry = inflated(part);
    expect(entry.ok && Buffer.from(entry.value).toString()).toBe(content);
  });

  test('gives a view of a stored entry, not a copy', () => {
    const bytes = zipBytes([{ path: 'a', content: text, method: 0 }]);
    const [entry] = readZip(bytes).entries;
    const content = entry && inflateEntry(bytes, entry);
    expect(content?.ok && content.value.buffer === bytes.buffer).toBe(true);
  });

  test.for([
    { is: 'a wrong CRC', part: { both: { crc: 7 } }, reason: 'its CRC is not what its header says' },
    {
      is: 'a stored one with a wrong CRC',
      part: { method: 0, both: { crc: 7 } },
      reason: 'its CRC is not what its header says',
    },
    { is: 'more data than claimed', part: { both: { size: 299 } }, reason: 'it inflates to more than its header says' },
    {
      is: 'data where none are claimed',
      part: { both: { size: 0 } },
      reason: 'it inflates to more than its header says',
    },
    { is: 'less data than claimed', part: { both: { size: 301 } }, reason: 'it has 300 bytes, its header says 301' },
    {
      is: 'bytes behind the stream',
      part: { packed: Buffer.concat([packed, Buffer.from('evil')]) },
      reason: '4 bytes follow the end of its deflate stream',
    },
    { is: 'a stream cut short', part: { packed: packed.subarray(0, -2) }, reason: 'its deflate stream ends too early' },
    { is: 'no stream', part: { packed: Buffer.alloc(0) }, reason: '0 bytes cannot inflate to 300' },
    {
      is: 'a reserved block type',
      part: { packed: Buffer.from([7, 7, 7, 7, 7]) },
      reason: 'its deflate stream is damaged',
    },
    { is: 'another method', part: { method: 93 }, reason: 'it is compressed with method 93, which is not read' },
    {
      is: 'a size beyond what deflate can do',
      part: { both: { size: 0x7fffffff } },
      reason: `${packed.length} bytes cannot inflate to 2147483647`,
    },
  ])('refuses $is', ({ part, reason }) => {
    expect(inflated(part)).toEqual(refused(reason));
  });

  test('refuses an entry whose data are not all in the bytes', () => {
    expect(inflated({}, { compressedSize: 99_999 })).toEqual(refused('its data is not all there'));
  });
});
