import { ReleaseError } from '../../../src/errors.ts';
import type { StandardInput } from '../../../src/ports/standard-input.ts';
import type { Disk } from './fake-artifacts.ts';

/** Standard input that holds these bytes; `undefined`: a person sits there and types nothing. */
export const fakeStandardInput = (disk: Disk, bytes: Uint8Array | undefined): StandardInput => ({
  isTerminal: bytes === undefined,
  save: async (path, maxBytes) => {
    if (bytes === undefined || bytes.length > maxBytes) throw new ReleaseError('FILE_UNREADABLE', 'standard input');
    disk.set(path, Buffer.from(bytes));
    return bytes.length;
  },
});
