import { gateCheck } from '../gate-check.ts';

export const missingApproval = gateCheck({
  id: 'missing-approval',
  title: 'Nobody approved this release',
  why: 'A job that started without a recorded review was let through by a lifted rule or by an administrator.',
  remedy: 'Re-run the publish job alone; a listed reviewer approves it with the comment given below.',
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});
