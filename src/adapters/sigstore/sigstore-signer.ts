import { ReleaseError } from '../../errors.ts';
import type { Bundle } from '../../model/attestation.ts';
import type { Signer } from '../../ports/signer.ts';
import { signStatement } from './sign-statement.ts';
import { type KeysOptions, signingKeys } from './signing-keys.ts';

export interface SignerOptions extends KeysOptions {
  readonly rekor: string;
}

/** Entries under way at one time: what the public log bears. */
const parallel = 8;
/** As many as one statement may have subjects. */
const maxStatements = 1_024;

/**
 * Signs many statements with one key and one certificate. The stock signer asks for a token and a certificate each time,
 * which is what breaks a release of sixty wheels.
 */
export function sigstoreSigner(options: SignerOptions): Signer {
  return {
    async sign(statements, progress) {
      const count = statements.length;
      if (count > maxStatements) throw new ReleaseError('BUG', `${count} statements are more than ${maxStatements}`);
      const keys = signingKeys(options);
      const bundles = new Map<number, Bundle>();
      const waiting = [...statements.entries()];
      const failures: unknown[] = [];
      // Each lane ends what it has begun, so that nothing goes on behind the error's back.
      const lane = async () => {
        for (let next = waiting.shift(); next && failures.length === 0; next = waiting.shift()) {
          bundles.set(next[0], await signStatement(next[1], keys, options.rekor, options.wire));
          progress(bundles.size);
        }
      };
      const keep = (thrown: unknown) => void failures.push(thrown);
      await Promise.all(Array.from({ length: parallel }, () => lane().catch(keep)));
      if (failures.length > 0) throw failures[0];
      return [...bundles].sort(([a], [b]) => a - b).map(([, bundle]) => bundle);
    },
  };
}
