import { sha256Of } from '../../model/digest.ts';
import type { Attack, BuiltScene, WaitingScene } from './attack.ts';
import { buildAttacks } from './build-attacks.ts';
import { forceJob } from './force-job.ts';
import { gateAttacks } from './gate-attacks.ts';
import { legOf } from './leg-of.ts';
import type { Leg } from './legs.ts';
import { provenanceAttacks } from './provenance-attacks.ts';

/** A tag that no release here expects; a valid one all the same. */
const unplannedTags = 'cp314-cp314-manylinux_2_28_s390x';

/** Every attack that a rehearsal can play: what happens, when, and what must stop it. */
export const attacks: readonly Attack[] = [
  {
    name: 'swapped-artifact',
    does: 'Another job deletes the wheels of a leg and uploads a forged wheel under the same name.',
    strike: { when: 'between build and seal', act: swap },
    expected: { stage: 'collect', finding: 'unclaimed-digest' },
  },
  {
    name: 'foreign-runner',
    does: 'A leg ran on a machine that somebody had registered as a runner.',
    strike: {
      when: 'between build and seal',
      act: ({ tell, legs, victim }) =>
        tell('POST', `/jobs/${legOf(legs, victim).jobId}`, {
          runner_group_name: 'Default',
          labels: ['self-hosted', 'Linux', 'X64'],
        }),
    },
    expected: { stage: 'collect', finding: 'foreign-runner' },
  },
  {
    name: 'moved-tag',
    does: 'Somebody moves the release tag to another commit while the legs build.',
    strike: {
      when: 'between build and seal',
      act: ({ tell, tag, source }) =>
        tell('POST', `/source/tags/${tag}`, { commit: source.next.sha, annotated: true, verified: true }),
    },
    expected: { stage: 'collect', finding: 'moved-tag' },
  },
  {
    name: 'missing-wheel',
    does: 'A leg succeeds with one wheel less than it should have built.',
    strike: { when: 'while a leg builds', legs: async (legs, { victim }) => without(legs, victim) },
    expected: { stage: 'collect', finding: 'missing-distribution' },
  },
  {
    name: 'extra-file',
    does: 'A leg builds, uploads and stamps one wheel that nobody planned.',
    strike: {
      when: 'while a leg builds',
      legs: async (legs, { forge, victim }) => {
        const name = unplanned(victim);
        const extra = { name, path: await forge(name) };
        const target = legOf(legs, victim);
        return legs.map((leg) => (leg === target ? { ...leg, files: [...leg.files, extra] } : leg));
      },
    },
    expected: { stage: 'collect', finding: 'unexpected-distribution' },
  },
  {
    name: 'tampered-after-approval',
    does: 'Another job replaces sealed wheels by a forged one after the approval.',
    strike: { when: 'between approval and publish', act: swap },
    expected: { stage: 'attest', finding: 'altered-seal' },
  },
  {
    name: 'unapproved',
    does: 'The publish job starts although nobody has reviewed it.',
    strike: { when: 'in place of the approval', act: forceJob },
    expected: { stage: 'approve', finding: 'missing-approval' },
  },
  {
    name: 'approved-other-digest',
    does: 'The reviewer approves, but names the digest of another release.',
    strike: {
      when: 'in place of the approval',
      act: ({ tell, environment, reviewer, seal }) =>
        tell('POST', '/approvals', {
          environment,
          state: 'approved',
          user: reviewer,
          comment: `sha256:${sha256Of(`another release than ${seal}`)}`,
        }),
    },
    expected: { stage: 'approve', finding: 'other-digest-approved' },
  },
  {
    name: 'rejected',
    does: 'The reviewer rejects, and the publish job is run all the same.',
    strike: { when: 'in place of the approval', act: reject },
    expected: { stage: 'approve', finding: 'rejected-approval' },
  },
  {
    name: 'index-has-other-bytes',
    does: 'Somebody with an old upload token puts another file of the same name onto the index.',
    strike: {
      when: 'between approval and publish',
      act: async ({ tell, forge, index, victim }) =>
        tell('POST', `/index/${index}/files`, { filename: victim, path: await forge(victim) }),
    },
    expected: { stage: 'publish', finding: 'different-bytes-on-index' },
  },
  ...provenanceAttacks,
  ...buildAttacks,
  ...gateAttacks,
];

const without = (legs: readonly Leg[], wheel: string): readonly Leg[] =>
  legs.map((leg) => ({ ...leg, files: leg.files.filter(({ name }) => name !== wheel) }));

/** A wheel of the same project and version for another platform. */
const unplanned = (wheel: string): string => `${wheel.split('-').slice(0, 2).join('-')}-${unplannedTags}.whl`;

/** Any job of a run can delete an artifact and make one of the same name: another leg does it here. */
async function swap({ tell, forge, legs, victim }: BuiltScene) {
  const target = legOf(legs, victim);
  const path = await forge(victim);
  const files = target.files.map((file) => (file.name === victim ? { name: victim, path } : file));
  const job = legs.find(({ jobId }) => jobId !== target.jobId)?.jobId ?? target.jobId;
  return tell('POST', `/artifacts/${target.artifactId}/replace`, { job, files });
}

async function reject(scene: WaitingScene) {
  const { tell, environment, reviewer } = scene;
  await tell('POST', '/approvals', { environment, state: 'rejected', user: reviewer, comment: 'Not this one.' });
  return forceJob(scene);
}
