import { ReleaseError } from '../../errors.ts';
import type { StartedWorld } from '../../ports/world.ts';

/** One request to the control API of the rehearsal's world. */
export type Tell = StartedWorld['control'];

/** Waits for the world, which shares no errors with us: every failure of its own becomes WORLD_UNREACHABLE. */
export async function worldly<T>(what: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof ReleaseError) throw cause;
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new ReleaseError('WORLD_UNREACHABLE', `${what}: ${words}`, { cause });
  }
}

/** The world's control with every failure as WORLD_UNREACHABLE. */
export const reachable =
  ({ control }: Pick<StartedWorld, 'control'>): Tell =>
  (method, path, body) =>
    worldly('the rehearsal’s world refused a request', control(method, path, body));
