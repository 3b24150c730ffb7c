import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Meaning, meaningOf, sameMeaning } from '../../../scripts/fuzz/same-meaning.ts';
import { readZipRecords } from '../../../scripts/fuzz/zip-records.ts';
import { allCases } from '../../hostile/all-cases.ts';
import { entry, patched, plain, plainPath } from '../../hostile/hostile-case.ts';
import { aWheel, distInfo, type WheelChange } from '../../support/a-wheel.ts';
import { extraField, u64 } from '../../support/zip-bytes.ts';

const usual = meaningOf(aWheel()) ?? new Map();
const text = 'from ._core import x\n';
const packed = deflateRawSync(text);
const sentinels = { size: 0xffffffff, packedSize: 0xffffffff, extra: extraField(1, u64(text.length, packed.length)) };

describe('two wheels mean the same', () => {
  test.for<{ is: string; change: WheelChange }>([
    { is: 'when nothing differs', change: {} },
    { is: 'whatever the times are', change: { parts: plain({ both: { time: 7 } }) } },
    { is: 'whatever the permissions are', change: { parts: plain({ mode: 0o100777 }) } },
    { is: 'without a type in the mode', change: { parts: plain({ mode: 0o644 }) } },
    { is: 'whoever made it', change: { parts: plain({ central: { system: 0 } }) } },
    { is: 'however hard it was packed', change: { parts: plain({ both: { flags: 6 } }) } },
    { is: 'stored or deflated', change: { parts: plain({ method: 0 }) } },
    { is: 'with zip64 fields', change: { parts: plain({ local: sentinels, central: sentinels }) } },
    { is: 'with a zip64 end record', change: { end: { zip64: {} } } },
    { is: 'with other extra fields', change: { parts: plain({ both: { extra: extraField(9, Buffer.from('x')) } }) } },
    { is: 'with entries of folders', change: { parts: (parts) => [{ path: 'demo/' }, ...parts] } },
    { is: 'in another order', change: { parts: (parts) => parts.toReversed() } },
    { is: 'with other line ends in RECORD', change: { record: (rows) => rows.replaceAll('\n', '\r\n') } },
    { is: 'with a size of RECORD left out', change: { record: (rows) => rows.replace(',21\n', ',\n') } },
  ])('$is', ({ change }) => {
    expect(sameMeaning(usual, meaningOf(aWheel(change)))).toBe(true);
  });
});

describe('two wheels do not mean the same', () => {
  test.for<{ is: string; change: WheelChange }>([
    { is: 'a content', change: { changed: { [plainPath]: text.replace('x', 'y') } } },
    { is: 'a name', change: { parts: plain({ path: 'demo/__Init__.py' }) } },
    { is: 'a file more', change: { changed: { 'demo/x': 'x' } } },
    { is: 'a file less', change: { parts: (parts) => parts.slice(1) } },
    { is: 'the kind', change: { parts: plain({ mode: 0o120777 }) } },
    { is: 'the rights of whom it runs with', change: { parts: plain({ mode: 0o104755 }) } },
    { is: 'the DOS bit of a folder', change: { parts: plain({ central: { attributes: 0x10 } }) } },
    { is: 'a second name', change: { parts: plain({ both: { extra: extraField(0x7075, Buffer.from('x')) } }) } },
    { is: 'a hash in RECORD', change: { record: (rows) => rows.replace('sha256=', 'sha256=A') } },
    { is: 'a size in RECORD', change: { record: (rows) => rows.replace(',21\n', ',22\n') } },
    { is: 'a folder with content', change: { parts: (parts) => [{ path: 'demo/', content: 'x' }, ...parts] } },
    { is: 'an unknown flag', change: { parts: plain({ both: { flags: 0x10 } }) } },
    { is: 'a CRC', change: { parts: plain({ both: { crc: 1 } }) } },
    { is: 'an unknown method', change: { parts: entry(`${distInfo}/RECORD`, { both: { method: 12 } }) } },
  ])('when $is differs', ({ change }) => {
    expect(sameMeaning(usual, meaningOf(aWheel(change)))).toBe(false);
  });

  test('when one has a byte that belongs to nothing', () => {
    const wheel = aWheel();
    const odd = [
      Buffer.concat([wheel, Buffer.from('x')]),
      Buffer.concat([Buffer.from('x'), wheel]),
      wheel.subarray(0, -1),
      patched(wheel, -10, [9, 9]),
      aWheel({ parts: plain({ after: Buffer.from('x') }) }),
      Buffer.alloc(0),
    ];
    expect(odd.map((bytes) => readZipRecords(Buffer.from(bytes)))).toEqual(odd.map(() => undefined));
  });
});

test('the corpus and the oracle agree: no archive whose zip is blocked means what the usual wheel means', () => {
  const same = (meaning: Meaning | undefined) => sameMeaning(usual, meaning);
  const blocked = allCases.filter(({ name, blocks }) => /^zip/.test(name) && blocks.length > 0);
  expect(blocked.filter(({ bytes }) => same(meaningOf(Buffer.from(bytes())))).map(({ name }) => name)).toEqual([]);
});
