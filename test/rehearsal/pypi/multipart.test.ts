import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readMultipart } from '../../../src/rehearsal/pypi/multipart.ts';
import { Refusal } from '../../../src/rehearsal/pypi/refusal.ts';

const folder = mkdtempSync(join(tmpdir(), 'multipart-'));
const path = join(folder, 'file');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(path, { force: true }));

const type = 'multipart/form-data; boundary=b0';
const part = (head: string, body: string) => `--b0\r\n${head}\r\n\r\n${body}\r\n`;
const field = (name: string, value: string) => part(`Content-Disposition: form-data; name="${name}"`, value);
const content = (body: string, filename = 'demo.whl') =>
  part(`Content-Disposition: form-data; name="content"; filename="${filename}"\r\nContent-Type: application/zip`, body);
const end = '--b0--\r\n';

/** The text in pieces of `size` bytes. */
async function* inPieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text, 'latin1');
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const read = (text: string, size = 1_000, contentType = type, limit = 1_000) =>
  readMultipart(inPieces(text, size), contentType, path, limit);

const digest = (algorithm: string, text: string) => createHash(algorithm).update(text, 'latin1').digest('hex');

describe('a form', () => {
  const tricky = 'a\r\n--b\r\n--b1\r\n\r\n-- \x00\xff--b0';
  const form = `${field('name', 'demo')}${field('classifiers', 'a')}${field('classifiers', 'b')}${content(tricky)}${field('last', '')}${end}`;

  test.each([1, 2, 3, 7, 64, 10_000])('in pieces of %i bytes is read whole', async (size) => {
    expect(await read(form, size)).toEqual({
      fields: [
        ['name', 'demo'],
        ['classifiers', 'a'],
        ['classifiers', 'b'],
        ['last', ''],
      ],
      file: {
        filename: 'demo.whl',
        type: 'application/zip',
        size: tricky.length,
        sha256: digest('sha256', tricky),
        md5: digest('md5', tricky),
      },
    });
    expect(readFileSync(path, 'latin1')).toBe(tricky);
  });

  test('ends where it says, whatever follows', async () => {
    expect((await read(`${field('a', 'b')}${end}${field('c', 'd')}`)).fields).toEqual([['a', 'b']]);
  });

  test('with quotes in its boundary and names', async () => {
    const named = part('content-disposition: form-data; name="content"; filename="a%22b\\"c.whl"', 'x');
    const { file } = await read(`${named}${end}`, 1_000, 'Multipart/Form-Data; charset=utf-8; boundary="b0"');
    expect([file?.filename, file?.type]).toEqual(['a"b"c.whl', '']);
  });

  test('of two files keeps the last', async () => {
    const { file } = await read(`${content('first', 'a.whl')}${content('second', 'b.whl')}${end}`);
    expect([file?.filename, readFileSync(path, 'latin1')]).toEqual(['b.whl', 'second']);
  });

  test('takes a file under another name for a text', async () => {
    const other = part('Content-Disposition: form-data; name="gpg_signature"; filename="a.asc"', 'x');
    expect(await read(`${other}${end}`)).toEqual({ fields: [['gpg_signature', 'x']], file: null });
    expect(existsSync(path)).toBe(false);
  });

  test('counts a file that is too long to its end, and stores no more than the limit', async () => {
    const { file } = await read(`${content('x'.repeat(500))}${end}`, 10, type, 100);
    expect(file?.size).toBe(500);
    expect(readFileSync(path).length).toBeLessThanOrEqual(100);
  });

  test.each([
    { is: 'of another type', contentType: 'application/json' },
    { is: 'without boundary', contentType: 'multipart/form-data' },
  ])('$is is none', async ({ contentType }) => {
    expect(await read(form, 1_000, contentType)).toEqual({ fields: [], file: null });
  });

  test.each([
    { is: 'cut off in a value', text: form.slice(0, 60), why: 'the body ended too early' },
    { is: 'cut off before its end', text: form.slice(0, -4), why: 'the body ended too early' },
    { is: 'of nothing', text: '', why: 'the body ended too early' },
    { is: 'with an endless head', text: `--b0\r\n${'x'.repeat(20_000)}`, why: 'the head of a part is too long' },
    { is: 'with an endless text', text: field('a', 'x'.repeat(17 * 1024 * 1024)), why: 'the fields are too long' },
  ])('$is is refused', async ({ text, why }) => {
    const refused = await read(text, 1024 * 1024).catch((thrown: unknown) => thrown);
    expect(refused).toEqual(new Refusal(400, `Invalid form: ${why}.`));
  });
});
