import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../src/model/digest.ts';
import { parseStamp, renderStamp, stampTitle } from '../../src/model/parse-stamp.ts';
import { renderSums } from '../../src/model/sums.ts';
import { commitOf, digestOf } from './documents.ts';

const claim = (count: number) => ({
  version: '1.2.3',
  commit: commitOf('a'),
  dirty: false,
  files: Array.from({ length: count }, (_, index) => [`demo-${index}.whl`, digestOf(`${index}`)] as const),
});
const message = renderStamp(claim(2));
const read = (text: string) => parseStamp({ jobId: 11, title: stampTitle, message: text });

describe('renderStamp', () => {
  test('names the files of a small leg, sorted', () => {
    const [a, b] = claim(2).files;
    expect(renderStamp({ ...claim(2), files: claim(2).files.toReversed() })).toBe(
      JSON.stringify({ v: 1, version: '1.2.3', commit: commitOf('a'), dirty: false, count: 2, files: [a, b] }),
    );
  });

  test('is never longer than 3,500 bytes: a digest of the sha256sum lines stands for a long list', () => {
    const long = claim(60);
    const list = sha256Of(renderSums(long.files.map(([name, sha256]) => ({ name, sha256 }))));
    const said = { v: 1, version: '1.2.3', commit: commitOf('a'), dirty: false, count: 60, list };
    expect(renderStamp(long)).toBe(JSON.stringify(said));
    const lengths = Array.from({ length: 80 }, (_, count) => Buffer.byteLength(renderStamp(claim(count))));
    expect(Math.max(...lengths)).toBeGreaterThan(3_400);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(3_500);
  });
});

test('a stamp of exactly 3,500 bytes names its files and is read', () => {
  const base = claim(40);
  const room = 3_500 - Buffer.byteLength(renderStamp({ ...base, version: '' }));
  const [first, ...rest] = base.files;
  const longer = 'x'.repeat(room % 100);
  const spread = rest.map(
    ([name, sha256], index) => [index < Math.floor(room / 100) ? `${name}${'y'.repeat(100)}` : name, sha256] as const,
  );
  const full = { ...base, version: longer, files: first ? [first, ...spread] : [] };
  const one = renderStamp({ ...full, version: `${longer}x` });
  expect([Buffer.byteLength(renderStamp(full)), one.includes('"list"')]).toEqual([3_500, true]);
  expect(read(renderStamp(full)).ok).toBe(true);
});

describe('parseStamp', () => {
  test.for([0, 1, 2, 40, 41, 42, 43, 60])('reads the stamp of %d files', (count) => {
    const { files, ...said } = claim(count);
    const sorted = files.toSorted(([a], [b]) => (a < b ? -1 : 1));
    const list = sha256Of(renderSums(files.map(([name, sha256]) => ({ name, sha256 }))));
    const rest = renderStamp(claim(count)).includes('"files"') ? { files: sorted } : { list };
    expect(read(renderStamp(claim(count)))).toEqual({ ok: true, value: { jobId: 11, ...said, count, ...rest } });
  });

  test.for([
    { is: 'another count', text: message.replace('"count":2', '"count":3'), reasons: ['count: says 3, files has 2'] },
    {
      is: 'neither files nor list',
      text: message.replace(/,"files".*/, '}'),
      reasons: ['expected either files or list'],
    },
    {
      is: 'both files and list',
      text: message.replace(/}$/, `,"list":"${digestOf('x')}"}`),
      reasons: ['expected either files or list'],
    },
    {
      is: 'a word of its own job',
      text: message.replace('"v":1', '"v":1,"jobId":12'),
      reasons: ['has a member "jobId", which is not known here'],
    },
    {
      is: 'a path',
      text: message.replace('demo-0', 'x/demo-0'),
      reasons: ['files[0][0]: "x/demo-0.whl" has a character that no file name may have here'],
    },
    {
      is: 'more than 3,500 bytes',
      text: 'x'.repeat(3_501),
      reasons: ['the stamp has 3501 bytes; at most 3500 are read'],
    },
    {
      is: 'a file twice',
      text: message.replace('demo-1', 'demo-0'),
      reasons: ['files[1]: is out of order; the list is sorted by name in byte order, each once'],
    },
  ])('refuses $is', ({ text, reasons }) => {
    expect(read(text)).toEqual({ ok: false, reasons });
  });

  test('refuses another notice of the job', () => {
    expect(parseStamp({ jobId: 11, title: 'note', message })).toEqual({
      ok: false,
      reasons: ['the title is "note", not wheelgate-stamp'],
    });
  });
});
