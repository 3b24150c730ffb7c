import type { RootInUse } from '../../model/verification.ts';

/** A trusted root, and where it came from. */
export interface TrustedRootText extends RootInUse {
  /** JSON. */
  readonly text: string;
}

/** Day on which the version of `@sigstore/tuf` that package.json pins was published, with the root in it. */
export const bundledOn = '2026-11-05';

const publicInstance = 'https://tuf-repo-cdn.sigstore.dev';
const dayMs = 24 * 60 * 60 * 1_000;

/** Bytes of the library's seeds for one instance, in base64. */
interface Seed {
  readonly 'root.json': string;
  readonly targets: Readonly<Record<string, string>>;
}

/**
 * The public Sigstore's trusted root as the TUF library carries it: no younger than the library. A key that was withdrawn
 * since is trusted still, so its age is told, and whether the keyholders still stand by the metadata of that time.
 *
 * @param now milliseconds.
 */
export async function bundledTrustedRoot(now: number): Promise<TrustedRootText & { readonly expired: boolean }> {
  const { default: seeds } = await import('@sigstore/tuf/seeds.json', { with: { type: 'json' } });
  const seed: Seed = seeds[publicInstance];
  const decode = (base64: string | undefined) => Buffer.from(base64 ?? '', 'base64').toString('utf8');
  const { signed }: { signed: { expires: string } } = JSON.parse(decode(seed['root.json']));
  const days = Math.max(0, Math.floor((now - Date.parse(bundledOn)) / dayMs));
  const expired = now >= Date.parse(signed.expires);
  const best = `meant to be used until ${signed.expires.slice(0, 10)}`;
  return {
    from: 'bundled',
    says: `the public root in this program, of ${bundledOn}, ${days} days old, ${best}${expired ? ': it is past that' : ''}`,
    text: decode(seed.targets['trusted_root.json']),
    expired,
  };
}
