import { type Check, judge } from '../checks/check.ts';
import type { Refused } from '../checks/gate-check.ts';
import { approvalForm } from '../gate/approval-form.ts';
import { assumeApproval } from '../gate/assume-approval.ts';
import { startersOf } from '../gate/starters-of.ts';
import type { IndexName, Policy } from '../model/policy.ts';
import type { RunFacts } from '../model/run.ts';
import type { Ports } from '../ports/ports.ts';
import { fetchAttempts, fetchEnvironment } from './fetch-gate-facts.ts';
import type { Foresight } from './foresee.ts';

/**
 * Judges the gate of every index in the first minute, with an approval by each listed reviewer assumed: what could never
 * pass stops here, and not after the build. What cannot be read now is told; the gate itself will ask again.
 */
export async function judgeProspects(
  policy: Policy,
  run: RunFacts,
  indexes: readonly IndexName[],
  ports: Ports,
  checks: readonly Check<Refused>[],
): Promise<Foresight> {
  const attempts = await fetchAttempts(run, ports);
  const starters = startersOf(run, attempts, [], { attempt: run.attempt, legs: [] });
  const prospects = await Promise.all(indexes.map((name) => prospectOf(name, policy, run, starters, ports)));
  const verdicts = prospects.flatMap(({ environment, refused }) =>
    refused === undefined ? [] : checks.map((check) => judge(check, refused, `environment ${environment}`)),
  );
  return { verdicts, remarks: prospects.flatMap(({ remark }) => remark ?? []) };
}

interface Prospects {
  readonly environment: string;
  readonly refused: Refused | undefined;
  /** Which approval will hold; left out when none can, or nobody knows. */
  readonly remark: string | undefined;
}

/** What the gate of one index would say, as far as that is certain. */
async function prospectOf(
  name: IndexName,
  policy: Policy,
  run: RunFacts,
  starters: ReturnType<typeof startersOf>,
  ports: Ports,
): Promise<Prospects> {
  const index = policy.indexes[name];
  // An index that the policy does not have is the finding of another check.
  if (index === undefined) return { environment: name, refused: undefined, remark: undefined };
  const environment = (one: string) => fetchEnvironment(one, false, ports);
  const prospect = assumeApproval({
    policy,
    run,
    index: { name, approval: index.approval },
    environment: await environment(index.environment),
    also: await Promise.all(policy.approval.also.map(environment)),
    starters,
  });
  for (const text of [...prospect.unknowns, ...prospect.warnings]) ports.log.warn(`gate of ${name}: ${text}`);
  const { outlook, people } = prospect;
  return {
    environment: index.environment,
    refused: outlook === 'impossible' ? prospect : undefined,
    remark:
      outlook === 'possible'
        ? approvalForm({ name, approval: index.approval }, policy.approval, index.environment, people.length)
        : undefined,
  };
}
