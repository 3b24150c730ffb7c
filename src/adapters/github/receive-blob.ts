import { createHash } from 'node:crypto';
import { ReleaseError } from '../../errors.ts';
import type { Progress } from '../../ports/artifacts.ts';
import { WireFailure } from '../../wire/wire.ts';

/** An open file that is written from its start. */
export interface BlobSink {
  readonly write: (chunk: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Receiving {
  readonly response: Response;
  readonly target: BlobSink;
  /** Bytes; one more is refused. */
  readonly limit: number;
  /** Waits for the next piece, not for ever. */
  readonly next: <T>(read: Promise<T>) => Promise<T>;
  readonly progress: Progress;
}

/**
 * Writes a reply's body while it hashes it. The target is closed whatever happens; after an error what is in it is
 * worth nothing.
 *
 * @returns the digest of what came, bare hex, and its size in bytes.
 * @throws WireFailure when the body breaks off; ReleaseError GITHUB_UNREACHABLE when it is too long; what the target
 *   throws, as it is.
 */
export async function receiveBlob({ response, target, limit, next, progress }: Receiving) {
  const hash = createHash('sha256');
  let size = 0;
  try {
    const told = Number(response.headers.get('content-length') ?? 0);
    if (told > limit) throw tooLong(limit, told);
    const chunks = chunksOf(response);
    for (let chunk = await next(chunks()); chunk !== undefined; chunk = await next(chunks())) {
      size += chunk.length;
      if (size > limit) throw tooLong(limit, size);
      hash.update(chunk);
      await target.write(chunk);
      progress(size, limit);
    }
  } finally {
    await target.close();
  }
  return { sha256: hash.digest('hex'), size };
}

/** Reads one piece at a time; `undefined` at the end. Errors of the stream are told apart from those of the target. */
function chunksOf({ body }: Response): () => Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  return async () => {
    try {
      return (await reader?.read())?.value;
    } catch (cause) {
      throw new WireFailure('the connection broke off', { cause });
    }
  };
}

const tooLong = (limit: number, size: number): ReleaseError =>
  new ReleaseError(
    'GITHUB_UNREACHABLE',
    `GitHub lists an artifact of ${limit} bytes, and its store sends ${size} or more: these are not its bytes`,
  );
