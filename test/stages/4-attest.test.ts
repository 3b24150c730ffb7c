import { describe, expect, test } from 'vitest';
import { ReleaseError } from '../../src/errors.ts';
import { sha256Of } from '../../src/model/digest.ts';
import type { Release } from '../../src/model/release.ts';
import { parseSums, sealArtifactName } from '../../src/model/sums.ts';
import { slsaStatement } from '../../src/provenance/slsa-statement.ts';
import { attest } from '../../src/stages/4-attest.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { sha } from '../support/fakes/fake-source.ts';
import { fakeVerifier } from '../support/fakes/verifier.ts';
import { attested, findingsOf, inspected, run } from './played-stages.ts';
import { replaceSeal, sealIn, sealMembers, turned } from './sealed-artifact.ts';
import {
  aWorld,
  contentOf,
  files,
  honestLegs,
  linux,
  policyPath,
  portsOf,
  sdist,
  type WorldState,
  windows,
} from './stage-world.ts';

/** What the honest world is sealed as. */
function honestRelease(state: WorldState): Release {
  const rows = ['cp313-manylinux_*_x86_64', 'cp313-win_amd64', 'sdist'];
  return {
    v: 1,
    world: 'production',
    project: 'demo',
    version: '1.2.3',
    source: {
      repository: 'demo-org/demo',
      ref: 'refs/tags/v1.2.3',
      commit: sha('a'),
      tree: sha('b'),
      tagObject: sha('c'),
      tagSignature: 'verified',
      epoch: 1_700_000_000,
    },
    indexes: ['pypi'],
    policy: { path: policyPath, sha256: sha256Of(state.policy) },
    expected: ['sdist', 'cp313-manylinux_*_x86_64', 'cp313-win_amd64'],
    run: {
      repository: 'demo-org/demo-release',
      repositoryId: 1,
      ownerId: 2,
      id: 77,
      attempt: 1,
      workflowPath: '.github/workflows/wheels.yml',
      ref: 'refs/heads/main',
      commit: sha('d'),
      event: 'workflow_dispatch',
    },
    legs: honestLegs.map(({ id, name, job }) => ({
      job: {
        id,
        name,
        attempt: 1,
        conclusion: 'success',
        runnerGroup: 'GitHub Actions',
        labels: job?.labels ?? ['ubuntu-24.04'],
      },
      reported: { version: '1.2.3', commit: sha('a'), dirty: false },
    })),
    distributions: files.map((file, at) => {
      const { id = 0, name = '', sha256 = sha256Of('') } = state.artifacts[at]?.facts ?? {};
      return {
        file,
        kind: file === sdist ? 'sdist' : 'wheel',
        sha256: sha256Of(contentOf(file)),
        size: contentOf(file).length,
        artifact: { id, name, sha256 },
        leg: 11 + at,
        row: rows[at] ?? null,
        sboms: [],
        passed: ['some-problem'],
        warned: [],
      };
    }),
    excluded: [],
  };
}

/** Runs the stage over the world as it is, after the honest stages before it. */
const attesting = async (state: WorldState) => run(attest, await inspected(state), state);

/** Everything is done again in a second attempt of the run. */
function secondAttempt(state: WorldState): void {
  state.run = { ...state.run, attempt: 2 };
  const { identity } = state.sigstore;
  const runInvocationUri = 'https://github.com/demo-org/demo-release/actions/runs/77/attempts/2';
  if (identity) state.sigstore.identity = { ...identity, runInvocationUri };
}

describe(`stage ${attest.name}`, () => {
  test('seals every fact, and signs provenance of every file with one certificate', async () => {
    const state = aWorld();
    const { sealed, paths } = await attested(state);
    const release = honestRelease(state);
    expect(sealed.release).toEqual(release);
    expect([state.sigstore.logged, state.sigstore.certificates]).toEqual([
      release.distributions.map((one) => slsaStatement(release, one)),
      1,
    ]);
    expect([...paths].map(([file, path]) => [file, state.disk.get(path)?.toString()])).toEqual(
      files.map((file) => [file, contentOf(file)]),
    );
    expect([[...sealed.bundles.keys()], sealed.policy.project, sealed.run]).toEqual([[...files], 'demo', state.run]);
    expect([Object.isFrozen(sealed), sealed.made]).toEqual([true, true]);
  });

  test('uploads a folder that coreutils check', async () => {
    const state = aWorld();
    const { sealed, paths } = await attested(state);
    const members = new Map(sealMembers(state));
    const each = (end: string) => files.map((file) => `${file}${end}`);
    const own = [
      'release.json',
      'policy.yml',
      'demo-1.2.3.intoto.jsonl',
      ...each('.slsa.attestation'),
      ...each('.sigstore.json'),
    ];
    expect([...members.keys()].toSorted()).toEqual([...own, 'SHA256SUMS'].toSorted());
    const sums = members.get('SHA256SUMS') ?? '';
    const parsed = parseSums(sums);
    const lines = parsed.ok ? parsed.value : [];
    expect(lines.map(({ name }) => name).toSorted()).toEqual([...own, ...files].toSorted());
    const bytesOf = (name: string) => members.get(name) ?? state.disk.get(paths.get(name) ?? '') ?? '';
    expect(lines.map(({ name }) => sha256Of(bytesOf(name)))).toEqual(lines.map(({ sha256 }) => sha256));
    expect([sealed.digest, sealIn(state).facts.name]).toEqual([sha256Of(sums), sealArtifactName(sha256Of(sums))]);
  });

  test('leaves the same files in a folder on this disk', async () => {
    const state = aWorld();
    const { sealed } = await attested(state);
    const lying = (await state.files.list(sealed.folder)) ?? [];
    const texts = lying.map((name) => [name, state.disk.get(`${sealed.folder}/${name}`)?.toString()]);
    expect(new Map(texts as [string, string][])).toEqual(new Map(sealMembers(state).toSorted()));
  });

  test('makes the same seal from the same facts', async () => {
    const digest = async (state: WorldState) => (await attested(state)).sealed.digest;
    expect(await digest(aWorld(honestLegs.toReversed()))).toBe(await digest(aWorld()));
  });

  test('speaks of no job where nobody stamped', async () => {
    const state = aWorld(honestLegs.map((leg) => ({ ...leg, stamp: 'none' })));
    state.policy = state.policy.replace('stamp: require', 'stamp: off');
    const { release } = (await attested(state)).sealed;
    expect([release.legs, release.distributions.map(({ leg }) => leg)]).toEqual([[], [null, null, null]]);
  });
});

describe('a second attempt', () => {
  test('uses the seal of the first again: nothing is signed, nothing uploaded', async () => {
    const state = aWorld();
    const first = await attested(state);
    const uploaded = state.artifacts.length;
    secondAttempt(state);
    const second = await attested(state);
    expect([second.sealed.digest, second.sealed.release]).toEqual([first.sealed.digest, first.sealed.release]);
    expect([state.sigstore.logged.length, state.artifacts.length]).toEqual([3, uploaded]);
    expect(state.log.lines).toContain(
      `info: an earlier attempt sealed the same files: seal ${first.sealed.digest} is used again`,
    );
  });

  test.for<{ of: string; bend: (state: WorldState) => void }>([
    {
      of: 'has a text that was altered',
      bend: (state) =>
        replaceSeal(
          state,
          sealMembers(state).map(([name, text]) => [name, name === 'release.json' ? turned(text, 40) : text]),
        ),
    },
    {
      of: 'lacks a text',
      bend: (state) => replaceSeal(state, sealMembers(state).slice(1)),
    },
    {
      of: 'is not the bytes that GitHub recorded',
      bend: (state) => replaceSeal(state, sealMembers(state), { sha256: sha256Of('other') }),
    },
    { of: 'has expired', bend: (state) => replaceSeal(state, sealMembers(state), { expired: true }) },
    {
      of: 'is over other facts',
      bend: (state) => {
        state.jobs[3] = { ...state.jobs[3], labels: ['ubuntu-26.04'] } as (typeof state.jobs)[number];
      },
    },
    {
      of: 'is over another policy',
      bend: (state) => {
        state.policy += '# another\n';
      },
    },
  ])('seals anew when the earlier seal $of', async ({ bend }) => {
    const state = aWorld();
    const first = await attested(state);
    bend(state);
    secondAttempt(state);
    const second = await attested(state);
    expect([second.sealed.release.run.attempt, state.sigstore.logged.length]).toEqual([2, 6]);
    expect(second.sealed.digest).not.toBe(first.sealed.digest);
    expect(state.artifacts.map(({ facts }) => facts.name)).toContain(sealArtifactName(second.sealed.digest));
  });

  test('does not take the earlier seal’s word: its statements are verified again', async () => {
    const state = aWorld();
    await attested(state);
    secondAttempt(state);
    const uploaded = state.artifacts.length;
    state.over = { verifier: fakeVerifier({ root: '{"fake":"other root"}' }) };
    expect(findingsOf(await attesting(state))).toEqual(
      files.map((file) => ({ id: 'unverified-provenance', where: file, what: 'the fake signature does not fit' })),
    );
    expect([state.sigstore.logged.length, state.artifacts.length]).toEqual([3, uploaded]);
  });
});

describe('what does not verify as a stranger would verify it', () => {
  const repository = 'https://github.com/demo-org/demo-release';

  test('is never uploaded: another workflow signed', async () => {
    const state = aWorld();
    const { identity } = state.sigstore;
    const other = `${repository}/.github/workflows/other.yml@refs/heads/main`;
    if (identity) state.sigstore.identity = { ...identity, san: other };
    const wanted = `${repository}/.github/workflows/wheels.yml@refs/heads/main`;
    const outcome = await attesting(state);
    expect(findingsOf(outcome)).toEqual(
      files.map((file) => ({
        id: 'unverified-provenance',
        where: file,
        what: `the certificate’s subject is "${other}", expected "${wanted}"`,
      })),
    );
    expect(outcome).toMatchObject({ stage: 'attest', files: files.map((file) => ({ file })) });
    expect(state.artifacts).toHaveLength(3);
  });

  test('is never uploaded: the bundles came in another order', async () => {
    const state = aWorld();
    const { signer } = portsOf(state);
    state.over = { signer: { sign: async (...question) => (await signer.sign(...question)).toReversed() } };
    const found = findingsOf(await attesting(state));
    expect([...new Set(found.map(({ id, where }) => `${id} ${where}`))]).toEqual([
      `unverified-provenance ${linux}`,
      `unverified-provenance ${sdist}`,
    ]);
    expect(state.artifacts).toHaveLength(3);
  });

  test('is an error when a bundle is missing', async () => {
    const state = aWorld();
    const { signer } = portsOf(state);
    state.over = { signer: { sign: async (...question) => (await signer.sign(...question)).slice(0, 1) } };
    const { code, message } = await errorOf(attesting(state));
    expect([code, message]).toEqual(['BUG', `the signer gave no bundle for ${windows}`]);
  });

  test('is an error when Sigstore does not answer', async () => {
    const state = aWorld();
    state.sigstore.fault = new ReleaseError('SIGSTORE_UNREACHABLE', 'nothing answers');
    expect((await errorOf(attesting(state))).code).toBe('SIGSTORE_UNREACHABLE');
    expect(state.artifacts).toHaveLength(3);
  });
});
