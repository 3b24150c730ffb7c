import { mkdtempSync, openAsBlob, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { multipartBody } from '../../../src/adapters/pypi/multipart-body.ts';
import { readMultipart } from '../../../src/rehearsal/pypi/multipart.ts';

const folder = mkdtempSync(join(tmpdir(), 'multipart-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function* chunksOf(blob: Blob): AsyncGenerator<Buffer> {
  for await (const chunk of blob.stream()) yield Buffer.from(chunk);
}

describe('a multipart body', () => {
  const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * 7) % 256));
  const source = join(folder, 'source');
  writeFileSync(source, bytes);

  test('arrives at a foreign reader byte by byte, line breaks included', async () => {
    const fields = [
      ['description', 'one\ntwo\r\nthree\r'],
      ['author', 'Ann Ä 山'],
      ['classifiers', 'a'],
      ['classifiers', 'b'],
      ['empty', ''],
      ['tricky', '\r\n--wheelgate-\r\n\r\nContent-Disposition: form-data; name="name"\r\n\r\nevil'],
    ] as const;
    const body = multipartBody(fields, 'demo-1.0-py3-none-any.whl', await openAsBlob(source));
    const arrived = join(folder, 'arrived');
    const form = await readMultipart(chunksOf(body), body.type, arrived, bytes.length);
    expect(form.fields).toEqual(fields);
    expect(form.file).toMatchObject({
      filename: 'demo-1.0-py3-none-any.whl',
      type: 'application/octet-stream',
      size: bytes.length,
    });
    expect(readFileSync(arrived)).toEqual(bytes);
  });

  test('has a boundary of its own each time, and a length before it is sent', async () => {
    const body = () => multipartBody([], 'a.whl', new Blob(['x']));
    expect(body().type).not.toBe(body().type);
    expect(body().size).toBe((await body().arrayBuffer()).byteLength);
  });
});
