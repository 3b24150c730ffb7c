import { ReleaseError } from '../errors.ts';
import { asksPeople } from '../gate/asked-environments.ts';
import type { GateEnvironment, GateFacts, Rules } from '../gate/gate-facts.ts';
import { sameName } from '../gate/same-name.ts';
import { startedBefore } from '../gate/started-before.ts';
import { type Attempt, startersOf } from '../gate/starters-of.ts';
import type { Claims } from '../model/approval.ts';
import type { IndexName, Policy } from '../model/policy.ts';
import type { RunFacts } from '../model/run.ts';
import type { Ports } from '../ports/ports.ts';
import type { Attested } from './4-attest.ts';
import { fetchReviews } from './fetch-reviews.ts';

/**
 * Reads what the gate judges: this job's own claims first, for the environment in them says which index it may write
 * to; no input does.
 *
 * @throws ReleaseError INPUT_INVALID in a job whose environment guards no index of the policy.
 */
export async function fetchGateFacts({ sealed }: Attested, ports: Ports): Promise<GateFacts> {
  const { policy, run, release, digest } = sealed;
  const claims = await ports.approvals.claims();
  const index = indexOf(claims, policy, release.indexes);
  const asked = asksPeople({ index }) ? [index.environment, ...policy.approval.also] : [];
  const [jobs, attempts, reviews] = await Promise.all([
    ports.jobs.jobs(run.id),
    fetchAttempts(run, ports),
    readable(() => fetchReviews(run.id, asked, ports)),
  ]);
  const own = jobs.find(({ id }) => id === claims.checkRunId);
  // Of another environment's jobs nothing is known: an earlier attempt may have been approved for other bytes.
  const elsewhere = run.attempt === 1 ? false : 'unreadable';
  const legs = release.legs.map(({ job }) => job.name);
  return {
    policy,
    index: { name: index.name, approval: index.approval },
    environment: await fetchEnvironment(index.environment, startedBefore(jobs, own), ports),
    also: await Promise.all(policy.approval.also.map((name) => fetchEnvironment(name, elsewhere, ports))),
    claims,
    run,
    // The bytes were hashed when they were fetched again: a proof of another digest does not exist.
    seal: { expected: digest, recomputed: digest },
    reviews,
    starters: startersOf(run, attempts, jobs, { attempt: release.run.attempt, legs }),
  };
}

/** Reads the rules of every environment once more. */
export async function readRulesAgain(facts: GateFacts, ports: Ports): Promise<GateFacts> {
  const again = async (one: GateEnvironment) => ({ ...one, again: { rules: await fetchRules(one.name, ports) } });
  return { ...facts, environment: await again(facts.environment), also: await Promise.all(facts.also.map(again)) };
}

function indexOf({ environment }: Claims, { indexes }: Policy, planned: readonly IndexName[]) {
  const named = (['pypi', 'testpypi'] as const).flatMap((name) => {
    const one = indexes[name];
    return one && environment !== undefined && sameName(one.environment, environment) ? [{ name, ...one }] : [];
  });
  const [index] = named;
  if (index === undefined) {
    const told = environment === undefined ? 'no environment' : `environment ${JSON.stringify(environment)}`;
    throw new ReleaseError('INPUT_INVALID', `environment: this job has ${told}, which guards no index of the policy`);
  }
  if (!planned.includes(index.name)) {
    const told = planned.join(', ') || 'none';
    throw new ReleaseError(
      'INPUT_INVALID',
      `index: the plan is for ${told}; this job’s environment guards ${index.name}`,
    );
  }
  return index;
}

/** An environment with its rules as they are now. */
export const fetchEnvironment = async (
  name: string,
  started: GateEnvironment['startedBefore'],
  ports: Pick<Ports, 'approvals'>,
): Promise<GateEnvironment> => ({ name, rules: await fetchRules(name, ports), startedBefore: started });

const fetchRules = (name: string, { approvals }: Pick<Ports, 'approvals'>): Promise<Rules> =>
  readable(() => approvals.environment(name));

/** A fact that cannot be read is a fact for the gate, which never takes it for a yes. */
async function readable<T>(read: () => Promise<T>): Promise<T | 'unreadable'> {
  try {
    return await read();
  } catch (thrown) {
    if (thrown instanceof ReleaseError && thrown.code === 'FACT_UNREADABLE') return 'unreadable';
    throw thrown;
  }
}

/** Who asked for the attempts between the first, which the run names, and this one. */
export async function fetchAttempts({ id, attempt }: RunFacts, { jobs }: Ports): Promise<readonly Attempt[]> {
  const between = Array.from({ length: Math.max(0, attempt - 2) }, (_, at) => at + 2);
  return Promise.all(between.map(async (one) => ({ attempt: one, by: await jobs.triggeredBy(id, one) })));
}
