import { gateCheck } from '../gate-check.ts';

export const missingSecondApproval = gateCheck({
  id: 'missing-second-approval',
  title: 'A second person has not approved this release',
  why: 'The policy asks for people of further environments, so that one stolen session cannot publish.',
  remedy: 'Re-run the job of the environment named below; another listed person approves it with the seal’s digest.',
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});
