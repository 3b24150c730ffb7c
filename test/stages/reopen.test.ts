// The other half of stage attest: a later job opens the seal that an earlier one made.

import { describe, expect, test } from 'vitest';
import { sealChecks } from '../../src/checks/release-checks.ts';
import { type Sha256, sha256Of } from '../../src/model/digest.ts';
import { sealArtifactName } from '../../src/model/sums.ts';
import type { Planned } from '../../src/stages/1-plan.ts';
import { refetch, reopenSeal, reopenSealWith } from '../../src/stages/4-attest.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { packed, someArtifact } from '../support/fakes/fake-artifacts.ts';
import { sha } from '../support/fakes/fake-source.ts';
import { fakeVerifier } from '../support/fakes/verifier.ts';
import { attested, findingsOf, made, refetched, reopened, replanned, run, stoppedBy } from './played-stages.ts';
import { type Member, replaceSeal, sealIn, sealMembers, turned } from './sealed-artifact.ts';
import { aWorld, contentOf, files, linux, policyPath, sdist, type WorldState, windows } from './stage-world.ts';

/** A world with a seal in it. */
async function sealedWorld() {
  const state = aWorld();
  const { sealed } = await attested(state);
  return { state, seal: sealed.digest, release: sealed.release };
}

const reopening = (state: WorldState, seal: Sha256, planned?: Planned) => run(reopenSeal, { seal, planned }, state);

describe(reopenSeal.title, () => {
  test('gives what was sealed, to a job with a plan and to one without', async () => {
    const { state, seal, release } = await sealedWorld();
    for (const planned of [undefined, await replanned(state)]) {
      const opened = await made(reopenSeal, { seal, planned }, state);
      expect([opened.digest, opened.release, opened.policy.project, opened.run]).toEqual([
        seal,
        release,
        'demo',
        state.run,
      ]);
      expect([...opened.bundles.keys()]).toEqual([...files]);
      expect(await state.files.list(opened.folder)).toEqual(
        sealMembers(state)
          .map(([name]) => name)
          .toSorted(),
      );
    }
  });

  test('fetches no distribution', async () => {
    const { state, seal } = await sealedWorld();
    for (const { facts, blob } of state.artifacts.splice(0, 3))
      expect([facts.size, blob.length > 0]).toEqual([blob.length, true]);
    expect((await reopening(state, seal)).kind).toBe('done');
  });

  test('asks every check', async () => {
    const { state, seal } = await sealedWorld();
    const { verdicts } = await reopening(state, seal);
    expect(verdicts.map(({ check, status, subject }) => [check.id, status, subject])).toEqual(
      sealChecks.map(({ id }) => [id, 'pass', `seal ${seal}`]),
    );
  });

  test('is refused with one byte of any text turned', async () => {
    const { state, seal } = await sealedWorld();
    const honest = sealMembers(state);
    expect(honest).toHaveLength(10);
    for (const [at, [name, text]] of honest.entries()) {
      for (const place of [0, text.length >> 2, text.length >> 1, text.length - 1]) {
        replaceSeal(state, honest.with(at, [name, turned(text, place)]));
        expect([name, place, stoppedBy(await reopening(state, seal))]).toEqual([name, place, ['altered-seal']]);
      }
    }
  });

  test('is refused with any text missing, empty, longer or under another name', async () => {
    const { state, seal } = await sealedWorld();
    const honest = sealMembers(state);
    for (const [at, [name, text]] of honest.entries()) {
      const others: readonly (readonly Member[])[] = [
        honest.toSpliced(at, 1),
        honest.with(at, [name, '']),
        honest.with(at, [name, `${text}\n`]),
        honest.with(at, [`${name}.txt`, text]),
      ];
      for (const [how, members] of others.entries()) {
        replaceSeal(state, members);
        expect([name, how, stoppedBy(await reopening(state, seal))]).toEqual([name, how, ['altered-seal']]);
      }
    }
  });

  test.for<{ of: string; bend: (honest: readonly Member[]) => readonly Member[]; finds: object }>([
    {
      of: 'a file more',
      bend: (honest) => [...honest, ['notes.txt', 'x']],
      finds: { where: 'notes.txt', what: 'it is not what release.json, policy and provenance make' },
    },
    {
      of: 'a file twice, the wrong one first',
      bend: (honest) => [['other/policy.yml', 'project: other\n'], ...honest],
      finds: { where: 'policy.yml', what: 'it is there twice' },
    },
    {
      of: 'bytes that read like the text and are none',
      bend: (honest) => honest.map(([name, text]) => [name, name === 'policy.yml' ? Buffer.from([0xff, 0x0a]) : text]),
      finds: { where: 'policy.yml', what: 'it is not UTF-8 text' },
    },
    {
      of: 'another policy',
      bend: (honest) => honest.map(([name, text]) => [name, name === 'policy.yml' ? 'project: other\n' : text]),
      finds: { where: 'policy.yml', what: 'it is not the policy of release.json' },
    },
    {
      of: 'a bundle that is none',
      bend: (honest) => honest.map(([name, text]) => [name, name === `${linux}.sigstore.json` ? '[]' : text]),
      finds: { where: `${linux}.sigstore.json`, what: 'it is missing or no Sigstore bundle' },
    },
    {
      of: 'nothing in it',
      bend: () => [],
      finds: { where: 'release.json', what: 'release.json is not JSON: Unexpected end of JSON input' },
    },
  ])('is refused with $of', async ({ bend, finds }) => {
    const { state, seal } = await sealedWorld();
    replaceSeal(state, bend(sealMembers(state)));
    const outcome = await reopening(state, seal);
    expect([outcome.kind, findingsOf(outcome)]).toEqual(['stopped', [{ id: 'altered-seal', ...finds }]]);
  });

  test('is refused when other bytes came than GitHub recorded', async () => {
    const { state, seal } = await sealedWorld();
    const [recorded, came] = [sha256Of('recorded'), sha256Of(sealIn(state).blob)];
    replaceSeal(state, sealMembers(state), { sha256: recorded });
    expect(findingsOf(await reopening(state, seal))).toEqual([
      {
        id: 'altered-seal',
        where: `artifact ${sealArtifactName(seal)}`,
        what: `GitHub recorded ${recorded}, the bytes that came have ${came}`,
      },
    ]);
  });

  test('is refused when another whole seal lies under the name', async () => {
    const { state, seal } = await sealedWorld();
    const other = await sealedWorld();
    other.state.artifacts.splice(3);
    other.state.policy += '# another\n';
    const { sealed } = await attested(other.state);
    replaceSeal(state, sealMembers(other.state));
    expect(findingsOf(await reopening(state, seal))).toEqual([
      {
        id: 'altered-seal',
        where: 'SHA256SUMS',
        what: `its SHA-256 is ${sealed.digest}, the seal’s digest is ${seal}`,
      },
    ]);
  });

  test('takes the newest of two artifacts of its name', async () => {
    const { state, seal } = await sealedWorld();
    const { facts } = sealIn(state);
    state.artifacts.push(
      someArtifact(packed(new Map()), { ...facts, id: 1, createdAt: '2026-11-24T12:00:00Z', sha256: sha256Of('') }),
    );
    expect((await reopening(state, seal)).kind).toBe('done');
  });

  test('is gone when the run holds no artifact of its name', async () => {
    const { state } = await sealedWorld();
    const { code, message } = await errorOf(reopening(state, sha256Of('no seal')));
    expect([code, message]).toEqual([
      'ARTIFACT_GONE',
      `this run holds no artifact ${sealArtifactName(sha256Of('no seal'))}`,
    ]);
  });

  test('never passes for want of a check', async () => {
    const { state, seal } = await sealedWorld();
    replaceSeal(state, []);
    const { code } = await errorOf(run(reopenSealWith([]), { seal, planned: undefined }, state));
    expect(code).toBe('BUG');
  });
});

describe('a seal of elsewhere', () => {
  test.for<{ of: string; bend: (state: WorldState) => void; part: string; here: (state: WorldState) => unknown }>([
    {
      of: 'another world',
      bend: (state) => {
        state.world = 'rehearsal';
      },
      part: 'world',
      here: () => 'rehearsal',
    },
    {
      of: 'another run',
      bend: (state) => {
        state.run = { ...state.run, id: 78 };
      },
      part: 'run',
      here: () => 78,
    },
    {
      of: 'another commit of the release repository',
      bend: (state) => {
        state.run = { ...state.run, commit: sha('9') };
      },
      part: 'commit',
      here: () => sha('9'),
    },
    {
      of: 'another repository',
      bend: (state) => {
        state.run = { ...state.run, repository: 'evil/demo-release' };
      },
      part: 'repository',
      here: () => 'evil/demo-release',
    },
    {
      of: 'another workflow',
      bend: (state) => {
        state.run = { ...state.run, workflowPath: '.github/workflows/x.yml' };
      },
      part: 'workflow',
      here: () => '.github/workflows/x.yml',
    },
    {
      of: 'another policy',
      bend: (state) => {
        state.policy = `# another\n${state.policy}`;
      },
      part: 'policy',
      here: ({ policy }) => policy,
    },
  ])('is refused: $of', async ({ bend, part, here }) => {
    const { state, seal, release } = await sealedWorld();
    const then = { world: release.world, policy: state.policy, workflow: release.run.workflowPath };
    const sealed = { ...then, run: 77, commit: sha('d'), repository: release.run.repository };
    bend(state);
    const cut = (value: unknown) => {
      const text = JSON.stringify(value);
      return text.length > 200 ? `${text.slice(0, 200)}…` : text;
    };
    expect(findingsOf(await reopening(state, seal))).toEqual([
      {
        id: 'foreign-seal',
        where: `the seal’s ${part}`,
        what: `it is ${cut(Reflect.get(sealed, part))}; this job finds ${cut(here(state))}`,
      },
    ]);
  });

  test('is refused when this job plans something else', async () => {
    const { state, seal } = await sealedWorld();
    state.source.tags['v1.2.4'] = { commit: sha('f'), object: sha('7') };
    const other = await replanned(state, { sourceRef: 'v1.2.4', index: 'chain' });
    expect(findingsOf(await reopening(state, seal, other)).map(({ id, where }) => [id, where])).toEqual([
      ['foreign-seal', 'the seal’s version'],
      ['foreign-seal', 'the seal’s source'],
      ['foreign-seal', 'the seal’s indexes'],
    ]);
  });

  test('whose policy is no longer there is an error', async () => {
    const { state, seal } = await sealedWorld();
    state.over = { source: { ...Object(state.over.source), readFile: async () => undefined } };
    const { code, message } = await errorOf(reopening(state, seal));
    expect([code, message]).toEqual([
      'POLICY_INVALID',
      `${policyPath} of demo-org/demo-release at ${sha('d')} does not exist`,
    ]);
  });

  test('that another root signed is refused, statement by statement', async () => {
    const { state, seal } = await sealedWorld();
    state.over = { verifier: fakeVerifier({ root: '{"fake":"other root"}' }) };
    const outcome = await reopening(state, seal);
    expect(findingsOf(outcome)).toEqual(
      files.map((file) => ({ id: 'unverified-provenance', where: file, what: 'the fake signature does not fit' })),
    );
    expect(outcome).toMatchObject({ kind: 'stopped', stage: 'attest', files: files.map((file) => ({ file })) });
  });
});

describe(refetch.title, () => {
  /** A world with its seal opened, which something then happens to. */
  async function openedWorld() {
    const { state, seal, release } = await sealedWorld();
    return { state, release, sealed: await reopened(state, seal) };
  }
  const windowsArtifact = 'artifact of build (windows)';
  const put = (state: WorldState, at: number, artifact: (typeof state.artifacts)[number]) =>
    state.artifacts.splice(at, 1, artifact);

  test('gives every file with exactly the sealed bytes, under its own name', async () => {
    const { state, seal } = await sealedWorld();
    const { paths, sealed } = await refetched(state, seal);
    expect([...paths.keys()].toSorted()).toEqual([...files].toSorted());
    expect(files.map((file) => state.disk.get(paths.get(file) ?? '')?.toString())).toEqual(files.map(contentOf));
    expect(files.map((file) => paths.get(file)?.endsWith(`/${file}`))).toEqual([true, true, true]);
    expect([sealed.digest, Object.isFrozen(paths)]).toEqual([seal, false]);
  });

  test('fetches an artifact once, however many files are in it', async () => {
    const state = aWorld([
      { id: 11, name: 'build', files: Object.fromEntries([linux, windows].map((file) => [file, contentOf(file)])) },
      { id: 13, name: 'sdist', files: { [sdist]: contentOf(sdist) } },
    ]);
    const { digest } = (await attested(state)).sealed;
    const { paths } = await refetched(state, digest);
    expect([...paths.keys()].toSorted()).toEqual([...files].toSorted());
    expect(state.log.lines.filter((line) => line.startsWith('progress: distributions:'))).toEqual([
      'progress: distributions: 0 of 2 artifacts fetched again',
      'progress: distributions: 0 of 2 artifacts fetched again',
    ]);
  });

  test('is an error when an artifact is gone', async () => {
    const { state, sealed } = await openedWorld();
    state.artifacts.splice(1, 1);
    const { code, message } = await errorOf(run(refetch, sealed, state));
    expect([code, message]).toEqual(['ARTIFACT_GONE', `artifact ${windowsArtifact} (id 912) is no longer in this run`]);
  });

  test('is an error when an artifact has expired', async () => {
    const { state, sealed } = await openedWorld();
    const { facts, blob } = state.artifacts[1] ?? someArtifact('');
    put(state, 1, someArtifact(blob, { ...facts, expired: true }));
    expect((await errorOf(run(refetch, sealed, state))).code).toBe('ARTIFACT_GONE');
  });

  const swapped = packed(new Map([[windows, Buffer.from('forged')]]));
  test.for<{ of: string; bend: (state: WorldState) => void; where: string; what: (state: WorldState) => string }>([
    {
      of: 'an artifact was replaced',
      bend: (state) =>
        put(state, 1, someArtifact(swapped, { ...state.artifacts[1]?.facts, id: 5, sha256: sha256Of(swapped) })),
      where: `artifact ${windowsArtifact}`,
      what: () => 'it was replaced: sealed was id 912, now there is id 5',
    },
    {
      of: 'GitHub records another digest',
      bend: (state) =>
        put(state, 1, someArtifact(swapped, { ...state.artifacts[1]?.facts, sha256: sha256Of(swapped) })),
      where: `artifact ${windowsArtifact}`,
      what: ({ artifacts }) => `GitHub records ${artifacts[1]?.facts.sha256}, sealed was `,
    },
    {
      of: 'GitHub records no digest',
      bend: (state) => put(state, 1, someArtifact(swapped, { ...state.artifacts[1]?.facts, sha256: undefined })),
      where: `artifact ${windowsArtifact}`,
      what: () => 'GitHub records no digest, sealed was ',
    },
    {
      of: 'other bytes came',
      bend: (state) => put(state, 1, someArtifact(swapped, state.artifacts[1]?.facts)),
      where: `artifact ${windowsArtifact}`,
      what: () => `the bytes that came have SHA-256 ${sha256Of(swapped)}, sealed was `,
    },
  ])('is refused when $of', async ({ bend, where, what }) => {
    const { state, sealed, release } = await openedWorld();
    bend(state);
    const outcome = await run(refetch, sealed, state);
    const [found, ...more] = findingsOf(outcome);
    const then = release.distributions[1]?.artifact.sha256;
    const wanted = what(state);
    expect([found, more]).toEqual([
      { id: 'altered-seal', where, what: wanted.endsWith('was ') ? `${wanted}${then}` : wanted },
      [],
    ]);
  });

  test('does not believe the digest of an artifact for its files', async () => {
    // A seal whose release.json speaks of other bytes than the artifact holds cannot be made here; a disk can lie.
    const { state, sealed } = await openedWorld();
    const { unpack, ...files } = state.files;
    state.over = {
      files: {
        ...files,
        unpack: async (zip, folder) => {
          const all = await unpack(zip, folder);
          const lie = all.find(({ file }) => file === windows);
          if (lie) state.disk.set(lie.path, Buffer.from('forged'));
          return all.filter(({ file }) => file !== linux);
        },
      },
    };
    expect(findingsOf(await run(refetch, sealed, state))).toEqual([
      { id: 'altered-seal', where: linux, what: 'it is not in artifact artifact of build (linux)' },
      {
        id: 'altered-seal',
        where: windows,
        what: `it has SHA-256 ${sha256Of('forged')}, sealed was ${sha256Of(contentOf(windows))}`,
      },
    ]);
  });
});
