import { judge } from '../checks/check.ts';
import { gateChecks } from '../checks/gate-checks.ts';
import { assumeApproval } from '../gate/assume-approval.ts';
import { startersOf } from '../gate/starters-of.ts';
import type { Verdict } from '../model/finding.ts';
import type { IndexName, Policy } from '../model/policy.ts';
import type { RunFacts } from '../model/run.ts';
import type { Ports } from '../ports/ports.ts';
import { fetchAttempts, fetchEnvironment } from './fetch-gate-facts.ts';

/**
 * Judges the gate of every index in the first minute, with an approval by each listed reviewer assumed: what could never
 * pass stops here, and not after the build. What cannot be read now is told; the gate itself will ask again.
 */
export async function judgeProspects(
  policy: Policy,
  run: RunFacts,
  indexes: readonly IndexName[],
  ports: Ports,
): Promise<readonly Verdict[]> {
  const attempts = await fetchAttempts(run, ports);
  const starters = startersOf(run, attempts, [], { attempt: run.attempt, legs: [] });
  const verdicts = await Promise.all(indexes.map((name) => judgeProspect(name, policy, run, starters, ports)));
  return verdicts.flat();
}

async function judgeProspect(
  name: IndexName,
  policy: Policy,
  run: RunFacts,
  starters: ReturnType<typeof startersOf>,
  ports: Ports,
): Promise<readonly Verdict[]> {
  const index = policy.indexes[name];
  // An index that the policy does not have is the finding of another check.
  if (index === undefined) return [];
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
  if (prospect.outlook !== 'impossible') return [];
  const { refusals, unknowns, warnings } = prospect;
  const verdict = { state: 'blocked', refusals, unknowns, warnings, by: [], form: undefined } as const;
  return gateChecks.map((check) => judge(check, verdict, `environment ${index.environment}`));
}
