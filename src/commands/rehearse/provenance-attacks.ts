import type { Statement } from '../../model/attestation.ts';
import { sha256Of } from '../../model/digest.ts';
import type { Release } from '../../model/release.ts';
import { slsaStatement } from '../../provenance/slsa-statement.ts';
import type { Attack, SealedScene } from './attack.ts';
import { reseal, type Sealed, signAs } from './reseal.ts';

const when = 'between seal and approval';

/** An attack that gives one wheel of the seal other provenance, under another identity or with other words. */
const signed = (
  claims: (sealed: Sealed) => Readonly<Record<string, string>>,
  statement: (sealed: Sealed, scene: SealedScene) => Statement = ({ release, distribution }) =>
    slsaStatement(release, distribution),
): Attack['strike'] => ({
  when,
  act: (scene) => reseal(scene, (sealed) => signAs(scene, statement(sealed, scene), claims(sealed))),
});

/** What a run of the same workflow looks like that was started earlier. */
const otherRun = (release: Release): Release => ({ ...release, run: { ...release.run, id: release.run.id - 1 } });

const workflowOf = ({ run }: Release, file: string): string => `${run.repository}/.github/workflows/${file}@${run.ref}`;

/** Attacks on the provenance itself: each puts another seal in front of people, who approve it in good faith. */
export const provenanceAttacks: readonly Attack[] = [
  {
    name: 'forged-provenance',
    does: 'The seal that people approve holds a statement which somebody signed with a key of their own.',
    strike: { when, act: (scene) => reseal(scene, async ({ bundle }) => forged(bundle)) },
    expected: { stage: 'attest', finding: 'unverified-provenance' },
  },
  {
    name: 'replayed-provenance',
    does: 'The seal holds genuine provenance of the same file that another run of the workflow signed.',
    strike: signed(
      ({ release }) => ({ run_id: String(otherRun(release).run.id) }),
      ({ release, distribution }) => slsaStatement(otherRun(release), distribution),
    ),
    expected: { stage: 'attest', finding: 'foreign-signer' },
  },
  {
    name: 'wrong-source-commit',
    does: 'The right job signs that a wheel was built from another commit than the planned one.',
    strike: signed(
      () => ({}),
      ({ release, distribution }, { source: { next } }) =>
        renamed(slsaStatement(release, distribution), release.source.commit, next.sha),
    ),
    expected: { stage: 'attest', finding: 'contradicting-provenance' },
  },
  {
    name: 'self-hosted-signer',
    does: 'The provenance was signed on a machine that somebody had registered as a runner.',
    strike: signed(() => ({ runner_environment: 'self-hosted' })),
    expected: { stage: 'attest', finding: 'foreign-signer' },
  },
  {
    name: 'foreign-builder',
    does: 'Another workflow of the same repository signs the same words in the same run.',
    strike: signed(({ release }) => ({
      job_workflow_ref: workflowOf(release, 'nightly.yml'),
      workflow_ref: workflowOf(release, 'nightly.yml'),
    })),
    expected: { stage: 'attest', finding: 'foreign-signer' },
  },
  {
    name: 'mixed-commits',
    does: 'One leg checks out the branch, which has moved on since the plan, and not the planned commit.',
    strike: {
      when: 'while a leg builds',
      legs: async (legs, { victim, source }) =>
        legs.map((leg) =>
          leg.files.some(({ name }) => name === victim) ? { ...leg, checkout: source.nextPath } : leg,
        ),
    },
    expected: { stage: 'collect', finding: 'foreign-commit' },
  },
];

/** The honest bundle with a signature that its certificate's key did not make. */
function forged(bundle: Sealed['bundle']): Sealed['bundle'] {
  const sig = Buffer.from(sha256Of('a key of somebody else'), 'hex').toString('base64');
  return { ...bundle, dsseEnvelope: { ...Object(bundle.dsseEnvelope), signatures: [{ sig }] } };
}

/** The same statement with one commit in place of another, wherever it stands. */
const renamed = (statement: Statement, from: string, to: string): Statement => ({
  ...statement,
  predicate: JSON.parse(JSON.stringify(statement.predicate).replaceAll(from, to)),
});
