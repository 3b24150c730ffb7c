import { open } from 'node:fs/promises';
import { ReleaseError } from '../../errors.ts';

/** Opens a file for writing, emptied. @throws ReleaseError FILE_UNREADABLE also when the disk is full. */
export async function openForWriting(path: string) {
  const guard = async <T>(work: Promise<T>): Promise<T> =>
    work.catch((cause: unknown) => {
      const why = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
      throw new ReleaseError('FILE_UNREADABLE', `${path} cannot be written: ${why}`, { cause });
    });
  const file = await guard(open(path, 'w'));
  return {
    write: async (chunk: Uint8Array): Promise<void> => {
      for (let done = 0; done < chunk.length; ) done += (await guard(file.write(chunk, done))).bytesWritten;
    },
    close: () => guard(file.close()),
  };
}
