import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { ReleaseError } from '../../errors.ts';
import type { StandardInput } from '../../ports/standard-input.ts';

/** The process's own standard input. */
export const nodeStandardInput = (stream: Readable & { readonly isTTY?: boolean }): StandardInput => ({
  isTerminal: stream.isTTY === true,
  save: async (path, maxBytes) => {
    try {
      return await saveBounded(stream, path, maxBytes);
    } catch (cause) {
      if (cause instanceof ReleaseError) throw cause;
      const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
      throw new ReleaseError('FILE_UNREADABLE', `standard input cannot be saved: ${why}`, { cause });
    }
  },
});

async function saveBounded(stream: Readable, path: string, maxBytes: number): Promise<number> {
  const file = await open(path, 'wx');
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > maxBytes)
        throw new ReleaseError('FILE_UNREADABLE', `standard input has more than ${maxBytes} bytes, which are allowed`);
      await file.writeFile(bytes);
    }
  } finally {
    await file.close();
  }
  return size;
}
