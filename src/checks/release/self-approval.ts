import { gateCheck } from '../gate-check.ts';

export const selfApproval = gateCheck({
  id: 'self-approval',
  title: 'Someone approved what they started themselves',
  why: 'Four eyes are asked: one stolen session must not be enough to build and to publish.',
  remedy:
    'Re-run the publish job alone and let another listed person approve; re-running it does not count as starting.',
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});
