// In: what the person asked for, or the plan of an earlier job. Out: the source, resolved once, and the policy in force.
// Touches: GitHub (refs, commits, the policy's bytes at the run's commit), the index (files of the version).

import { atLevels, type Check, judge } from '../checks/check.ts';
import type { Refused } from '../checks/gate-check.ts';
import { gateChecks } from '../checks/gate-checks.ts';
import { alteredPlan } from '../checks/release/altered-plan.ts';
import { unconfiguredIndex } from '../checks/release/unconfigured-index.ts';
import { planChecks } from '../checks/release-checks.ts';
import { ReleaseError } from '../errors.ts';
import { expandRows } from '../model/expected.ts';
import { matchesGlob } from '../model/glob.ts';
import { parsePlan } from '../model/parse-plan.ts';
import { bad, good } from '../model/parsed.ts';
import type { Plan, SourceFacts } from '../model/plan.ts';
import type { IndexName, Policy } from '../model/policy.ts';
import type { Preflight } from '../model/preflight.ts';
import type { RunFacts } from '../model/run.ts';
import { versionOfTag } from '../model/tag-pattern.ts';
import { workflowCalls } from '../model/workflow-calls.ts';
import type { Ports } from '../ports/ports.ts';
import type { RefKind } from '../ports/source.ts';
import { type Foresight, foresee } from './foresee.ts';
import { judgeProspects } from './judge-prospects.ts';
import { type PolicyInForce, readPolicy } from './read-policy.ts';
import { done, type Stage, stopIfBlocked } from './stage.ts';

/** What a person, or the workflow for them, asks `plan` for. */
export interface PlanRequest {
  readonly sourceRef: string;
  /** `chain` is testpypi, then pypi; `none` makes a trial. */
  readonly index: 'none' | 'testpypi' | 'pypi' | 'chain';
  readonly policyPath: string;
}

/** The plan as a job output, in a later job. */
export interface PlanClaim {
  readonly plan: string;
}

/** A source that was resolved by this process, under a policy that it read itself. */
class PlannedProof {
  readonly plan: Plan;
  readonly policy: Policy;
  /** The policy's bytes as text. */
  readonly policyText: string;
  readonly run: RunFacts;
  /** What the plan's ref names at this moment; `undefined` when it is gone. */
  readonly sourceNow: SourceFacts | undefined;
  /** For the person who started the run: which approval will hold, whether stamps can be read. Empty in a later job. */
  readonly remarks: readonly string[];
  readonly #made: true = true;

  constructor(
    plan: Plan,
    { policy, text }: PolicyInForce,
    run: RunFacts,
    sourceNow: SourceFacts | undefined,
    remarks: readonly string[] = [],
  ) {
    this.plan = plan;
    this.policy = policy;
    this.policyText = text;
    this.run = run;
    this.sourceNow = sourceNow;
    this.remarks = remarks;
    Object.freeze(this);
  }

  get made(): true {
    return this.#made;
  }
}

export type Planned = PlannedProof;

const indexesOf = { none: [], testpypi: ['testpypi'], pypi: ['pypi'], chain: ['testpypi', 'pypi'] } as const;

/** Resolves the ref to a commit, once. In release mode everything that would stop the release later stops it here. */
export const planWith = (
  checks: readonly Check<Preflight>[],
  gate: readonly Check<Refused>[],
): Stage<PlanRequest, Planned> => ({
  name: 'plan',
  title: 'Plan: resolve the source, once',
  async run(request, ports) {
    const run = await ports.jobs.run();
    const inForce = await readPolicy(ports, run, request.policyPath);
    const indexes = indexesOf[request.index];
    const preflight = await fetchPreflight(request, indexes, inForce.policy, run, ports);
    const { source, version } = preflight;
    const wanted = { wanted: indexes, configured: Object.keys(inForce.policy.indexes) };
    const release = request.index !== 'none';
    const prospects = release ? await judgeProspects(inForce.policy, run, indexes, ports, gate) : nothingAhead;
    const verdicts = !release
      ? []
      : [
          judge(unconfiguredIndex, wanted, 'the run'),
          ...atLevels(checks, levelsOf(inForce.policy)).map((check) => judge(check, preflight, request.sourceRef)),
          ...prospects.verdicts,
        ];
    const stopped = stopIfBlocked('plan', verdicts);
    if (stopped) return stopped;
    if (source === undefined) {
      const where = `${JSON.stringify(request.sourceRef)} of ${inForce.policy.source.repository}`;
      throw new ReleaseError('INPUT_INVALID', `source-ref: ${where} is neither a tag, a branch nor a full commit`);
    }
    const made = makePlan(ports, inForce, run, source, version.ok ? version.value : '', indexes);
    const ahead = { policy: inForce.policy, run, indexes, source, version: made.version };
    const outlook = release ? await foresee(ahead, ports) : nothingAhead;
    const remarks = [...prospects.remarks, ...outlook.remarks];
    return done(new PlannedProof(made, inForce, run, source, remarks), [...verdicts, ...outlook.verdicts]);
  },
});

/** A trial is never approved, and publishes nothing. */
const nothingAhead: Foresight = { verdicts: [], remarks: [] };

export const plan = planWith(planChecks, gateChecks);

/** Makes an earlier job's plan again from GitHub's own facts, and refuses a difference. */
export const replan: Stage<PlanClaim, Planned> = {
  name: 'plan',
  title: 'Plan: derive the plan again',
  async run({ plan: text }, ports) {
    const parsed = parsePlan(text);
    if (!parsed.ok) throw new ReleaseError('INPUT_INVALID', `plan: ${parsed.reasons.join('; ')}`);
    const planned = parsed.value;
    const run = await ports.jobs.run();
    const inForce = await readPolicy(ports, run, planned.policy.path);
    const { source: git } = inForce.policy;
    const { mode, source: then, indexes } = planned;
    // A trial's branch may move on; its commit is what was built.
    const now = await ports.source.resolve(git.repository, mode === 'release' ? then.ref : then.commit);
    const source = sourceAgain(planned, git.repository, now);
    const version = versionIn(inForce.policy, then.ref);
    const again = makePlan(ports, inForce, run, source, version.ok ? version.value : '', indexes);
    const verdicts = [judge(alteredPlan, { planned, now: again }, 'the plan')];
    return stopIfBlocked('plan', verdicts) ?? done(new PlannedProof(again, inForce, run, now), verdicts);
  },
};

/**
 * The planned source out of GitHub's own facts. Of a commit that the tag no longer names they tell nothing: what was
 * claimed stays then, and `moved-tag` refuses it.
 */
function sourceAgain({ mode, source: then }: Plan, repository: string, now: SourceFacts | undefined): SourceFacts {
  const claimed = { ...then, repository };
  if (now?.commit !== then.commit) return claimed;
  const { tree, tagObject, tagSignature, epoch } = now;
  // A trial asks for the commit, which knows no tag.
  if (mode === 'trial') return { ...claimed, tree, epoch };
  return tagObject === then.tagObject ? { ...claimed, tree, tagSignature, epoch } : claimed;
}

async function fetchPreflight(
  request: PlanRequest,
  indexes: readonly IndexName[],
  policy: Policy,
  run: RunFacts,
  { source: git, index, log }: Ports,
): Promise<Preflight> {
  const ref = request.sourceRef;
  const { repository } = policy.source;
  const name = ref.replace(/^refs\/(?:tags|heads)\//, '');
  const kind = await kindOf(ref, name, repository, git);
  const full = { tag: `refs/tags/${name}`, branch: `refs/heads/${name}`, commit: name, none: '' }[kind];
  const source = full === '' ? undefined : await git.resolve(repository, full);
  if (source) log.info(`${full} of ${repository} is commit ${source.commit}`);
  const version = versionIn(policy, full);
  const release = request.index !== 'none';
  const branches = release && source ? await fetchReachability(policy, source, git) : [];
  const indexed =
    !release || !version.ok
      ? []
      : await Promise.all(
          indexes
            .filter((one) => policy.indexes[one])
            .map(async (one) => ({
              index: one,
              files: await index(one).files(policy.project, version.value),
            })),
        );
  const workflow = release ? await readCalls(run, git) : undefined;
  return { policy, run, ref, kind, source, version, branches, indexed, workflow };
}

/** The run's own workflow, at the commit that it runs from. */
async function readCalls({ repository, workflowPath, commit }: RunFacts, git: Ports['source']) {
  const bytes = await git.readFile(repository, workflowPath, commit);
  return bytes && workflowCalls(Buffer.from(bytes).toString('utf8'));
}

/** A ref that says what it is must not become another thing of the same name. */
async function kindOf(ref: string, name: string, repository: string, git: Ports['source']): Promise<RefKind> {
  if (ref.startsWith('refs/heads/')) return 'branch';
  const kind = await git.kindOf(repository, name);
  return ref.startsWith('refs/tags/') && kind !== 'tag' ? 'none' : kind;
}

/** Asks branch by branch until one holds the commit: most releases come from the first. */
async function fetchReachability(
  { source: { repository, branches } }: Policy,
  source: SourceFacts,
  git: Ports['source'],
) {
  const all = await git.branches(repository);
  const asked: { name: string; reachable: boolean }[] = [];
  for (const name of all.filter((branch) => branches.some((glob) => matchesGlob(glob, branch)))) {
    const reachable = await git.reachable(repository, source.commit, name);
    asked.push({ name, reachable });
    if (reachable) break;
  }
  return asked;
}

function versionIn(policy: Policy, ref: string) {
  if (ref.startsWith('refs/tags/')) return versionOfTag(policy.source.tag, ref.slice('refs/tags/'.length));
  return ref === '' ? good('') : bad(`${ref} is no tag, so there is no version in it`);
}

function makePlan(
  { world }: Ports,
  { policy, path, sha256 }: PolicyInForce,
  run: RunFacts,
  source: SourceFacts,
  version: string,
  indexes: readonly IndexName[],
): Plan {
  const rows = expandRows(policy.distributions);
  if (!rows.ok) throw new ReleaseError('POLICY_INVALID', `${path}: ${rows.reasons.join('; ')}`);
  return {
    v: 1,
    world,
    mode: indexes.length > 0 ? 'release' : 'trial',
    indexes,
    project: policy.project,
    version,
    source,
    policy: { path, sha256 },
    run: { repository: run.repository, id: run.id, commit: run.commit },
    expected: rows.value,
  };
}

/** The policy's own word on a signed tag is the level of that check. */
const levelsOf = ({ source: { signedTag } }: Policy) =>
  ({ 'unsigned-tag': signedTag === 'require' ? 'block' : signedTag }) as const;
