import { sha256Of } from '../../model/digest.ts';
import type { Attack, WaitingScene } from './attack.ts';
import { forceJob } from './force-job.ts';
import { legOf } from './leg-of.ts';

/** Attacks on the run, the rules and the people, and one from a run beside this one. */
export const gateAttacks: readonly Attack[] = [
  {
    name: 'edited-workflow',
    does: 'Somebody edits the workflow on a branch of their own and starts it there.',
    strike: {
      when: 'before the plan',
      act: ({ tell }) =>
        tell('POST', '/run', {
          branch: 'quick-fix',
          files: { '.github/workflows/wheels.yml': 'name: Wheels\non: workflow_dispatch\njobs: {}\n' },
        }),
    },
    expected: { stage: 'plan', finding: 'foreign-run' },
  },
  {
    name: 'unprotected-environment',
    does: 'An administrator has taken the reviewers from the environment before the run is started.',
    strike: {
      when: 'before the plan',
      act: ({ tell, environment }) => tell('POST', `/environments/${environment}`, { reviewers: [] }),
    },
    expected: { stage: 'plan', finding: 'unprotected-environment' },
  },
  {
    name: 'forged-summary',
    does: 'A leg prints a summary with a digest of its own making, and the reviewer approves what it says.',
    strike: { when: 'in place of the approval', act: forgeSummary },
    expected: { stage: 'approve', finding: 'other-digest-approved' },
  },
  {
    name: 'self-approval',
    does: 'The person who started the run approves it, past GitHub’s own rule.',
    strike: { when: 'in place of the approval', act: (scene) => approveAs(scene, scene.starter) },
    expected: { stage: 'approve', finding: 'self-approval' },
  },
  {
    name: 'bot-approval',
    does: 'A program that an administrator has added to the reviewers approves.',
    strike: {
      when: 'in place of the approval',
      act: async (scene) => {
        const { tell, environment, reviewer, robot } = scene;
        await tell('POST', `/environments/${environment}`, { reviewers: [reviewer, robot] });
        return approveAs(scene, robot.login);
      },
    },
    expected: { stage: 'approve', finding: 'denied-approver' },
  },
  {
    name: 'rerun-without-new-approval',
    does: 'The publish job is run again, and starts on the approval of the first try, which named no digest.',
    strike: { when: 'in place of a second approval', act: forceJob },
    expected: { stage: 'approve', finding: 'ambiguous-approval' },
  },
  {
    name: 'rules-removed-after-approval',
    does: 'An administrator takes the reviewers away while the publish job runs, after it has read the rules.',
    strike: {
      when: 'between approval and publish',
      act: ({ tell, environment }) => tell('POST', `/environments/${environment}`, { reviewers: [], afterReads: 1 }),
    },
    expected: { stage: 'approve', finding: 'changed-rules' },
  },
  {
    name: 'concurrent-publish',
    does: 'A second run of the same version, let go at the same time, uploads the wheels that its own leg built.',
    strike: { when: 'between approval and publish', act: publishBeside },
    expected: { stage: 'publish', finding: 'different-bytes-on-index' },
  },
];

/** Whoever says it names the right digest: what is wrong is who they are. */
const approveAs = ({ tell, environment, seal }: WaitingScene, user: string) =>
  tell('POST', '/approvals', { environment, state: 'approved', user, comment: `sha256:${seal}` });

async function forgeSummary({ tell, legs, victim, environment, reviewer, seal }: WaitingScene) {
  const digest = `sha256:${sha256Of(`what a leg says in place of ${seal}`)}`;
  const message = `Sealed. Approve with the comment ${digest}`;
  await tell('POST', `/jobs/${legOf(legs, victim).jobId}/annotations`, { title: 'wheelgate seal', message });
  return tell('POST', '/approvals', { environment, state: 'approved', user: reviewer, comment: digest });
}

async function publishBeside({ tell, forge, index, legs, victim }: WaitingScene) {
  const wheels = legOf(legs, victim).files.filter(({ name }) => name.endsWith('.whl'));
  for (const { name } of wheels) {
    await tell('POST', `/index/${index}/files`, { filename: name, path: await forge(name) });
  }
}
