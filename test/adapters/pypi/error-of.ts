import { ReleaseError } from '../../../src/errors.ts';

/** Code and text of what a promise rejects with, and everything that a log could show of it. */
export async function errorOf(work: Promise<unknown>): Promise<{ code: string; message: string; shown: string }> {
  const thrown: unknown = await work.then(
    () => new Error('nothing was thrown'),
    (error: unknown) => error,
  );
  if (!(thrown instanceof ReleaseError)) throw thrown;
  return { code: thrown.code, message: thrown.message, shown: chain(thrown) };
}

function chain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.message}\n${error.stack}\n${JSON.stringify(error)}\n${error.cause === undefined ? '' : chain(error.cause)}`;
}
