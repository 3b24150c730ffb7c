import { gateCheck } from '../gate-check.ts';

export const rejectedApproval = gateCheck({
  id: 'rejected-approval',
  title: 'A reviewer rejected this release',
  why: 'One rejection is enough: whoever rejected saw a reason, and an approval does not take it away.',
  remedy:
    'Ask the reviewer. When it is settled, start the workflow with `from-run` and the seal’s digest: no rebuild is needed.',
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});
