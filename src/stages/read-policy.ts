import { distributionCheckIds } from '../checks/distribution-check-ids.ts';
import { ReleaseError } from '../errors.ts';
import { type Sha256, sha256Of } from '../model/digest.ts';
import { parsePolicy } from '../model/parse-policy.ts';
import type { Policy } from '../model/policy.ts';
import type { RunFacts } from '../model/run.ts';
import type { Ports } from '../ports/ports.ts';

/** A policy with the bytes that it was read from. */
export interface PolicyInForce {
  readonly path: string;
  readonly text: string;
  readonly sha256: Sha256;
  readonly policy: Policy;
}

/**
 * Reads the policy through REST at the run's own commit, never from a checkout: a build step can write to the disk, and
 * only a push can write there.
 *
 * @throws ReleaseError POLICY_INVALID when it is missing, not UTF-8, or has mistakes; each with its line.
 */
export async function readPolicy(
  { source }: Pick<Ports, 'source'>,
  run: RunFacts,
  path: string,
): Promise<PolicyInForce> {
  const where = `${path} of ${run.repository} at ${run.commit}`;
  const bytes = await source.readFile(run.repository, path, run.commit);
  if (bytes === undefined) throw new ReleaseError('POLICY_INVALID', `${where} does not exist`);
  const text = Buffer.from(bytes).toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes)) throw new ReleaseError('POLICY_INVALID', `${where} is not UTF-8 text`);
  const parsed = parsePolicy(text, distributionCheckIds);
  if (!parsed.ok) throw new ReleaseError('POLICY_INVALID', `${where} cannot be used`, { mistakes: parsed.reasons });
  return { path, text, sha256: sha256Of(bytes), policy: parsed.value };
}
