import type { Policy } from '../model/policy.ts';
import type { Release, SealedDistribution } from '../model/release.ts';
import { ownWorkflow } from './slsa-parts.ts';

/** More than any policy gives a job of this run's own workflow. */
const ownLevel = 2;

/**
 * Whether `release.json` claims for a distribution what the policy allows: with `signers`, one of them at its level or
 * below, in an attempt between that of the leg and that of the seal; without, the run's own workflow.
 *
 * @returns the reasons against it.
 */
export function judgeBuilderClaim(
  { run, legs }: Release,
  { leg, provenance }: SealedDistribution,
  signers: Policy['signers'],
): readonly string[] {
  if (provenance?.attempt === undefined) {
    if (signers.length > 0) return ['no builder of the policy’s signers signed it'];
    const { signer, level } = provenance ?? { signer: ownWorkflow(run), level: ownLevel };
    if (signer === ownWorkflow(run) && level === ownLevel) return [];
    return [`release.json claims level ${level} by ${signer}, and no signers are in the policy`];
  }
  const { signer, level, attempt } = provenance;
  const allowed = signers.find(({ workflow }) => workflow === signer);
  if (allowed === undefined) return [`${signer} is none of the policy’s signers`];
  const job = legs.find((one) => one.job.id === leg)?.job;
  const [first, last] = [job?.attempt ?? 1, run.attempt];
  return [
    ...(level > allowed.level ? [`level ${level} is claimed; the policy allows ${signer} level ${allowed.level}`] : []),
    ...(attempt < first || attempt > last
      ? [`it was signed in attempt ${attempt}; the file was built in attempt ${first} and sealed in attempt ${last}`]
      : []),
  ];
}
