import { gateCheck } from '../gate-check.ts';

export const unlistedApprover = gateCheck({
  id: 'unlisted-approver',
  title: 'Someone approved who is not a listed reviewer',
  why: 'A review by anyone else is a bypass that GitHub recorded, or a member of a team whom nothing here can prove.',
  remedy: 'Let a listed person approve: re-run the publish job alone. Members of a team are listed in `approval.team`.',
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});
