import { gateCheck } from '../gate-check.ts';

export const changedRules = gateCheck({
  id: 'changed-rules',
  title: 'The environment’s rules changed while the release was on its way',
  why: 'Somebody with the rights to lift the rules did so between the proof and the upload.',
  remedy:
    'Look at the settings and at who changed them; when they are right, re-run this job: what is published stays.',
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
});
