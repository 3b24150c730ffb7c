import { describe, expect, test } from 'vitest';
import { ReleaseError } from '../../src/errors.ts';
import { sha256Of } from '../../src/model/digest.ts';
import { plan } from '../../src/stages/1-plan.ts';
import { someIndexedFile } from '../support/fakes/package-index.ts';
import { allFindings, made, planned, request, run } from './played-stages.ts';
import { aWorld, portsOf, type WorldState } from './stage-world.ts';

const warnings = ({ log }: WorldState) => log.lines.filter((line) => line.startsWith('warn: '));

const auto =
  'approval for pypi: in environment pypi, by 1 listed person; one approval before the publish job first starts is enough, else its comment must name the seal’s digest (`digest: auto`)';

/** The honest world with the workflow that its run came from. */
function withWorkflow(permissions: string): WorldState {
  const state = aWorld();
  const { source } = portsOf(state);
  const text = `jobs: {seal: {permissions: ${permissions}, steps: [{uses: a/b@c, with: {phase: seal}}]}}`;
  const readFile: typeof source.readFile = async (repository, path, commit) =>
    path.startsWith('.github/workflows/') ? Buffer.from(text) : source.readFile(repository, path, commit);
  state.over = { source: { ...source, readFile } };
  return state;
}

describe('a release that may be made', () => {
  test.for([
    { permissions: '{checks: read}', says: 'stamps: the job that seals may read them' },
    { permissions: '{actions: read}', says: 'stamps: the job that seals may not read them' },
  ])('says which approval will hold, and of stamps under $permissions', async ({ permissions, says }) => {
    const state = withWorkflow(permissions);
    expect((await planned(state)).remarks).toEqual([auto, says]);
    expect(warnings(state)).toEqual([]);
  });

  test('says what it cannot know of stamps', async () => {
    expect((await planned(aWorld())).remarks.at(-1)).toBe(
      'stamps: whether the job that seals may read them is not known; it needs `permissions: {checks: read}`',
    );
  });

  test('says in a chain that nobody is asked before the second index', async () => {
    const { remarks } = await planned(aWorld(), { index: 'chain' });
    expect(remarks.slice(0, 2)).toEqual(['approval for testpypi: the policy asks for nobody', auto]);
  });

  test('is not spoken of in a trial', async () => {
    expect((await planned(aWorld(), { index: 'none', sourceRef: 'main' })).remarks).toEqual([]);
  });

  test('goes on where nothing more can be read, and says which right would show it', async () => {
    const state = aWorld();
    const { jobs, index } = portsOf(state);
    state.source.tagRules = null;
    const unreadable = () => Promise.reject(new ReleaseError('FACT_UNREADABLE', 'it cannot be read'));
    const silent = () => Promise.reject(new ReleaseError('INDEX_UNREACHABLE', 'no answer'));
    state.over = {
      jobs: { ...jobs, waitingRuns: unreadable },
      index: (name) => ({ ...index(name), earlier: silent }),
    };
    const outcome = await run(plan, request(), state);
    expect([outcome.kind, allFindings(outcome)]).toEqual(['done', []]);
    expect(warnings(state).sort()).toEqual([
      'warn: not known: how the last release was published; the index, when it answers again, would show it',
      'warn: not known: whether another run waits for the same environment; `permissions: {actions: read}` would show it',
      'warn: not known: whether the tags of demo-org/demo are protected; a token with “Metadata: read” there would show it',
    ]);
  });

  test('is told of a last release whose publisher had no environment', async () => {
    const state = aWorld();
    const file = someIndexedFile({ file: 'demo-1.2.2.tar.gz', sha256: sha256Of('then'), hasProvenance: true });
    const publisher = { kind: 'GitHub', repository: 'o/r', workflow: 'wheels.yml', environment: '' };
    state.indexes.pypi.held.push({ version: '1.2.2', file, provenance: [{ publisher, attestations: [] }] });
    expect(allFindings(await run(plan, request(), state)).map(({ id, where }) => [id, where])).toEqual([
      ['unbound-publisher', 'demo-1.2.2.tar.gz of 1.2.2'],
    ]);
  });

  test('a fault of our own is no missing right', async () => {
    const state = aWorld();
    const bug = () => Promise.reject(new ReleaseError('BUG', 'a broken promise'));
    state.over = { jobs: { ...portsOf(state).jobs, waitingRuns: bug } };
    await expect(made(plan, request(), state)).rejects.toMatchObject({ code: 'BUG' });
  });
});
