import { asReleaseError } from '../../errors.ts';
import { bundledTrustedRoot, type TrustedRootText } from './bundled-trusted-root.ts';
import { type PublicRootOptions, publicTrustedRoot } from './public-trusted-root.ts';

export interface RootOptions extends PublicRootOptions {
  /** Milliseconds. */
  readonly now: () => number;
}

/**
 * The public Sigstore's trusted root by TUF; while no mirror answers, the one in this program. It stands in no longer
 * than its own metadata says: after that day nobody vouches for it, and an old key would be trusted for ever.
 *
 * @throws ReleaseError SIGSTORE_UNREACHABLE
 */
export async function publicRootOrBundled({ now, ...options }: RootOptions): Promise<TrustedRootText> {
  try {
    return {
      from: 'fetched',
      says: 'the public root, fetched by TUF just now',
      text: await publicTrustedRoot(options),
    };
  } catch (thrown) {
    const { expired, ...bundled } = await bundledTrustedRoot(now());
    if (expired) throw thrown;
    const { message } = asReleaseError(thrown, 'trusted root');
    return { ...bundled, says: `${bundled.says}; ${message}` };
  }
}
