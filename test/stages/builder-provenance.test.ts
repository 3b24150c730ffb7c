import { describe, expect, test } from 'vitest';
import { sealArtifactName } from '../../src/model/sums.ts';
import { judgeBuilderClaim } from '../../src/provenance/judge-builder-claim.ts';
import { slsaStatement } from '../../src/provenance/slsa-statement.ts';
import { attest, reopenSeal } from '../../src/stages/4-attest.ts';
import { builderProvenance } from '../../src/stages/builder-provenance.ts';
import { sealTexts } from '../../src/stages/seal-texts.ts';
import { fakeBundle } from '../support/fakes/signer.ts';
import { aSignedWorld, builder, bundleOfLeg, calledLegs, resigned, store } from './built-world.ts';
import { attested, findingsOf, inspected, published, reopened, replanned, run } from './played-stages.ts';
import { replaceSeal } from './sealed-artifact.ts';
import { aWorld, files, linux, type WorldState } from './stage-world.ts';

const never = (): never => {
  throw new Error('the release is empty');
};
const attesting = async (state: WorldState) => run(attest, await inspected(state), state);
const found = async (state: WorldState) =>
  findingsOf(await attesting(state)).map(({ id, where, what }) => [id, where, what.slice(0, 400)]);

describe(builderProvenance, () => {
  test('takes the builders’ bundles, and signs nothing of its own', async () => {
    const state = await aSignedWorld();
    const before = state.sigstore.logged.length;
    const { sealed } = await attested(state);
    expect(state.sigstore.logged.length).toBe(before);
    expect(sealed.release.distributions.map(({ file, provenance }) => [file, provenance])).toEqual(
      files.map((file) => [file, { signer: builder, level: 3, attempt: 1 }]),
    );
    expect(files.map((_, at) => bundleOfLeg(state, at))).toEqual([...sealed.bundles.values()]);
    expect((await reopened(state, sealed.digest)).release).toEqual(sealed.release);
  });

  test('claims level 2 where the policy does, and where no runner of GitHub’s own is known', async () => {
    const state = await aSignedWorld(`[{workflow: "${builder}", level: 2}]`);
    const { sealed } = await attested(state);
    expect(sealed.release.distributions.map(({ provenance }) => provenance?.level)).toEqual([2, 2, 2]);
  });

  test.each<[string, (state: WorldState) => void, readonly (readonly unknown[])[]]>([
    [
      'no bundle',
      (state) => void state.artifacts.splice(3, 1),
      [['missing-builder-provenance', linux, 'no artifact of this run holds a bundle for it']],
    ],
    [
      'two bundles for one digest',
      (state) => store(state, 0, [bundleOfLeg(state, 0)], 'wheelgate-built-second'),
      [
        [
          'repeated-builder-provenance',
          linux,
          expect.stringMatching(
            /^2 bundles are about its digest, in wheelgate-built-artifact of .*, wheelgate-built-second$/,
          ),
        ],
      ],
    ],
    [
      'two bundles in one artifact',
      (state) => store(state, 0, [bundleOfLeg(state, 0), resigned(state, bundleOfLeg(state, 0), {})]),
      [['repeated-builder-provenance', linux, expect.stringContaining('2 bundles are about its digest')]],
    ],
    [
      'another workflow’s',
      (state) => {
        const san = `https://github.com/${builder}1`;
        store(state, 0, [resigned(state, bundleOfLeg(state, 0), { san })]);
      },
      [['foreign-signer', linux, expect.stringContaining(`${builder}1" signed it`)]],
    ],
    [
      'the run’s own workflow’s',
      (state) => store(state, 0, [resigned(state, bundleOfLeg(state, 0), { san: state.sigstore.identity?.san ?? '' })]),
      [['foreign-signer', linux, expect.stringContaining('wheels.yml@refs/heads/main" signed it')]],
    ],
    [
      'another run’s',
      (state) => {
        const runInvocationUri = 'https://github.com/demo-org/demo-release/actions/runs/78/attempts/1';
        store(state, 0, [resigned(state, bundleOfLeg(state, 0), { runInvocationUri })]);
      },
      [['foreign-signer', linux, expect.stringContaining('the certificate’s run is')]],
    ],
    [
      'an attempt’s that has not been',
      (state) => {
        const runInvocationUri = 'https://github.com/demo-org/demo-release/actions/runs/77/attempts/2';
        store(state, 0, [resigned(state, bundleOfLeg(state, 0), { runInvocationUri })]);
      },
      [
        [
          'foreign-signer',
          linux,
          expect.stringContaining('it was signed in attempt 2; the file was built in attempt 1'),
        ],
        ['contradicting-provenance', linux, expect.stringContaining('run_attempt')],
      ],
    ],
    [
      'one of a repository that only calls the same builder',
      (state) => {
        const repository = 'https://github.com/somebody/else';
        store(state, 0, [resigned(state, bundleOfLeg(state, 0), { repository })]);
      },
      [['foreign-signer', linux, expect.stringContaining('the certificate’s repository is')]],
    ],
    [
      'one of a self-hosted machine',
      (state) => store(state, 0, [resigned(state, bundleOfLeg(state, 0), { runnerEnvironment: 'self-hosted' })]),
      [['foreign-signer', linux, expect.stringContaining('runner environment is "self-hosted"')]],
    ],
    [
      'another source commit',
      (state) => {
        const other = (payload: string) => payload.replaceAll('a'.repeat(40), '7'.repeat(40));
        store(state, 0, [resigned(state, bundleOfLeg(state, 0), {}, other)]);
      },
      [['contradicting-provenance', linux, expect.stringContaining('gitCommit')]],
    ],
    [
      'a broken signature',
      (state) => {
        const bundle = bundleOfLeg(state, 0);
        const sig = Buffer.from('nobody’s').toString('base64');
        store(state, 0, [{ ...bundle, dsseEnvelope: { ...Object(bundle.dsseEnvelope), signatures: [{ sig }] } }]);
      },
      [['unverified-provenance', linux, 'the fake signature does not fit']],
    ],
    [
      'something else in the artifact',
      (state) => store(state, 0, [{ mediaType: 'text/plain' }]),
      [
        ['missing-builder-provenance', linux, 'no artifact of this run holds a bundle for it'],
        [
          'unverified-provenance',
          expect.stringMatching(/^artifact wheelgate-built-/),
          '0.sigstore.json is no bundle of a statement',
        ],
      ],
    ],
  ])('refuses %s', async (_, spoil, expected) => {
    const state = await aSignedWorld();
    spoil(state);
    expect(await found(state)).toEqual(expected);
  });

  test('a seal of a later attempt takes what was signed in the leg’s own', async () => {
    const state = await aSignedWorld();
    state.run = { ...state.run, attempt: 2 };
    const { sealed } = await attested(state);
    expect(sealed.release.distributions.map(({ provenance }) => provenance?.attempt)).toEqual([1, 1, 1]);
  });

  test('refuses what was signed in an attempt before the leg’s own', async () => {
    const state = await aSignedWorld();
    state.run = { ...state.run, attempt: 2 };
    const at = state.jobs.findIndex(({ name }) => name === 'build (linux) / build');
    const again = state.jobs[at];
    if (again) state.jobs.splice(at, 1, { ...again, attempt: 2 });
    expect(await found(state)).toEqual([
      ['foreign-signer', linux, expect.stringContaining('signed in attempt 1; the file was built in attempt 2')],
      ['contradicting-provenance', linux, expect.stringContaining('jobAttempt')],
    ]);
  });

  test('a reopened seal whose release.json claims what the policy does not allow is refused', async () => {
    const state = await aSignedWorld();
    const { sealed } = await attested(state);
    const planned = await replanned(state);
    const laxer = state.policy.replace('level: 3', 'level: 2');
    state.policy = laxer;
    const stopped = await run(reopenSeal, { seal: sealed.digest, planned: undefined }, state);
    expect(findingsOf(stopped).map(({ id }) => id)).toEqual(['foreign-seal']);
    const { policy } = planned;
    const other = { ...policy, signers: [{ workflow: builder, level: 2 as const }] };
    expect(judgeBuilderClaim(sealed.release, sealed.release.distributions[0] ?? never(), other.signers)).toEqual([
      `level 3 is claimed; the policy allows ${builder} level 2`,
    ]);
  });

  test('without signers in the policy nobody else’s bundle is looked at', async () => {
    const state = await aSignedWorld();
    state.policy = state.policy.replace(/signers: .*\n/, '');
    const { sealed } = await attested(state);
    expect(sealed.release.distributions.map(({ provenance }) => provenance)).toEqual(
      calledLegs.map(() => ({
        signer: 'demo-org/demo-release/.github/workflows/wheels.yml@refs/heads/main',
        level: 2,
      })),
    );
  });
});

test('publish signs a summary of the builders’ provenance beside the approval, and the index takes their statements', async () => {
  const state = await aSignedWorld();
  const { publication, summary } = await published(state);
  const payload = Buffer.from(Object(summary?.dsseEnvelope).payload, 'base64').toString('utf8');
  expect([publication.state, JSON.parse(payload)]).toEqual([
    'published',
    expect.objectContaining({
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: expect.objectContaining({
        verificationResult: 'PASSED',
        verifiedLevels: ['SLSA_BUILD_LEVEL_3'],
        verifier: { id: 'https://github.com/demo-org/demo-release/.github/workflows/wheels.yml' },
      }),
    }),
  ]);
});

test('without builders there is no summary', async () => {
  expect((await published(aWorld())).summary).toBe(undefined);
});

test('a seal in which the run’s own workflow signed in the builders’ place is refused where it is reopened', async () => {
  const state = await aSignedWorld();
  const { sealed } = await attested(state);
  const { root, identity } = state.sigstore;
  if (identity === null) throw new Error('this world has no identity');
  const distributions = sealed.release.distributions.map((one) => ({ ...one, provenance: undefined }));
  const release = { ...sealed.release, distributions };
  const bundles = distributions.map((one, at) => {
    const payload = JSON.stringify(slsaStatement(release, one));
    return [one.file, fakeBundle({ root, identity, payload, logIndex: 50 + at })] as const;
  });
  const { digest, texts } = sealTexts(release, state.policy, new Map(bundles));
  replaceSeal(state, [...texts], { name: sealArtifactName(digest) });
  expect(findingsOf(await run(reopenSeal, { seal: digest, planned: undefined }, state))).toEqual(
    files.map((where) => ({ id: 'foreign-signer', where, what: 'no builder of the policy’s signers signed it' })),
  );
});
