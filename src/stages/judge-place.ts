import type { SealProblem } from '../model/reopening.ts';
import type { RunFacts } from '../model/run.ts';
import type { Ports } from '../ports/ports.ts';
import type { Planned } from './1-plan.ts';
import type { OpenedSeal } from './open-seal.ts';
import { readPolicy } from './read-policy.ts';

/**
 * Whether a seal belongs here: to this world, this run, the plan that this job derived again, and the policy as it
 * stands at the run's commit now.
 */
export async function judgePlace(
  { release, policyText }: OpenedSeal,
  run: RunFacts,
  planned: Planned | undefined,
  ports: Ports,
): Promise<readonly SealProblem[]> {
  const { plan } = planned ?? {};
  const inForce = planned === undefined ? (await readPolicy(ports, run, release.policy.path)).text : planned.policyText;
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['world', release.world, ports.world],
    ['repository', release.run.repository, run.repository],
    ['run', release.run.id, run.id],
    ['commit', release.run.commit, run.commit],
    ['workflow', release.run.workflowPath, run.workflowPath],
    ['policy', policyText, inForce],
    ['project', release.project, plan?.project ?? release.project],
    ['version', release.version, plan?.version ?? release.version],
    ['source', release.source, plan?.source ?? release.source],
    ['expected set', release.expected, plan?.expected ?? release.expected],
    ['indexes', release.indexes, plan?.indexes ?? release.indexes],
  ];
  return pairs.flatMap(([what, sealed, here]): readonly SealProblem[] => {
    const [a, b] = [JSON.stringify(sealed), JSON.stringify(here)];
    if (a === b) return [];
    return [{ id: 'foreign-seal', where: `the seal’s ${what}`, what: `it is ${cut(a)}; this job finds ${cut(b)}` }];
  });
}

const cut = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
