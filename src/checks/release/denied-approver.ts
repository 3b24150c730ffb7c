import { gateCheck } from '../gate-check.ts';

export const deniedApprover = gateCheck({
  id: 'denied-approver',
  title: 'An approval came from a machine or from someone whom the policy refuses',
  why: 'A button that a program presses shows that the program ran, not that a person looked.',
  remedy: 'Let a listed person approve: re-run the publish job alone.',
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});
