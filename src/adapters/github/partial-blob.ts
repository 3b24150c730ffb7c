import { createHash, type Hash } from 'node:crypto';

/** An open file that is written from its start. */
export interface BlobSink {
  readonly write: (chunk: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What has come of one blob, over all tries: the file and its hash go on where a broken connection left them. */
export interface PartialBlob {
  /** Bytes so far. */
  readonly size: () => number;
  /** True when what is here came in more than one part. */
  readonly joined: () => boolean;
  /** Makes ready for a next part behind what is here. */
  readonly resume: () => void;
  /** Throws away what came, and begins with the first byte. @throws what opening the target throws. */
  readonly restart: () => Promise<void>;
  /** @throws what the target throws; the blob is worth nothing then. */
  readonly add: (chunk: Uint8Array) => Promise<void>;
  /** SHA-256 of what is here, bare hex. */
  readonly sha256: () => string;
  readonly close: () => Promise<void>;
}

/** @param open opens the target, emptied. It is called at the first `restart`. */
export function partialBlob(open: () => Promise<BlobSink>): PartialBlob {
  let target: BlobSink | undefined;
  let hash: Hash = createHash('sha256');
  let [size, parts] = [0, 0];
  const close = async () => {
    const open = target;
    target = undefined;
    await open?.close();
  };
  return {
    size: () => size,
    joined: () => parts > 1,
    resume: () => {
      parts += 1;
    },
    restart: async () => {
      await close();
      target = await open();
      hash = createHash('sha256');
      [size, parts] = [0, 1];
    },
    add: async (chunk) => {
      await target?.write(chunk);
      hash.update(chunk);
      size += chunk.length;
    },
    sha256: () => hash.copy().digest('hex'),
    close,
  };
}
