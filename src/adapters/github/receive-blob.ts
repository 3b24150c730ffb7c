import { ReleaseError } from '../../errors.ts';
import type { Progress } from '../../ports/artifacts.ts';
import { WireFailure } from '../../wire/wire.ts';
import type { PartialBlob } from './partial-blob.ts';

export interface Receiving {
  readonly response: Response;
  /** Made ready for these bytes: begun, or resumed. */
  readonly blob: PartialBlob;
  /** Bytes of the whole blob; one more is refused. */
  readonly limit: number;
  /** Waits for the next piece, not for ever. */
  readonly next: <T>(read: Promise<T>) => Promise<T>;
  readonly progress: Progress;
}

/**
 * Writes a reply's body behind what is already there, while it hashes it.
 *
 * @throws WireFailure when the body breaks off, or ends early without the store having said so; ReleaseError
 *   GITHUB_UNREACHABLE when it is too long; what the target throws, as it is.
 */
export async function receiveBlob({ response, blob, limit, next, progress }: Receiving): Promise<void> {
  const length = response.headers.get('content-length');
  const told = length === null ? undefined : blob.size() + Number(length);
  if (told !== undefined && told > limit) throw tooLong(limit, told);
  const chunks = chunksOf(response);
  for (let chunk = await next(chunks()); chunk !== undefined; chunk = await next(chunks())) {
    const size = blob.size() + chunk.length;
    if (size > limit) throw tooLong(limit, size);
    await blob.add(chunk);
    progress(size, limit);
  }
  // A store that says itself how little it has is believed: the digest tells the rest.
  if (blob.size() < (told ?? limit)) throw new WireFailure(`the store sent ${blob.size()} of ${told ?? limit} bytes`);
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
