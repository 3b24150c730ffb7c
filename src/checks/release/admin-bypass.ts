import { gateCheck } from '../gate-check.ts';

export const adminBypass = gateCheck({
  id: 'admin-bypass',
  title: 'Administrators may let a job pass without a review',
  why: 'Whoever takes over one administrator’s session could publish, and GitHub would record no review.',
  remedy:
    'Untick “Allow administrators to bypass configured protection rules” in the environment’s settings; then re-run this job.',
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});
