import { matchesGlob } from '../model/glob.ts';
import type { GateFacts } from './gate-facts.ts';
import { type Judgement, nothing } from './gate-verdict.ts';
import { sameName } from './same-name.ts';

/**
 * Step 1: this job is what the policy lets publish. The claims are GitHub's word about the job itself; the index looks
 * at some of them only, and at neither branch, event nor runner.
 */
export function judgeClaims({ claims, environment, run, policy: { workflow } }: GateFacts): Judgement {
  if (claims === 'unreadable') {
    const unknown = 'the claims of this job’s identity token: give the job `permissions: {id-token: write}`';
    return { ...nothing, unknowns: [unknown] };
  }
  const caller = `${run.repository}/.github/workflows/${workflow.file}@${claims.ref}`;
  const wrong = [
    ...differences([
      ['repository', claims.repository, run.repository],
      ['run', claims.runId, run.id],
      ['attempt', claims.runAttempt, run.attempt],
      ['ref', claims.ref, run.ref],
      ['event', claims.event, run.event],
      ['workflow', claims.workflowRef, caller],
      // The index matches the called workflow, our provenance names the calling one: they must be the same.
      ['workflow of the job', claims.jobWorkflowRef, caller],
      ['runner', claims.runnerEnvironment, 'github-hosted'],
    ]),
    ...(claims.environment !== undefined && sameName(claims.environment, environment.name)
      ? []
      : [`environment is ${claims.environment ?? 'none'}, not ${environment.name}`]),
    ...(workflow.events.includes(claims.event)
      ? []
      : [`event ${claims.event} is none of ${workflow.events.join(', ')}`]),
    ...(workflow.refs.some((glob) => allows(glob, claims.ref))
      ? []
      : [`ref ${claims.ref} is none of ${workflow.refs.join(', ')}`]),
  ];
  return { ...nothing, refusals: wrong.map((what) => ({ id: 'foreign-claims', where: 'this job', what })) };
}

type Difference = readonly [what: string, claimed: string | number, wanted: string | number];

const differences = (pairs: readonly Difference[]): readonly string[] =>
  pairs.flatMap(([what, claimed, wanted]) => (claimed === wanted ? [] : [`${what} is ${claimed}, not ${wanted}`]));

/** A glob is for branches, unless it begins with `refs/`: a tag with the name of a branch must not pass for it. */
const allows = (glob: string, ref: string): boolean =>
  glob.startsWith('refs/')
    ? matchesGlob(glob, ref)
    : ref.startsWith('refs/heads/') && matchesGlob(glob, ref.slice('refs/heads/'.length));
