import { readBounded } from '../adapters/node/node-files.ts';
import type { Endpoints } from '../endpoints.ts';
import { ReleaseError } from '../errors.ts';
import { parseWorldFile } from './world-file.ts';

const maxWorldBytes = 64 * 1024;

/** Reads the addresses of a rehearsal. @throws ReleaseError WORLD_REFUSED for anything but loopback addresses. */
export async function readWorld(path: string): Promise<Endpoints> {
  const text = await readBounded(path, maxWorldBytes).catch((cause: unknown) => {
    throw new ReleaseError('WORLD_REFUSED', `WHEELGATE_WORLD: ${path} cannot be read`, { cause });
  });
  const parsed = parseWorldFile(Buffer.from(text).toString('utf8'));
  if (!parsed.ok) throw new ReleaseError('WORLD_REFUSED', `WHEELGATE_WORLD: ${path}: ${parsed.reasons.join('; ')}`);
  return parsed.value;
}
