import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../src/model/digest.ts';
import { stampTitle } from '../../src/model/parse-stamp.ts';
import type { ArtifactFacts } from '../../src/model/run.ts';
import { renderSums } from '../../src/model/sums.ts';
import { collect, collectWith } from '../../src/stages/2-collect.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { packed, someArtifact } from '../support/fakes/fake-artifacts.ts';
import { sha } from '../support/fakes/fake-source.ts';
import { allFindings, collected, findingsOf, planned, run, stoppedBy } from './played-stages.ts';
import {
  aWorld,
  type BuiltLeg,
  build,
  contentOf,
  files,
  honestLegs,
  linux,
  portsOf,
  sdist,
  type WorldState,
  windows,
} from './stage-world.ts';

const [linuxLeg, windowsLeg, sdistLeg] = honestLegs as readonly [BuiltLeg, BuiltLeg, BuiltLeg];
const digests = (...names: readonly string[]) => names.map((file) => [file, sha256Of(contentOf(file))]);

/** When the artifacts of the honest legs were made. */
const linuxTime = '2026-11-24T12:30:00Z';

/** Plans, then runs the stage over the world as it is. */
const collecting = async (state: WorldState) => run(collect, await planned(state), state);

/** A world in which one leg differs. */
const worldWith = (...legs: readonly BuiltLeg[]) =>
  aWorld(honestLegs.map((honest) => legs.find(({ id }) => id === honest.id) ?? honest));

/** An artifact of the run beside those of the legs. */
const artifact = (blob: Uint8Array | string, facts: Partial<ArtifactFacts>, file?: string) =>
  someArtifact(blob, { runId: 77, headSha: sha('d'), id: 950, ...facts }, file);
const zip = (contents: Readonly<Record<string, string>>) =>
  packed(new Map(Object.entries(contents).map(([name, text]) => [name, Buffer.from(text)])));

describe(`stage ${collect.name}`, () => {
  test('gives every file with its bytes, its row and the job that stamped it', async () => {
    const state = aWorld();
    const proof = await collected(state);
    expect(proof.files.map(({ path: _, ...one }) => one)).toEqual(
      [linux, windows, sdist].map((file, at) => {
        const { id, name, sha256 } = state.artifacts[at]?.facts ?? {};
        const text = contentOf(file);
        return { file, sha256: sha256Of(text), size: text.length, artifact: { id, name, sha256 } };
      }),
    );
    expect(proof.files.map(({ path }) => state.disk.get(path)?.toString())).toEqual(files.map(contentOf));
    expect([...proof.rowOf]).toEqual([
      [linux, 'cp313-manylinux_*_x86_64'],
      [windows, 'cp313-win_amd64'],
      [sdist, 'sdist'],
    ]);
    expect([...proof.legOf].map(([file, { id }]) => [file, id])).toEqual([
      [linux, 11],
      [windows, 12],
      [sdist, 13],
    ]);
    expect([proof.collection.excluded, proof.collection.strangers, Object.isFrozen(proof)]).toEqual([[], [], true]);
  });

  test('asks every check, of the tag first', async () => {
    const outcome = await collecting(aWorld());
    expect(outcome.verdicts.map(({ check, status }) => `${check.id} ${status}`)).toEqual([
      'moved-tag pass',
      'altered-artifact pass',
      'foreign-artifact pass',
      'ambiguous-artifact pass',
      'replaced-artifact pass',
      'duplicate-distribution pass',
      'failed-job pass',
      'foreign-runner pass',
      'foreign-commit pass',
      'malformed-stamp pass',
      'repeated-stamp pass',
      'lost-record not-applicable',
      'unclaimed-digest pass',
      'twice-claimed-digest pass',
      'strayed-wheel pass',
      'lost-distribution pass',
      'missing-distribution pass',
      'unexpected-distribution pass',
      'dirty-checkout pass',
    ]);
  });

  test('gives the same whatever arrives first', async () => {
    const state = aWorld();
    const turned = aWorld(honestLegs.toReversed());
    const { download } = portsOf(turned).artifacts;
    // The first to be asked for is the last to come.
    const waiting: (() => void)[] = [];
    const late: typeof download = async (...question) => {
      await new Promise<void>((resolve) => {
        waiting.unshift(resolve);
        if (waiting.length === 3) for (const go of waiting) go();
      });
      return download(...question);
    };
    turned.over = { artifacts: { ...portsOf(turned).artifacts, download: late } };
    const [one, two] = [await collected(state), await collected(turned)];
    expect(two.files).toEqual(one.files);
    expect(two.collection.artifacts).toEqual(one.collection.artifacts);
  });

  test('downloads four artifacts at a time', async () => {
    const state = aWorld();
    for (let id = 1; id <= 9; id++)
      state.artifacts.push(artifact(zip({ log: '' }), { id: 700 + id, name: `log ${id}` }));
    const { artifacts } = portsOf(state);
    let [now, most] = [0, 0];
    state.over = {
      artifacts: {
        ...artifacts,
        download: async (...question) => {
          now += 1;
          most = Math.max(most, now);
          const got = await artifacts.download(...question);
          await new Promise(setImmediate);
          now -= 1;
          return got;
        },
      },
    };
    await collected(state);
    expect(most).toBe(4);
  });
});

test('unpacks one archive at a time, for each is whole in memory', async () => {
  const state = aWorld();
  for (let id = 1; id <= 5; id++) state.artifacts.push(artifact(zip({ log: '' }), { id, name: `log ${id}` }));
  const { files: disk } = state;
  let [now, most] = [0, 0];
  const unpack: typeof disk.unpack = async (...question) => {
    now += 1;
    most = Math.max(most, now);
    await new Promise(setImmediate);
    now -= 1;
    return disk.unpack(...question);
  };
  state.over = { files: { ...disk, unpack } };
  await collected(state);
  expect(most).toBe(1);
});

describe('artifacts', () => {
  test('of one name count as the newest by time, whatever their ids', async () => {
    const state = worldWith({ ...linuxLeg, artifact: { id: 999, createdAt: '2026-11-24T12:30:00Z' } });
    const newer = { id: 5, name: 'artifact of build (linux)', createdAt: '2026-11-24T12:31:00Z' };
    state.artifacts.push(artifact(zip({ [linux]: 'built again' }), newer));
    expect(findingsOf(await collecting(state)).map(({ id, where }) => [id, where])).toEqual([
      ['unclaimed-digest', linux],
      ['lost-distribution', linux],
    ]);
    state.artifacts.reverse();
    expect(stoppedBy(await collecting(state))).toEqual(['unclaimed-digest', 'lost-distribution']);
  });

  test('of one name and one second are refused, unless their bytes are the same', async () => {
    const twin = { id: 5, name: 'artifact of build (linux)', createdAt: linuxTime };
    const state = aWorld();
    state.artifacts.push(artifact(state.artifacts[0]?.blob ?? '', twin));
    expect((await collected(state)).files).toHaveLength(3);
    state.artifacts.push(artifact(zip({ [linux]: 'other bytes' }), { ...twin, id: 6 }));
    expect(findingsOf(await collecting(state))[0]).toEqual({
      id: 'ambiguous-artifact',
      where: 'artifact artifact of build (linux)',
      what: 'ids 5 and 6 and 911 were made in the same second, and their digests are not the same',
    });
  });

  /** What a job of the run does as soon as the first artifact is fetched. */
  const meanwhile = (state: WorldState, act: () => void) => {
    const { artifacts } = portsOf(state);
    let done = false;
    const download: typeof artifacts.download = async (...question) => {
      const got = await artifacts.download(...question);
      if (!done && question[0].id === 911) {
        done = true;
        act();
      }
      return got;
    };
    state.over = { artifacts: { ...artifacts, download } };
    return state;
  };

  test('that are replaced while they are fetched are told, with what is there now', async () => {
    const state = aWorld();
    const newer = { id: 5, name: 'artifact of build (linux)', createdAt: '2026-11-24T12:45:00Z' };
    meanwhile(state, () => state.artifacts.splice(0, 1, artifact(zip({ [linux]: 'swapped' }), newer)));
    expect(findingsOf(await collecting(state))).toEqual([
      {
        id: 'replaced-artifact',
        where: 'artifact artifact of build (linux)',
        what: 'id 911: it is no longer there; there is id 5 now',
      },
    ]);
  });

  test('that vanish before they are fetched are an error, and name what is lost', async () => {
    const state = aWorld();
    meanwhile(state, () => state.artifacts.splice(4, 1));
    for (let id = 1; id <= 4; id++)
      state.artifacts.splice(id, 0, artifact(zip({ log: '' }), { id, name: `log ${id}` }));
    const { code, message } = await errorOf(collecting(state));
    expect([code, message]).toEqual(['ARTIFACT_GONE', 'artifact log 4 is no longer there']);
  });

  test('that come and go beside those that count are nobody’s business', async () => {
    const state = aWorld();
    state.artifacts.push(artifact(zip({ log: '' }), { id: 5, name: 'log' }));
    meanwhile(state, () => state.artifacts.push(artifact(zip({ log: 'x' }), { id: 6, name: 'log two' })));
    expect((await collected(state)).files).toHaveLength(3);
  });

  test('that do not fit on the disk are not fetched', async () => {
    const state = aWorld();
    const { artifacts } = portsOf(state);
    const asked: number[] = [];
    const download: typeof artifacts.download = (...question) => {
      asked.push(question[0].id);
      return artifacts.download(...question);
    };
    const [size, room] = [state.artifacts.reduce((sum, { facts }) => sum + facts.size, 0), 256 * 1024 * 1024];
    const free = (bytes: number) => {
      state.over = { artifacts: { ...artifacts, download }, files: { ...state.files, freeBytes: async () => bytes } };
      return state;
    };
    const { code, message } = await errorOf(collecting(free(2 * size + room - 1)));
    expect([code, asked]).toEqual(['DISK_FULL', []]);
    expect(message).toMatch(
      /^3 artifacts of 0\.0 MB need 268\.4 MB with their contents; .*artifacts.* has 268\.4 MB left$/,
    );
    expect((await collected(free(2 * size + room))).files).toHaveLength(3);
  });

  test('that were replaced before are not looked at', async () => {
    const state = aWorld();
    const older = { id: 9_999, name: 'artifact of build (linux)', createdAt: '2026-11-24T11:00:00Z', expired: true };
    state.artifacts.push(artifact(zip({ [linux]: 'an earlier attempt' }), older));
    expect((await collected(state)).files).toHaveLength(3);
  });

  test('that have expired are an error, and name what is lost', async () => {
    const state = worldWith({ ...windowsLeg, artifact: { expired: true } });
    const { code, message } = await errorOf(collecting(state));
    expect([code, message]).toEqual([
      'ARTIFACT_GONE',
      'artifact artifact of build (windows) (id 912) of this run has expired',
    ]);
  });

  test.for([
    {
      of: 'another digest than GitHub recorded',
      sha256: sha256Of('recorded'),
      said: `GitHub recorded ${sha256Of('recorded')}`,
    },
    { of: 'no recorded digest', sha256: undefined, said: 'GitHub gives no digest for it' },
  ])('with $of are never unpacked', async ({ sha256, said }) => {
    const state = worldWith({ ...linuxLeg, artifact: { sha256 } });
    const blob = state.artifacts[0]?.blob ?? Buffer.alloc(0);
    expect(findingsOf(await collecting(state))).toEqual([
      {
        id: 'altered-artifact',
        where: 'artifact artifact of build (linux)',
        what: `${said}, the bytes that came have ${sha256Of(blob)}`,
      },
      {
        id: 'lost-distribution',
        where: linux,
        what: `job "build (linux)" stamped it with SHA-256 ${sha256Of(contentOf(linux))}; no artifact holds these bytes`,
      },
      {
        id: 'missing-distribution',
        where: 'cp313-manylinux_*_x86_64',
        what: 'no distribution meets this row of the policy',
      },
    ]);
    expect([...state.disk.keys()].filter((path) => path.includes('911'))).toEqual([]);
  });

  test('of a single file keep its name, and no copy of its bytes', async () => {
    const state = aWorld();
    const proof = await collected(state);
    const paths = [...state.disk.keys()].filter((path) => path.includes('913'));
    expect(paths).toEqual([proof.files.at(-1)?.path]);
    expect(paths[0]?.endsWith(`/913/${sdist}`)).toBe(true);
    expect([...state.disk.keys()].filter((path) => path.endsWith('.blob'))).toEqual([]);
  });

  test.for([
    { of: 'of our own', facts: { name: 'wheelgate-seal-0' }, contents: { 'demo-1.2.3-py3-none-any.whl': 'x' } },
    { of: 'without a distribution', facts: { name: 'logs' }, contents: { 'build.log': 'x', 'x.whl.txt': 'x' } },
  ])('$of are left alone', async ({ facts, contents }) => {
    const state = aWorld();
    state.artifacts.push(artifact(zip(contents), facts));
    expect((await collected(state)).files.map(({ file }) => file)).toEqual([linux, windows, sdist]);
  });

  test('of a single file that is no distribution are left alone', async () => {
    const state = aWorld();
    state.artifacts.push(artifact('words', {}, 'notes.txt'));
    expect((await collected(state)).collection.strangers).toEqual([]);
  });

  test('hold nothing beside distributions, and no name that cannot be read', async () => {
    const strange = { [linux]: contentOf(linux), 'notes.txt': 'x', 'Demo-1.2.3.tar.gz': 'x' };
    const state = worldWith({ ...linuxLeg, files: strange });
    expect(findingsOf(await collecting(state))).toEqual([
      {
        id: 'unexpected-distribution',
        where: 'notes.txt',
        what: 'in artifact artifact of build (linux): it is neither a wheel nor an sdist and lies beside one',
      },
      {
        id: 'unexpected-distribution',
        where: 'Demo-1.2.3.tar.gz',
        what: 'in artifact artifact of build (linux): "Demo" is not a normalised project name: lower-case letters and digits, one _ between them',
      },
    ]);
  });

  test('that hold one file twice are told apart', async () => {
    const state = aWorld();
    state.artifacts.push(artifact(zip({ [linux]: 'other bytes' }), { name: 'again' }));
    expect(findingsOf(await collecting(state))).toEqual([
      {
        id: 'duplicate-distribution',
        where: linux,
        what: 'it is in again and in artifact of build (linux)',
      },
      {
        id: 'unclaimed-digest',
        where: linux,
        what: `no leg claims SHA-256 ${sha256Of('other bytes')}, which artifact again holds`,
      },
      {
        id: 'unexpected-distribution',
        where: 'cp313-manylinux_*_x86_64',
        what: `2 files meet it: ${linux}, ${linux}`,
      },
    ]);
  });

  test('of another run are refused', async () => {
    const state = worldWith({ ...linuxLeg, artifact: { runId: 76 } });
    expect(stoppedBy(await collecting(state))).toEqual(['foreign-artifact']);
  });
});

const wasm = 'demo-1.2.3-cp313-cp313-emscripten_4_0_wasm32.whl';

describe('the policy’s exclude', () => {
  test('takes files out before the rows are asked, and tells them', async () => {
    const both = Object.fromEntries([linux, wasm].map((file) => [file, contentOf(file)]));
    const state = worldWith({ ...linuxLeg, files: both });
    const proof = await collected(state);
    expect(proof.files.map(({ file }) => file)).toEqual([linux, windows, sdist]);
    expect(proof.collection.excluded.map(({ file }) => file)).toEqual([wasm]);
    expect(state.log.lines).toContain(`info: left out by the policy: ${wasm}`);
  });
});

describe('stamps', () => {
  /** The linux leg’s stamp, in other words. */
  const stamped = (message: string) => {
    const state = aWorld();
    const at = state.annotations.findIndex(({ jobId }) => jobId === 11);
    state.annotations[at] = { jobId: 11, title: stampTitle, message };
    return state;
  };

  test('may give a list in place of the files', async () => {
    const list = sha256Of(renderSums([{ name: linux, sha256: sha256Of(contentOf(linux)) }]));
    const message = (digest: string) =>
      JSON.stringify({ v: 1, version: '1.2.3', commit: sha('a'), dirty: false, count: 1, list: digest });
    const proof = await collected(stamped(message(list)));
    expect(proof.legOf.get(linux)?.id).toBe(11);
    expect(stoppedBy(await collecting(stamped(message(sha256Of('other')))))).toEqual(['unclaimed-digest']);
  });

  test('that cannot be read stop the release, and claim nothing', async () => {
    expect(findingsOf(await collecting(stamped('{}'))).map(({ id, where }) => [id, where])).toEqual([
      ['malformed-stamp', 'job "build (linux)"'],
      ['unclaimed-digest', linux],
    ]);
  });

  test.for([
    { level: 'require', kind: 'stopped', finds: [['unclaimed-digest', linux]] },
    { level: 'warn', kind: 'done', finds: [['unclaimed-digest', linux]] },
    { level: 'off', kind: 'done', finds: [] },
  ])('are as needed as the policy says: $level', async ({ level, kind, finds }) => {
    const state = worldWith({ ...linuxLeg, stamp: 'none' });
    state.policy = state.policy.replace('stamp: require', `stamp: ${level}`);
    const outcome = await collecting(state);
    expect([outcome.kind, allFindings(outcome).map(({ id, where }) => [id, where])]).toEqual([kind, finds]);
  });

  test('are not asked for where the policy wants none: nobody knows then who built what', async () => {
    const state = aWorld();
    state.policy = state.policy.replace('stamp: require', 'stamp: off');
    const { stamps, ...jobs } = portsOf(state).jobs;
    state.over = { jobs: { ...jobs, stamps: () => Promise.reject(new Error('nobody may ask')) } };
    expect([...(await collected(state)).legOf]).toEqual([]);
    expect(await stamps(11)).toHaveLength(1);
  });

  test('are read from the newest attempt of each job that ran', async () => {
    const state = aWorld();
    state.jobs.push({
      ...state.jobs[0],
      id: 41,
      name: 'skipped',
      conclusion: 'skipped',
    } as (typeof state.jobs)[number]);
    state.run = { ...state.run, attempt: 2 };
    const again = { ...linuxLeg, id: 51, job: { attempt: 2 }, artifact: { createdAt: '2026-11-24T13:00:00Z' } };
    build(state, again);
    const asked: number[] = [];
    const { jobs } = portsOf(state);
    state.over = {
      jobs: {
        ...jobs,
        stamps: (id) => {
          asked.push(id);
          return jobs.stamps(id);
        },
      },
    };
    const proof = await collected(state);
    expect([proof.legOf.get(linux)?.id, asked]).toEqual([51, [10, 12, 13, 51]]);
  });

  test('of a leg that built another commit, or changed its checkout, are told', async () => {
    const other = worldWith({ ...linuxLeg, stamp: { commit: sha('f') } });
    expect(stoppedBy(await collecting(other))).toEqual(['foreign-commit']);
    const dirty = await collecting(worldWith({ ...linuxLeg, stamp: { dirty: true } }));
    expect([dirty.kind, allFindings(dirty).map(({ id }) => id)]).toEqual(['done', ['dirty-checkout']]);
  });
});

describe('a set', () => {
  test('that is not whole stops, with the files that were there', async () => {
    const outcome = await collecting(aWorld([linuxLeg, sdistLeg]));
    expect(outcome).toMatchObject({
      kind: 'stopped',
      stage: 'collect',
      because: 'A distribution that the policy expects is not there',
      files: digests(linux, sdist).map(([file, sha256]) => ({ file, sha256, size: contentOf(file ?? '').length })),
    });
    expect(findingsOf(outcome).map(({ where }) => where)).toEqual(['cp313-win_amd64']);
  });

  test('with a file too many stops', async () => {
    const state = aWorld();
    const extra = 'demo-1.2.3-cp312-cp312-win_amd64.whl';
    build(state, { id: 14, name: 'extra', files: { [extra]: 'x' }, job: { labels: ['windows-2025'] } });
    expect(findingsOf(await collecting(state))).toEqual([
      { id: 'unexpected-distribution', where: extra, what: 'no row of the policy is for cp312' },
    ]);
  });

  test('of nothing is no pass, even where no check finds anything', async () => {
    const state = aWorld([]);
    const { code, message } = await errorOf(run(collectWith([]), await planned(state), state));
    expect([code, message]).toEqual([
      'NOTHING_TO_JUDGE',
      '0 artifacts of run 77 hold no distribution that the policy does not exclude',
    ]);
    expect((await collecting(state)).kind).toBe('stopped');
  });
});

test('a trial is not asked about its tag', async () => {
  const state = aWorld();
  const trial = await planned(state, { index: 'none' });
  Reflect.deleteProperty(state.source.tags, 'v1.2.3');
  const outcome = await run(collect, trial, state);
  expect([outcome.kind, outcome.verdicts.some(({ check }) => check.id === 'moved-tag')]).toEqual(['done', false]);
});

describe('the jobs that the seal waits for', () => {
  const workflow = `jobs:
  plan: {}
  build: {needs: plan}
  sdist: {needs: plan}
  test: {needs: [build]}
  seal: {needs: [build, sdist, test]}
`;
  /** A world in which the runner tells which job this is, and GitHub has the file. */
  const waiting = (text = workflow, key = 'seal') => {
    const state = aWorld();
    const { jobs, source } = portsOf(state);
    const readFile: typeof source.readFile = async (repository, path, commit) => {
      if (path !== state.run.workflowPath) return source.readFile(repository, path, commit);
      const own = repository === state.run.repository && commit === state.run.commit;
      return own && text !== '' ? Buffer.from(text) : undefined;
    };
    state.over = {
      jobs: { ...jobs, jobs: (run) => portsOf({ ...state, over: {} }).jobs.jobs(run), ownKey: () => key },
      source: { ...source, readFile },
    };
    return state;
  };
  const job = (facts: Partial<WorldState['jobs'][number]>) =>
    ({ ...aWorld().jobs[0], id: 71, name: 'test', ...facts }) as WorldState['jobs'][number];

  test.for([
    { is: 'is not listed', jobs: [], finds: ['the seal waits for it, and GitHub lists no such job'] },
    { is: 'was skipped', jobs: [job({ conclusion: 'skipped' })], finds: ['GitHub says completed, skipped'] },
    { is: 'was cancelled', jobs: [job({ conclusion: 'cancelled' })], finds: ['GitHub says completed, cancelled'] },
    { is: 'succeeded', jobs: [job({})], finds: [] },
    {
      is: 'was skipped in one leg of its matrix',
      jobs: [job({ name: 'test (a)' }), job({ id: 72, name: 'test (b)', conclusion: 'skipped' })],
      finds: ['GitHub says completed, skipped'],
    },
  ])('stop it when one $is', async ({ jobs, finds }) => {
    const state = waiting();
    state.jobs.push(...jobs);
    expect(allFindings(await collecting(state)).map(({ id, what }) => `${id}: ${what}`)).toEqual(
      finds.map((what) => `failed-job: ${what}`),
    );
  });

  test.for([
    { is: 'is not there', text: '', key: 'seal', why: 'it is not there' },
    { is: 'is no workflow', text: 'a: b', key: 'seal', why: 'it is not readable as YAML, or it has no jobs' },
    { is: 'has no such job', text: workflow, key: 'steal', why: 'it has no job "steal"' },
  ])('are not known when the workflow file $is', async ({ text, key, why }) => {
    const { code, message } = await errorOf(collecting(waiting(text, key)));
    expect([code, message]).toEqual([
      'FACT_UNREADABLE',
      `.github/workflows/wheels.yml at ${sha('d')}, which says on which jobs this one waits: ${why}`,
    ]);
  });
});
