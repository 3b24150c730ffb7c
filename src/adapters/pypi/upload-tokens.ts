import type { Secret } from '../../model/secret.ts';
import type { Clock } from '../../ports/clock.ts';
import type { MintedToken } from './mint-token.ts';

/** An upload must end while its token is good, and large files take minutes. */
const marginMs = 5 * 60_000;

/** The tokens of one session: one at a time, renewed before it ends, all revoked in the end. */
export interface UploadTokens {
  /** The token in use; a new one when that ends soon. Those who ask at one time share one. */
  readonly current: () => Promise<MintedToken>;
  /** The token in use when it is another than `expired`; else a new one. */
  readonly after: (expired: MintedToken) => Promise<MintedToken>;
  /** @returns why a token could not be revoked. */
  readonly revoke: () => Promise<string | undefined>;
}

/**
 * Mints the first token.
 *
 * @throws what `mint` throws, here and whenever a new token is due.
 */
export async function uploadTokens(
  clock: Clock,
  mint: () => Promise<MintedToken>,
  burn: (token: Secret) => Promise<string | undefined>,
): Promise<UploadTokens> {
  const minted: MintedToken[] = [];
  const mintOne = async () => {
    const token = await mint();
    minted.push(token);
    return token;
  };
  let latest = mintOne();
  const renewed = (old: Promise<MintedToken>) => {
    // Whoever comes second finds the promise changed, and waits for the same token.
    if (latest === old) latest = mintOne();
    return latest;
  };
  await latest;
  return {
    current: async () => {
      const known = latest;
      return (await known).endsAt - marginMs > clock.now() ? known : renewed(known);
    },
    after: async (expired) => {
      const known = latest;
      return (await known) === expired ? renewed(known) : known;
    },
    revoke: async () => {
      // One that has ended is nobody's any more.
      const alive = minted.filter(({ endsAt }) => endsAt > clock.now());
      const failures = await Promise.all(alive.map(({ whole }) => burn(whole)));
      return failures.find((failure) => failure !== undefined);
    },
  };
}
