// In: the seal with its bytes, in a job of the environment that guards an index. Out: proof that a listed person, or the
// policy where an index asks for nobody, let this seal pass.
// Touches: GitHub (this job's claims, environments, reviews, jobs). GitHub has held the job until now; a list
// of reviews that is still empty is waited for, a minute at most.

import type { Check } from '../checks/check.ts';
import { judge } from '../checks/check.ts';
import { gateChecks } from '../checks/gate-checks.ts';
import { ReleaseError } from '../errors.ts';
import type { GateFacts } from '../gate/gate-facts.ts';
import type { GateVerdict } from '../gate/gate-verdict.ts';
import { judgeGate } from '../gate/judge-gate.ts';
import type { ApprovalRecord } from '../model/approval.ts';
import { blocks, type Verdict } from '../model/finding.ts';
import type { IndexName } from '../model/policy.ts';
import type { Ports } from '../ports/ports.ts';
import type { Attested } from './4-attest.ts';
import { fetchGateFacts, readRulesAgain } from './fetch-gate-facts.ts';
import { done, type Stage, stopIfBlocked } from './stage.ts';

/** A seal that may go to one index. */
class ApprovedProof {
  readonly attested: Attested;
  /** Follows from the environment that GitHub itself put into this job's token. */
  readonly index: IndexName;
  readonly record: ApprovalRecord;
  readonly facts: GateFacts;
  readonly #made: true = true;

  constructor(attested: Attested, facts: GateFacts, record: ApprovalRecord) {
    this.attested = attested;
    this.index = facts.index.name;
    this.record = record;
    this.facts = facts;
    Object.freeze(this);
  }

  get made(): true {
    return this.#made;
  }
}

export type Approved = ApprovedProof;

/** Judges the gate over facts that were fetched now, every refusal at once. */
export const approveWith = (checks: readonly Check<GateVerdict>[]): Stage<Attested, Approved> => ({
  name: 'approve',
  title: 'Approve: prove who let this seal pass',
  async run(attested, ports) {
    const { sealed } = attested;
    const facts = await fetchGateFacts(attested, ports);
    const verdict = judgeGate(facts);
    const label = `environment ${facts.environment.name}`;
    const verdicts = checks.map((check) => judge(check, verdict, label));
    const stopped = stopIfBlocked('approve', verdicts, sealed.release.distributions);
    if (stopped) return stopped;
    assertApproved(verdict, attested);
    for (const warning of verdict.warnings) ports.log.warn(warning);
    return done(new ApprovedProof(attested, facts, recordOf(attested, facts, verdict)), verdicts);
  },
});

export const approve = approveWith(gateChecks);

/**
 * Reads the rules once more, just before the hand-off, and judges everything again.
 *
 * @returns every check's answer; blocking ones when something changed for the worse.
 * @throws ReleaseError FACT_UNREADABLE when nothing is refused, and the second reading is no yes either.
 */
export async function rejudge(
  { facts, attested }: Approved,
  ports: Ports,
  checks: readonly Check<GateVerdict>[] = gateChecks,
): Promise<readonly Verdict[]> {
  const verdict = judgeGate(await readRulesAgain(facts, ports));
  const verdicts = checks.map((check) => judge(check, verdict, `environment ${facts.environment.name}, read again`));
  if (!verdicts.some(blocks)) assertApproved(verdict, attested);
  return verdicts;
}

/** What no check refuses is not yet a yes. */
function assertApproved({ state, unknowns, refusals }: GateVerdict, { sealed }: Attested): void {
  if (state === 'approved') return;
  const why = unknowns.length > 0 ? unknowns : refusals.map(({ where, what }) => `${where}: ${what}`);
  throw new ReleaseError(
    'FACT_UNREADABLE',
    `whether seal ${sealed.digest} was approved is not known: ${why.join('; ')}`,
  );
}

function recordOf({ sealed }: Attested, facts: GateFacts, { by, form }: GateVerdict): ApprovalRecord {
  const { rules } = facts.environment;
  return {
    v: 1,
    seal: sealed.digest,
    policy: sealed.release.policy.sha256,
    environment: facts.environment.name,
    by,
    basis: form === 'policy' ? 'policy' : 'person',
    // No yes is without a form; `single` claims the least.
    form: form ?? 'single',
    rules: rules === 'unreadable' || rules === undefined ? null : rules,
    run: { repository: sealed.run.repository, id: sealed.run.id, attempt: sealed.run.attempt },
  };
}
