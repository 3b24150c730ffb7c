import { openAsBlob as open } from 'node:fs';
import { ReleaseError } from '../../errors.ts';

/** A file as a blob that is read when it is sent, so that a release is never in memory whole. */
export async function openAsBlob(path: string): Promise<Blob> {
  try {
    return await open(path);
  } catch (cause) {
    throw new ReleaseError('FILE_UNREADABLE', `${path} cannot be opened`, { cause });
  }
}
