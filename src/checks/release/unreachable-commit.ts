import type { Preflight } from '../../model/preflight.ts';
import type { Check } from '../check.ts';

export const unreachableCommit: Check<Preflight> = {
  id: 'unreachable-commit',
  title: 'The tagged commit is on no release branch',
  severity: 'block',
  applies: 'always',
  why: 'A tag can be put on any commit, also on one that nobody reviewed. What is on a protected branch was.',
  remedy: 'Tag a commit of a branch that `source.branches` in the policy names, or add the branch there.',
  source: 'https://slsa.dev/spec/v1.2/source-requirements',

  run({ branches, source, policy }) {
    // No source is the finding of another check.
    if (source === undefined) return { examined: 1, findings: [] };
    if (branches.some(({ reachable }) => reachable)) return { examined: branches.length, findings: [] };
    const asked = branches.map(({ name }) => name).join(', ') || `no branch fits ${policy.source.branches.join(', ')}`;
    return {
      examined: 1,
      findings: [{ where: source.commit, what: `not reachable from any release branch (${asked})` }],
    };
  },
};
