import { ReleaseError } from '../../errors.ts';

export interface PublicRootOptions {
  /** Folder for TUF's metadata. */
  readonly cachePath: string;
}

/** The embedded seeds carry the public instance's root of trust; what is fetched is verified by TUF against them. */
const timeoutMs = 15_000;
const retries = 3;

/**
 * The trusted root of the public Sigstore, by TUF.
 *
 * @returns it as JSON text.
 * @throws ReleaseError SIGSTORE_UNREACHABLE when it can be neither fetched nor verified: a root of unknown age is none.
 */
export async function publicTrustedRoot({ cachePath }: PublicRootOptions): Promise<string> {
  const { initTUF } = await import('@sigstore/tuf');
  try {
    const tuf = await initTUF({ cachePath, timeout: timeoutMs, retry: { retries } });
    return await tuf.getTarget('trusted_root.json');
  } catch (cause) {
    throw new ReleaseError('SIGSTORE_UNREACHABLE', 'the trusted root of the public Sigstore could not be fetched', {
      cause,
    });
  }
}
