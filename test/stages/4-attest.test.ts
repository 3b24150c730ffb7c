import { describe, expect, test } from 'vitest';
import { ReleaseError } from '../../src/errors.ts';
import { sha256Of } from '../../src/model/digest.ts';
import type { Release } from '../../src/model/release.ts';
import type { ArtifactFacts } from '../../src/model/run.ts';
import { parseSums, sealArtifactName } from '../../src/model/sums.ts';
import { slsaStatement } from '../../src/provenance/slsa-statement.ts';
import { attest } from '../../src/stages/4-attest.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { someArtifact } from '../support/fakes/fake-artifacts.ts';
import { sha } from '../support/fakes/fake-source.ts';
import { membersOf } from '../support/fakes/files.ts';
import { fakeVerifier } from '../support/fakes/verifier.ts';
import { attested, findingsOf, inspected, run } from './played-stages.ts';
import { type Member, packedMembers, replaceSeal, sealIn, sealMembers, turned } from './sealed-artifact.ts';
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
      inputs: { index: 'pypi' },
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
        provenance: { signer: 'demo-org/demo-release/.github/workflows/wheels.yml@refs/heads/main', level: 2 },
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

/** The artifact in which a failed try left what it had signed. */
const keptIn = (state: WorldState) => state.artifacts[indexOfKept(state)];
const indexOfKept = ({ artifacts }: WorldState) =>
  artifacts.findIndex(({ facts }) => facts.name.startsWith('wheelgate-signed-'));
const keptMembers = (state: WorldState) =>
  (membersOf(keptIn(state)?.blob ?? new Uint8Array()) ?? []).map(([name, bytes]): Member => [name, bytes]);

/** Puts other bytes in the place of what the failed try left; GitHub's digest is theirs. */
function replaceKept(state: WorldState, members: readonly Member[], facts: Partial<ArtifactFacts> = {}): void {
  const [blob, at] = [packedMembers(members), indexOfKept(state)];
  const own = state.artifacts[at]?.facts;
  state.artifacts[at] = someArtifact(blob, { ...own, sha256: sha256Of(blob), size: blob.length, ...facts });
}

/** A try in which the log takes `count` entries and then none. */
async function failedAfter(state: WorldState, count: number) {
  state.sigstore.fault = new ReleaseError('REKOR_UNREACHABLE', 'Rekor, asked to log a signature: no usable answer');
  state.sigstore.before = count;
  return errorOf(attesting(state));
}

describe('a try that has to give up', () => {
  test('keeps what is signed, seals nothing, and says where it is', async () => {
    const state = aWorld();
    const { code, message } = await failedAfter(state, 2);
    expect([code, message]).toEqual([
      'REKOR_UNREACHABLE',
      `Rekor, asked to log a signature: no usable answer. 2 of 3 signatures are kept in artifact ${keptIn(state)?.facts.name}; a re-run signs only the others`,
    ]);
    expect(keptMembers(state).map(([name]) => name)).toEqual([
      'release.json',
      `${linux}.sigstore.json`,
      `${windows}.sigstore.json`,
    ]);
    expect(state.artifacts).toHaveLength(4);
  });

  test('keeps nothing when nothing is signed', async () => {
    const state = aWorld();
    expect((await failedAfter(state, 0)).message).toBe('Rekor, asked to log a signature: no usable answer');
    expect(state.artifacts).toHaveLength(3);
  });

  test('says why it gave up also when nothing can be stored', async () => {
    const state = aWorld();
    const { artifacts } = portsOf(state);
    const full = async () => Promise.reject(new ReleaseError('GITHUB_UNREACHABLE', 'nothing is stored today'));
    state.over = { artifacts: { ...artifacts, upload: full } };
    expect((await failedAfter(state, 2)).code).toBe('REKOR_UNREACHABLE');
    expect(state.log.lines).toContain('warn: the 2 finished signatures could not be kept: nothing is stored today');
  });

  test('is gone on with by a re-run, which signs only what is missing', async () => {
    const state = aWorld();
    await failedAfter(state, 2);
    secondAttempt(state);
    const { sealed } = await attested(state);
    const release = honestRelease(state);
    expect(sealed.release).toEqual(release);
    expect(state.sigstore.logged).toEqual(release.distributions.map((one) => slsaStatement(release, one)));
    expect([...sealed.bundles.keys()]).toEqual([...files]);
    expect(state.log.lines).toContain('info: 2 of 3 signatures of an earlier try verify and are used again');
  });

  test('may fail again: nothing of either try is lost', async () => {
    const state = aWorld();
    await failedAfter(state, 1);
    secondAttempt(state);
    expect((await failedAfter(state, 1)).message).toContain('2 of 3 signatures are kept');
    secondAttempt(state);
    const { sealed } = await attested(state);
    expect([sealed.release.run.attempt, state.sigstore.logged.length]).toEqual([1, 3]);
  });

  test('that a third try finds in two artifacts is put together', async () => {
    const state = aWorld();
    await failedAfter(state, 2);
    const [own] = keptMembers(state).slice(0, 1);
    const [first, second] = keptMembers(state).slice(1);
    if (!own || !first || !second) throw new Error('the failed try left less than expected');
    replaceKept(state, [own, first]);
    const other = packedMembers([own, second]);
    state.artifacts.push(someArtifact(other, { id: 5, name: 'wheelgate-signed-other', runId: 77 }));
    await attested(state);
    expect(state.sigstore.logged).toHaveLength(3);
  });

  test.for<{ of: string; bend: (state: WorldState) => void; signed: number; says?: string }>([
    {
      of: 'a statement of another file',
      bend: (state) => {
        const [own, first, second] = keptMembers(state);
        if (own && first && second) replaceKept(state, [own, [first[0], second[1]], second]);
      },
      signed: 4,
      says: `warn: ${linux}: an earlier signature is not used: `,
    },
    {
      of: 'a signature that does not verify',
      bend: (state) =>
        replaceKept(
          state,
          keptMembers(state).map(([name, text]) => [
            name,
            name.startsWith(linux) ? String(text).replace('"logIndex":"1"', '"logIndex":"9"') : text,
          ]),
        ),
      signed: 4,
      says: `warn: ${linux}: an earlier signature is not used: the fake signature does not fit`,
    },
    {
      of: 'a text that is no bundle',
      bend: (state) =>
        replaceKept(
          state,
          keptMembers(state).map(([name, text]) => [name, name.startsWith(linux) ? '{}' : text]),
        ),
      signed: 4,
    },
    {
      of: 'a release with other facts',
      bend: (state) =>
        replaceKept(
          state,
          keptMembers(state).map(([name, text]) => [
            name,
            name === 'release.json' ? String(text).replace('ubuntu-24.04', 'ubuntu-22.04') : text,
          ]),
        ),
      signed: 5,
    },
    {
      of: 'an attempt that is still to come',
      bend: (state) =>
        replaceKept(
          state,
          keptMembers(state).map(([name, text]) => [
            name,
            name === 'release.json' ? String(text).replace('"attempt": 1', '"attempt": 9') : text,
          ]),
        ),
      signed: 5,
    },
    {
      of: 'bytes that GitHub did not record',
      bend: (state) => replaceKept(state, keptMembers(state), { sha256: sha256Of('other') }),
      signed: 5,
      says: 'warn: artifact wheelgate-signed-',
    },
    { of: 'nothing any more', bend: (state) => replaceKept(state, keptMembers(state), { expired: true }), signed: 5 },
    {
      of: 'what is no archive',
      bend: (state) => {
        const at = indexOfKept(state);
        const facts = state.artifacts[at]?.facts;
        state.artifacts[at] = someArtifact('no zip', { ...facts, sha256: sha256Of('no zip'), size: 6 });
      },
      signed: 5,
      says: 'warn: artifact wheelgate-signed-',
    },
  ])('is gone on with by signing again where its artifact holds $of', async ({ bend, signed, says = '' }) => {
    const state = aWorld();
    await failedAfter(state, 2);
    bend(state);
    secondAttempt(state);
    const { sealed } = await attested(state);
    expect([state.sigstore.logged.length, [...sealed.bundles.keys()]]).toEqual([signed, [...files]]);
    expect(state.log.lines.filter((line) => says !== '' && line.startsWith(says)).length).toBe(says === '' ? 0 : 1);
  });

  test('is not begun without a trusted root: nothing is signed that nobody could verify', async () => {
    const state = aWorld();
    state.over = { verifier: fakeVerifier({ root: undefined }) };
    expect((await errorOf(attesting(state))).code).toBe('SIGSTORE_UNREACHABLE');
    expect([state.sigstore.logged, state.sigstore.certificates]).toEqual([[], 0]);
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
        id: 'foreign-signer',
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
      `contradicting-provenance ${linux}`,
      `contradicting-provenance ${sdist}`,
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
