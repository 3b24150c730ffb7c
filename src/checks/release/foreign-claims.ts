import { gateCheck } from '../gate-check.ts';

export const foreignClaims = gateCheck({
  id: 'foreign-claims',
  title: 'This job is not the one that the policy lets publish',
  why: 'An index believes any job with the right repository, file and environment; branch, event and runner are ours to ask.',
  remedy:
    'Publish from the workflow, branch and event that the policy names: start it with `from-run` and the seal’s digest.',
  source: 'https://docs.github.com/en/actions/reference/security/oidc',
});
