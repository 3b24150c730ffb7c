import { atLevels, judge } from '../checks/check.ts';
import { unstoredProvenance } from '../checks/release/unstored-provenance.ts';
import { ReleaseError } from '../errors.ts';
import type { Bundle, Statement } from '../model/attestation.ts';
import type { Level3 } from '../model/policy.ts';
import type { Release } from '../model/release.ts';
import type { SealProblem } from '../model/reopening.ts';
import type { Ports } from '../ports/ports.ts';
import { judgeSigner } from '../provenance/judge-signer.ts';
import { sameStatement } from '../provenance/same-statement.ts';
import { setStatement } from '../provenance/set-statement.ts';
import { slsaPredicateType } from '../provenance/slsa-parts.ts';
import type { Attested } from './4-attest.ts';
import { done, type Stage, stopIfBlocked } from './stage.ts';
import { signerOf } from './verify-provenance.ts';

/** What GitHub's store takes, as its own client keeps it. @see https://github.com/actions/attest */
const maxSubjects = 1_024;
/** Bytes of a predicate. */
const maxPredicateBytes = 16 * 1024 * 1024;

/**
 * Part of stage attest, after the seal: posts one statement about all files to GitHub's store, so that
 * `gh attestation verify` finds it by any file's digest. One for all, for the store takes few writes a minute. The seal
 * needs none of this: what the store refuses is a warning, unless the policy requires it.
 */
export const storeProvenance: Stage<Attested, Attested> = {
  name: 'attest',
  title: 'Store: tell GitHub’s attestation store',
  async run(attested, ports) {
    const { release, policy } = attested.sealed;
    const level = policy.attestationStore;
    if (level === 'off') return done(attested, []);
    const refused = await store(release, level, ports);
    const problems: readonly SealProblem[] =
      refused === undefined ? [] : [{ id: 'unstored-provenance', where: release.run.repository, what: refused }];
    const verdicts = atLevels([unstoredProvenance], { [unstoredProvenance.id]: level === 'require' ? 'block' : 'warn' })
      // The store was asked about one statement.
      .map((check) => judge(check, { examined: 1, problems }, 'GitHub’s attestation store'));
    return stopIfBlocked('attest', verdicts, release.distributions) ?? done(attested, verdicts);
  },
};

/** @returns why the store does not hold the statement; `undefined` when it does. */
async function store(release: Release, level: Exclude<Level3, 'off'>, ports: Ports): Promise<string | undefined> {
  const statement = setStatement(release);
  const limit = beyondLimits(statement);
  if (limit !== undefined) return limit;
  try {
    if (await isStored(release, statement, ports)) {
      ports.log.info('GitHub’s attestation store holds this statement already');
      return undefined;
    }
    const posted = await ports.attestationStore.post(await sign(statement, ports));
    if (posted.kind === 'refused') return posted.why;
    ports.log.info(`GitHub’s attestation store keeps the statement as ${posted.id}`);
    return undefined;
  } catch (thrown) {
    // Not knowing is no yes where the policy wants one; elsewhere it is one way of verifying less.
    if (!(thrown instanceof ReleaseError) || thrown.code === 'BUG') throw thrown;
    if (level === 'require' && thrown.code !== 'PERMISSION_MISSING' && thrown.code !== 'NOTHING_TO_JUDGE') throw thrown;
    return thrown.message;
  }
}

function beyondLimits({ subject, predicate }: Statement): string | undefined {
  if (subject.length > maxSubjects)
    return `the store takes ${maxSubjects} files in one statement, there are ${subject.length}`;
  const bytes = Buffer.byteLength(JSON.stringify(predicate));
  return bytes > maxPredicateBytes
    ? `the store takes ${maxPredicateBytes} bytes, the predicate has ${bytes}`
    : undefined;
}

async function sign(statement: Statement, { signer }: Ports): Promise<Bundle> {
  const [bundle] = await signer.sign([statement], () => undefined);
  if (bundle === undefined) throw new ReleaseError('BUG', 'the signer gave no bundle for the attestation store');
  return bundle;
}

/** An earlier attempt may have posted it. Only what verifies counts: anybody with the permission can post anything. */
async function isStored(
  release: Release,
  statement: Statement,
  { attestationStore, verifier }: Ports,
): Promise<boolean> {
  const [first] = release.distributions;
  const found = first === undefined ? [] : await attestationStore.find(first.sha256, slsaPredicateType);
  for (const bundle of found) {
    const verified = await verifier.verify(bundle);
    if (!verified.ok || judgeSigner(verified.value, signerOf(release)).length > 0) continue;
    if (sameStatement(verified.value.statement, statement)) return true;
  }
  return false;
}
