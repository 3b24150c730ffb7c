import { gateCheck } from '../gate-check.ts';

export const unprotectedEnvironment = gateCheck({
  id: 'unprotected-environment',
  title: 'The environment lets every job pass',
  why: 'GitHub makes an environment without rules when a workflow first names it, so a misspelt one protects nothing.',
  remedy:
    'Add required reviewers in the repository’s settings under Environments; then re-run this job and let one approve.',
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});
