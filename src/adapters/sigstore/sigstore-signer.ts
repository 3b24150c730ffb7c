import { ReleaseError } from '../../errors.ts';
import type { Bundle } from '../../model/attestation.ts';
import type { Identity } from '../../ports/identity.ts';
import type { Signer } from '../../ports/signer.ts';
import type { Wire } from '../../wire/wire.ts';
import { usualTimeoutMs } from './ask-sigstore.ts';
import { pacer } from './pacer.ts';
import type { RekorAccess } from './rekor-witness.ts';
import { signStatement } from './sign-statement.ts';
import { type SigningKeys, signingKeys } from './signing-keys.ts';

export interface SignerOptions {
  readonly fulcio: string;
  readonly rekor: string;
  readonly identity: Identity;
  readonly wire: Wire;
  /** How long Sigstore is waited for in this process, from the first signature on. Milliseconds; half an hour. */
  readonly budgetMs?: number;
  /** A repository that is not public may be named in the public log. Left out: it may not. */
  readonly publicLog?: boolean;
  /** The job may be part of a workflow that another one called: a builder of its own. Left out: it may not. */
  readonly calledWorkflow?: boolean;
  /** Of one request. */
  readonly timeoutMs?: number;
}

/** Entries under way at one time: what the public log bears. */
const parallel = 8;
/** The log's operators allow some 500 requests a minute and address; a burst is as much as a large release needs. */
const pace = { burst: 100, perSecond: 5 } as const;
/** As many as one statement may have subjects. */
const maxStatements = 1_024;
const usualBudgetMs = 30 * 60_000;

/**
 * Signs many statements with one key and one certificate. The stock signer asks for a token and a certificate each time,
 * which is what breaks a release of sixty wheels.
 */
export function sigstoreSigner(options: SignerOptions): Signer {
  const { fulcio, rekor, identity, wire } = options;
  const { budgetMs = usualBudgetMs, publicLog = false, calledWorkflow, timeoutMs = usualTimeoutMs } = options;
  const { turn, hold: slowDown } = pacer(wire.clock, pace);
  let end: number | undefined;
  const deadline = () => {
    end ??= wire.clock.now() + budgetMs;
    return end;
  };
  const keys = signingKeys({ fulcio, identity, wire, publicLog, calledWorkflow, until: deadline, timeoutMs });
  return {
    async sign(statements, progress) {
      const count = statements.length;
      if (count > maxStatements) throw new ReleaseError('BUG', `${count} statements are more than ${maxStatements}`);
      const failures: unknown[] = [];
      // After the first failure whoever waits for another try gives up as well; what is under way is ended.
      const until = () => (failures.length > 0 ? Number.NEGATIVE_INFINITY : deadline());
      const work = { statements, keys, access: { rekor, wire, turn, slowDown, timeoutMs, until }, failures };
      const bundles = await signAll(work, progress);
      if (failures.length > 0) throw failures[0];
      return [...bundles].sort(([a], [b]) => a - b).map(([, bundle]) => bundle);
    },
  };
}

interface Work {
  readonly statements: Parameters<Signer['sign']>[0];
  readonly keys: SigningKeys;
  readonly access: RekorAccess;
  /** What lanes ended in, the first first. */
  readonly failures: unknown[];
}

/** Runs the lanes. Each ends what it has begun, so that nothing goes on behind the error's back. */
async function signAll({ statements, keys, access, failures }: Work, progress: Parameters<Signer['sign']>[1]) {
  const bundles = new Map<number, Bundle>();
  const waiting = [...statements.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next && failures.length === 0; next = waiting.shift()) {
      const [at, statement] = next;
      const bundle = await signStatement(statement, keys, access);
      bundles.set(at, bundle);
      progress(bundles.size, { at, bundle });
    }
  };
  const keep = (thrown: unknown) => void failures.push(thrown);
  await Promise.all(Array.from({ length: parallel }, () => lane().catch(keep)));
  return bundles;
}
