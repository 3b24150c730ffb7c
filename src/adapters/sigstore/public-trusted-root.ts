import { ReleaseError } from '../../errors.ts';

/** A mirror of TUF's metadata. Only tests name one: on a runner the public instance's is a constant of the library. */
export interface TufMirror {
  readonly mirrorURL: string;
  /** Path of the root metadata that is trusted from the start. */
  readonly rootPath: string;
}

export interface PublicRootOptions {
  /** Folder for TUF's metadata. */
  readonly cachePath: string;
  readonly mirror?: TufMirror;
  /** Of each request. Default: as many as take about a minute. */
  readonly retries?: number;
}

const timeoutMs = 15_000;
const usualRetries = 6;

/**
 * The trusted root of the public Sigstore, by TUF. The library carries the public instance's first root as a seed; what
 * is fetched is verified from there. No old cache stands in for a mirror that does not answer: metadata of unknown age
 * could name a key that was withdrawn.
 *
 * @returns it as JSON text.
 * @throws ReleaseError SIGSTORE_UNREACHABLE when it can be neither fetched nor verified.
 */
export async function publicTrustedRoot({
  cachePath,
  mirror,
  retries = usualRetries,
}: PublicRootOptions): Promise<string> {
  const { initTUF } = await import('@sigstore/tuf');
  try {
    const tuf = await initTUF({ cachePath, timeout: timeoutMs, retry: { retries }, ...mirror });
    return await tuf.getTarget('trusted_root.json');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.slice(0, 300) : 'no reason given';
    const what = `the trusted root of the public Sigstore could not be fetched: ${why}`;
    throw new ReleaseError('SIGSTORE_UNREACHABLE', what, { cause });
  }
}
