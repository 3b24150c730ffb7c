import { gateCheck } from '../gate-check.ts';

export const ambiguousApproval = gateCheck({
  id: 'ambiguous-approval',
  title: 'An approval does not say which bytes it is for',
  why: 'GitHub tells neither time nor attempt of a review, so one from before a rebuild looks like one from after it.',
  remedy: 'Re-run the publish job alone and approve it with the comment given below: it names the digest.',
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});
