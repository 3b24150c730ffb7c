import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { quietly } from '../../../src/adapters/github/quietly.ts';

/** An output that remembers, as good as the process's own for what is written to it. */
function output() {
  const stream = new PassThrough() as unknown as NodeJS.WriteStream;
  const written = () => String((stream as unknown as PassThrough).read() ?? '');
  return { stream, written };
}

test('leaves out the client’s chatter and nothing else', async () => {
  const { stream, written } = output();
  await quietly(async () => {
    stream.write('Uploaded bytes 8388608\n');
    stream.write('Uploading artifact: seal.zip\n');
    stream.write('::add-mask::signature\n');
    stream.write('a line of ours: Uploaded bytes 3\n');
    stream.write('Artifact seal successfully finalized. Artifact ID 7\n');
  }, stream);
  expect(written()).toBe('::add-mask::signature\na line of ours: Uploaded bytes 3\n');
});

test('gives the output back, also after an error', async () => {
  const { stream, written } = output();
  const { write } = stream;
  await quietly(() => Promise.reject(new Error('no')), stream).catch(() => undefined);
  expect(stream.write).toBe(write);
  stream.write('Uploaded bytes 1\n');
  expect(written()).toBe('Uploaded bytes 1\n');
});
