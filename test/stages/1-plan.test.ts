import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../src/model/digest.ts';
import { parsePlan, renderPlan } from '../../src/model/parse-plan.ts';
import type { Plan } from '../../src/model/plan.ts';
import { type PlanRequest, plan, replan } from '../../src/stages/1-plan.ts';
import { collect } from '../../src/stages/2-collect.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { sha } from '../support/fakes/fake-source.ts';
import { someIndexedFile } from '../support/fakes/package-index.ts';
import { allFindings, findingsOf, made, planned, request, run, stoppedBy } from './played-stages.ts';
import { aWorld, linux, policyPath, portsOf, type WorldState } from './stage-world.ts';

/** The plan of the honest world. */
const honestPlan = (): Plan => ({
  v: 1,
  world: 'production',
  mode: 'release',
  indexes: ['pypi'],
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
  policy: { path: policyPath, sha256: sha256Of(aWorld().policy) },
  run: { repository: 'demo-org/demo-release', id: 77, commit: sha('d') },
  expected: ['sdist', 'cp313-manylinux_*_x86_64', 'cp313-win_amd64'],
});

/** A world with one thing wrong in it. */
function worldWith(bend: (state: WorldState) => void): WorldState {
  const state = aWorld();
  bend(state);
  return state;
}

const policyWith = (from: string | RegExp, to: string) =>
  worldWith((state) => {
    state.policy = state.policy.replace(from, to);
  });

const workflows = 'demo-org/demo-release/.github/workflows';
const [otherWorkflow, wheelsWorkflow] = [`${workflows}/other.yml@refs/heads/x`, `${workflows}/wheels.yml@refs/heads/x`];

describe(`stage ${plan.name}, for a release`, () => {
  test.for(['v1.2.3', 'refs/tags/v1.2.3'])('resolves the tag %s', async (sourceRef) => {
    const state = aWorld();
    const proof = await planned(state, { sourceRef });
    expect(proof.plan).toEqual(honestPlan());
    expect([proof.policyText, proof.policy.project, proof.run]).toEqual([state.policy, 'demo', state.run]);
    expect([proof.sourceNow, Object.isFrozen(proof)]).toEqual([honestPlan().source, true]);
  });

  test('goes to both indexes in turn', async () => {
    expect((await planned(aWorld(), { index: 'chain' })).plan).toEqual({
      ...honestPlan(),
      indexes: ['testpypi', 'pypi'],
    });
  });

  test('warns in its first minute of a repository that is not public, and of a publisher that is called', async () => {
    const state = worldWith((one) => {
      one.run = { ...one.run, private: true };
      const { source } = portsOf(one);
      const text = 'jobs: {out: {uses: ./.github/workflows/publish.yml}}';
      const readFile: typeof source.readFile = async (repository, path, commit) =>
        path.endsWith('wheels.yml') ? Buffer.from(text) : source.readFile(repository, path, commit);
      one.over = { source: { ...source, readFile } };
    });
    const outcome = await run(plan, request(), state);
    expect([outcome.kind, allFindings(outcome)]).toEqual([
      'done',
      [
        { id: 'private-repository', where: 'demo-org/demo-release', what: 'GitHub says that it is private' },
        {
          id: 'called-publisher',
          where: '.github/workflows/wheels.yml',
          what: 'no job has a step of phase publish; it calls ./.github/workflows/publish.yml',
        },
      ],
    ]);
  });

  test('asks every check, and asks branches only until one holds the commit', async () => {
    const asked: string[] = [];
    const state = worldWith(({ source }) =>
      Object.assign(source.branches, { 'maintenance/1.x': sha('f'), x: sha('a') }),
    );
    const { source } = portsOf(state);
    state.over = {
      source: {
        ...source,
        reachable: (repository, commit, branch) => {
          asked.push(branch);
          return source.reachable(repository, commit, branch);
        },
      },
    };
    const outcome = await run(plan, request(), state);
    expect([outcome.kind, asked]).toEqual(['done', ['main']]);
    expect(outcome.verdicts.map(({ check, status }) => `${check.id} ${status}`)).toEqual([
      'unconfigured-index pass',
      'foreign-run pass',
      'mutable-source pass',
      'unreadable-version pass',
      'unreachable-commit pass',
      'unsigned-tag pass',
      'released-version pass',
      'private-repository pass',
      'called-publisher not-applicable',
      'unprotected-tag pass',
      'waiting-run not-applicable',
      'unreadable-stamps not-applicable',
      'short-retention not-applicable',
      'unbound-publisher not-applicable',
    ]);
  });

  test.for<{ of: string; ref: string; what: string; version: string; commit?: string }>([
    {
      of: 'a branch',
      ref: 'main',
      what: 'it is a branch, and a release is made from a tag',
      version: 'refs/heads/main is no tag, so there is no version in it',
    },
    {
      of: 'a commit',
      ref: sha('a'),
      what: 'it is a commit, and a release is made from a tag',
      version: `${sha('a')} is no tag, so there is no version in it`,
    },
    {
      of: 'a branch that bears the tag’s name, asked for as one',
      ref: 'refs/heads/v1.2.3',
      what: 'it is a branch, and a release is made from a tag',
      version: 'refs/heads/v1.2.3 is no tag, so there is no version in it',
    },
  ])('refuses $of', async ({ ref, what, version }) => {
    const state = worldWith(({ source }) => Object.assign(source.branches, { 'v1.2.3': sha('a') }));
    expect(findingsOf(await run(plan, request({ sourceRef: ref }), state))).toEqual([
      { id: 'mutable-source', where: `"${ref}" in demo-org/demo`, what },
      { id: 'unreadable-version', where: `"${ref}"`, what: version },
    ]);
  });

  test.for(['v9', 'refs/tags/v9', 'refs/tags/main', 'refs/pull/1/merge', ''])(
    'refuses %j: it is nothing',
    async (ref) => {
      expect(findingsOf(await run(plan, request({ sourceRef: ref }), aWorld()))).toEqual([
        {
          id: 'mutable-source',
          where: `${JSON.stringify(ref)} in demo-org/demo`,
          what: 'there is no tag, branch or commit of this name',
        },
      ]);
    },
  );

  test.for<{ of: string; state: WorldState; index?: PlanRequest['index']; ref?: string; finds: readonly object[] }>([
    {
      of: 'a run that may not release',
      state: worldWith((state) => {
        state.run = { ...state.run, workflowPath: '.github/workflows/other.yml', event: 'push', ref: 'refs/heads/x' };
      }),
      finds: [
        { id: 'foreign-run', where: 'run 77', what: 'workflow .github/workflows/other.yml, not wheels.yml' },
        { id: 'foreign-run', where: 'run 77', what: 'event push, not workflow_dispatch' },
        { id: 'foreign-run', where: 'run 77', what: 'ref refs/heads/x, not main' },
        {
          id: 'foreign-claims',
          where: 'this job',
          what: `workflow is ${otherWorkflow}, not ${wheelsWorkflow}`,
        },
        {
          id: 'foreign-claims',
          where: 'this job',
          what: `workflow of the job is ${otherWorkflow}, not ${wheelsWorkflow}`,
        },
        { id: 'foreign-claims', where: 'this job', what: 'event push is none of workflow_dispatch' },
        { id: 'foreign-claims', where: 'this job', what: 'ref refs/heads/x is none of main' },
      ],
    },
    {
      of: 'a tag that names no version',
      state: worldWith(({ source }) => Object.assign(source.tags, { nightly: { commit: sha('a'), object: sha('c') } })),
      ref: 'nightly',
      finds: [{ id: 'unreadable-version', where: '"nightly"', what: 'tag "nightly" is not of the form v{version}' }],
    },
    {
      of: 'a tag that is on no release branch',
      state: worldWith(({ source }) => Object.assign(source, { branches: { main: sha('9'), stray: sha('a') } })),
      finds: [{ id: 'unreachable-commit', where: sha('a'), what: 'not reachable from any release branch (main)' }],
    },
    {
      of: 'a repository without a release branch',
      state: worldWith(({ source }) => Object.assign(source, { branches: { stray: sha('a') } })),
      finds: [
        {
          id: 'unreachable-commit',
          where: sha('a'),
          what: 'not reachable from any release branch (no branch fits main, maintenance/*)',
        },
      ],
    },
    {
      of: 'a version with files on one of its indexes',
      index: 'chain',
      state: worldWith(({ indexes }) => {
        const file = someIndexedFile({ file: linux, sha256: sha256Of('x') });
        indexes.testpypi.held.push({ version: '1.2.3', file, provenance: [] });
      }),
      finds: [{ id: 'released-version', where: 'testpypi', what: `it holds 1 files of 1.2.3, the first is ${linux}` }],
    },
    {
      of: 'an index that the policy does not have',
      index: 'chain',
      state: policyWith(/ {2}testpypi.*\n/, ''),
      finds: [{ id: 'unconfigured-index', where: 'testpypi', what: 'the policy has pypi' }],
    },
    {
      of: 'an environment that GitHub does not have',
      state: worldWith((state) => {
        state.gate = { environments: {} };
      }),
      finds: [
        {
          id: 'unprotected-environment',
          where: 'environment pypi',
          what: 'there is no environment of that name: make it on page demo-org/demo-release/settings/environments, with required reviewers',
        },
      ],
    },
    {
      of: 'an environment that holds no job',
      state: worldWith((state) => {
        state.gate = { environments: { pypi: { reviewers: [] } } };
      }),
      finds: [
        {
          id: 'unprotected-environment',
          where: 'environment pypi',
          what: 'it has no required reviewers: add them on page demo-org/demo-release/settings/environments',
        },
      ],
    },
    {
      of: 'an environment that administrators pass by',
      state: worldWith((state) => {
        state.gate = { environments: { pypi: { canAdminsBypass: true } } };
      }),
      finds: [
        {
          id: 'admin-bypass',
          where: 'environment pypi',
          what: 'administrators may let a job pass without a review: untick that on page demo-org/demo-release/settings/environments',
        },
      ],
    },
    {
      of: 'a starter who is the only reviewer',
      state: worldWith((state) => {
        state.gate = { environments: { pypi: { reviewers: [{ kind: 'User', id: 11, name: 'ann' }] } } };
      }),
      finds: [
        {
          id: 'self-approval',
          where: 'approval of environment pypi by ann (id 11)',
          what: 'they started run 77; another listed person must approve',
        },
      ],
    },
  ])('refuses $of', async ({ state, ref = 'v1.2.3', index = 'pypi', finds }) => {
    expect(findingsOf(await run(plan, request({ sourceRef: ref, index }), state))).toEqual(finds);
  });

  test.for([
    { level: 'require', kind: 'stopped', finds: 1 },
    { level: 'warn', kind: 'done', finds: 1 },
    { level: 'off', kind: 'done', finds: 0 },
  ])('takes the policy’s word on an unsigned tag: $level', async ({ level, kind, finds }) => {
    const state = policyWith('signed-tag: warn', `signed-tag: ${level}`);
    state.source.tags['v1.2.3'] = { commit: sha('a'), object: sha('c'), signature: 'unsigned' };
    const outcome = await run(plan, request(), state);
    const found = { id: 'unsigned-tag', where: 'refs/tags/v1.2.3', what: 'the tag is unsigned' };
    expect([outcome.kind, allFindings(outcome)]).toEqual([kind, Array(finds).fill(found)]);
  });

  test('warns of a gate that cannot be read yet, and goes on', async () => {
    const state = aWorld();
    state.gate = { environments: { pypi: null } };
    await planned(state);
    expect(state.log.lines.filter((line) => line.startsWith('warn:'))).toEqual([
      'warn: gate of pypi: the rules of environment pypi: give the job `permissions: {actions: read}`',
    ]);
  });

  test('does not go on when the index does not answer', async () => {
    const state = worldWith(({ indexes }) => Object.assign(indexes.pypi, { down: true }));
    expect((await errorOf(planned(state))).code).toBe('INDEX_UNREACHABLE');
  });
});

describe(`stage ${plan.name}, for a trial`, () => {
  /** Asks neither an index nor an environment. */
  const trialWorld = () =>
    worldWith((state) => {
      const asked = (): never => {
        throw new Error('a trial asks neither');
      };
      state.over = { index: asked, approvals: { claims: asked, environment: asked, reviews: asked } };
    });

  test.for([
    { ref: 'v1.2.3', source: honestPlan().source, version: '1.2.3' },
    {
      ref: 'main',
      source: { ref: 'refs/heads/main', commit: sha('f'), tree: sha('9'), epoch: 1_767_312_000 },
      version: '',
    },
    { ref: sha('a'), source: { ref: sha('a') }, version: '' },
  ])('takes any ref: $ref', async ({ ref, source, version }) => {
    const { plan: trial } = await planned(trialWorld(), { sourceRef: ref, index: 'none' });
    const untagged = { tagObject: undefined, tagSignature: 'no-tag' as const };
    const expected = { ...honestPlan().source, ...(version === '' ? untagged : {}), ...source };
    expect(trial).toEqual({ ...honestPlan(), mode: 'trial', indexes: [], version, source: expected });
  });

  test.for(['v9', 'refs/tags/main', 'refs/heads/none'])('has no source in %s', async (sourceRef) => {
    const { code, message } = await errorOf(planned(trialWorld(), { sourceRef, index: 'none' }));
    expect([code, message]).toEqual([
      'INPUT_INVALID',
      `source-ref: "${sourceRef}" of demo-org/demo is neither a tag, a branch nor a full commit`,
    ]);
  });
});

describe('the policy', () => {
  const where = `${policyPath} of demo-org/demo-release at ${sha('d')}`;
  const failing = async (state: WorldState, changed = {}) => {
    const thrown = await planned(state, changed).catch((error: unknown) => error);
    const { code, message, mistakes } = Object(thrown);
    return { code, message, mistakes };
  };

  test('is read at the run’s commit, from the release repository', async () => {
    const asked: unknown[] = [];
    const state = aWorld();
    const { source } = portsOf(state);
    state.over = {
      source: {
        ...source,
        readFile: (...question) => {
          asked.push(question);
          return source.readFile(...question);
        },
      },
    };
    await planned(state);
    // The workflow is read there, too: who publishes, and whether its seal job may read stamps.
    expect(asked).toEqual([
      ['demo-org/demo-release', policyPath, sha('d')],
      ['demo-org/demo-release', '.github/workflows/wheels.yml', sha('d')],
      ['demo-org/demo-release', '.github/workflows/wheels.yml', sha('d')],
    ]);
  });

  test('that is missing stops everything', async () => {
    expect(await failing(aWorld(), { policyPath: 'other.yml' })).toEqual({
      code: 'POLICY_INVALID',
      message: `other.yml of demo-org/demo-release at ${sha('d')} does not exist`,
      mistakes: [],
    });
  });

  test('that is not UTF-8 stops everything', async () => {
    const state = aWorld();
    const bytes = Buffer.concat([Buffer.from(state.policy), Buffer.from([0x23, 0xff])]);
    state.over = { source: { ...portsOf(state).source, readFile: async () => bytes } };
    expect(await failing(state)).toEqual({
      code: 'POLICY_INVALID',
      message: `${where} is not UTF-8 text`,
      mistakes: [],
    });
  });

  test('with mistakes stops everything, each with its line', async () => {
    const { code, message, mistakes } = await failing(policyWith('stamp: require', 'stamp: perhaps\nstmap: require'));
    expect([code, message]).toEqual(['POLICY_INVALID', `${where} cannot be used`]);
    expect(mistakes).toEqual([
      'line 12, column 8: expected "require", "warn" or "off", got "perhaps"',
      expect.stringMatching(/^line 13, column 1: unknown key "stmap" in the policy; /),
    ]);
  });

  test('that lets PyPI go without a person stops everything', async () => {
    const { code, mistakes } = await failing(policyWith('{environment: pypi}', '{environment: pypi, approval: none}'));
    const why = 'no policy lets a release go to PyPI without a person’s approval: take "approval: none" out';
    expect([code, mistakes]).toEqual(['POLICY_INVALID', [`line 15, column 9: ${why}`]]);
  });
});

describe('the plan in a later job', () => {
  const claim = (changed: Partial<Plan> = {}) => ({ plan: renderPlan({ ...honestPlan(), ...changed }) });
  const sourceWith = (changed: Partial<Plan['source']>) => claim({ source: { ...honestPlan().source, ...changed } });

  test('is made again, with what the tag names now', async () => {
    const proof = await made(replan, claim(), aWorld());
    expect([proof.plan, proof.sourceNow]).toEqual([honestPlan(), honestPlan().source]);
  });

  const other = sha256Of('other');
  test.for<{ member: string; says: string; finds: string; text: { plan: string } }>([
    { member: 'world', says: '"rehearsal"', finds: '"production"', text: claim({ world: 'rehearsal' }) },
    { member: 'project', says: '"other"', finds: '"demo"', text: claim({ project: 'other' }) },
    { member: 'version', says: '"1.2.4"', finds: '"1.2.3"', text: claim({ version: '1.2.4' }) },
    {
      member: 'policy',
      says: `{"path":"${policyPath}","sha256":"${other}"}`,
      finds: JSON.stringify(honestPlan().policy),
      text: claim({ policy: { path: policyPath, sha256: other } }),
    },
    {
      member: 'run',
      says: JSON.stringify({ ...honestPlan().run, id: 78 }),
      finds: JSON.stringify(honestPlan().run),
      text: claim({ run: { ...honestPlan().run, id: 78 } }),
    },
    {
      member: 'expected',
      says: '["sdist"]',
      finds: JSON.stringify(honestPlan().expected),
      text: claim({ expected: ['sdist'] }),
    },
    {
      member: 'source.repository',
      says: '"evil/demo"',
      finds: '"demo-org/demo"',
      text: sourceWith({ repository: 'evil/demo' }),
    },
    { member: 'source.tree', says: `"${sha('9')}"`, finds: `"${sha('b')}"`, text: sourceWith({ tree: sha('9') }) },
    { member: 'source.epoch', says: '7', finds: '1700000000', text: sourceWith({ epoch: 7 }) },
    {
      member: 'source.tagSignature',
      says: '"unsigned"',
      finds: '"verified"',
      text: sourceWith({ tagSignature: 'unsigned' }),
    },
  ])('is refused when its $member was altered', async ({ member, says, finds, text }) => {
    expect(findingsOf(await run(replan, text, aWorld()))).toEqual([
      { id: 'altered-plan', where: `plan.${member}`, what: `it says ${says}; this job finds ${finds}` },
    ]);
  });

  test('is refused with every difference at once', async () => {
    const state = aWorld();
    state.run = { ...state.run, id: 78 };
    state.policy = state.policy.replace('{manylinux_*_x86_64,win_amd64}', 'win_amd64');
    const found = findingsOf(await run(replan, claim(), state));
    expect(found.map(({ where }) => where)).toEqual(['plan.policy', 'plan.run', 'plan.expected']);
  });

  test.for([
    { of: 'nothing', text: '' },
    { of: 'no JSON', text: '{' },
    { of: 'a member too many', text: claim().plan.replace('{', '{"x":1,') },
    { of: 'a blank', text: `${claim().plan} ` },
    { of: 'a release to nowhere', text: claim({ indexes: [] }).plan },
  ])('is no plan with $of', async ({ text }) => {
    const parsed = parsePlan(text);
    const { code, message } = await errorOf(run(replan, { plan: text }, aWorld()));
    expect([code, message]).toEqual(['INPUT_INVALID', `plan: ${parsed.ok ? '' : parsed.reasons.join('; ')}`]);
  });

  test('that names a policy which is not there is an error', async () => {
    const text = claim({ policy: { ...honestPlan().policy, path: 'other.yml' } });
    expect((await errorOf(run(replan, text, aWorld()))).code).toBe('POLICY_INVALID');
  });

  test.for<{ of: string; bend: (state: WorldState) => void; now: string }>([
    {
      of: 'moved to another commit',
      bend: ({ source }) => Object.assign(source.tags, { 'v1.2.3': { commit: sha('f'), object: sha('7') } }),
      now: `planned was ${sha('a')} (tag object ${sha('c')}), now it is ${sha('f')} (tag object ${sha('7')})`,
    },
    {
      of: 'made again on the same commit',
      bend: ({ source }) => Object.assign(source.tags, { 'v1.2.3': { commit: sha('a'), object: sha('7') } }),
      now: `planned was ${sha('a')} (tag object ${sha('c')}), now it is ${sha('a')} (tag object ${sha('7')})`,
    },
    { of: 'deleted', bend: ({ source }) => Reflect.deleteProperty(source.tags, 'v1.2.3'), now: 'it is gone' },
  ])('passes though its tag was $of: that is for collect to find', async ({ bend, now }) => {
    const state = aWorld();
    const text = claim();
    bend(state);
    const proof = await made(replan, text, state);
    expect(proof.plan).toEqual(honestPlan());
    expect(findingsOf(await run(collect, proof, state))).toEqual([
      { id: 'moved-tag', where: 'refs/tags/v1.2.3 of demo-org/demo', what: now },
    ]);
  });

  test('of a trial stays though its branch moves on', async () => {
    const state = aWorld();
    const trial = await planned(state, { sourceRef: 'main', index: 'none' });
    state.source.branches.main = sha('a');
    const again = await made(replan, { plan: renderPlan(trial.plan) }, state);
    expect(again.plan).toEqual(trial.plan);
    expect((await run(collect, again, state)).kind).toBe('stopped');
  });

  test('of a trial is refused when its tree is not the commit’s', async () => {
    const { plan: trial } = await planned(aWorld(), { index: 'none' });
    expect((await made(replan, { plan: renderPlan(trial) }, aWorld())).plan).toEqual(trial);
    const lie = renderPlan({ ...trial, source: { ...trial.source, tree: sha('9') } });
    expect(stoppedBy(await run(replan, { plan: lie }, aWorld()))).toEqual(['altered-plan']);
  });
});
