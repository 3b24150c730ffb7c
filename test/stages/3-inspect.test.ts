import { describe, expect, test } from 'vitest';
import { setChecks } from '../../src/checks/set-checks.ts';
import { sha256Of } from '../../src/model/digest.ts';
import type { Verdict } from '../../src/model/finding.ts';
import { inspect } from '../../src/stages/3-inspect.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { sha } from '../support/fakes/fake-source.ts';
import { someVerdict } from '../support/fakes/inspector.ts';
import { collected, inspected, run } from './played-stages.ts';
import { aWorld, contentOf, files, linux, portsOf, sdist, windows } from './stage-world.ts';

/** What is said of one file each; the rest is about all of them. */
const ofFiles = (verdicts: readonly Verdict[]) =>
  verdicts.filter(({ subject }) => files.some((file) => file === subject));

/** What was found in the set, as `id severity: where`. */
const ofSet = (verdicts: readonly Verdict[]) =>
  verdicts
    .filter(({ subject }) => subject === 'demo 1.2.3')
    .flatMap(({ check, findings }) => findings.map(({ where }) => `${check.id} ${check.severity}: ${where}`));

const hint = (revision: string) => ({ revisions: [{ path: 'demo/version.py', key: 'git_revision', revision }] });

describe(`stage ${inspect.name}`, () => {
  test('keeps what was found out about every file', async () => {
    const state = aWorld();
    const proof = await inspected(state);
    expect([...proof.inspections].map(([file, { sha256, verdicts }]) => [file, sha256, verdicts])).toEqual(
      files.map((file) => [file, sha256Of(contentOf(file)), [someVerdict(file)]]),
    );
    expect([proof.collected.files.length, Object.isFrozen(proof)]).toEqual([3, true]);
  });

  test('tells of each file as it is done', async () => {
    const state = aWorld();
    await inspected(state);
    expect(state.log.lines.filter((line) => line.startsWith('progress: inspected'))).toEqual(
      files.map((file, at) => `progress: inspected ${at + 1} of 3: ${file}`),
    );
  });

  test('tells what is expected: project, version, and the policy’s words', async () => {
    const state = aWorld();
    state.policy += 'sbom: require\nchecks: {untidy-record: {level: block, reason: we are tidy}}\n';
    await inspected(state);
    expect(state.inspection.asked).toEqual([
      {
        files,
        expectation: {
          project: 'demo',
          version: '1.2.3',
          sbom: 'require',
          sbomLevel: 'present',
          levels: { 'untidy-record': 'block' },
        },
      },
    ]);
  });

  test('expects no version in the trial of a branch', async () => {
    const state = aWorld();
    state.policy = state.policy.replace('stamp: require', 'stamp: off');
    state.source.branches.main = state.source.tags['v1.2.3']?.commit ?? state.run.commit;
    await inspected(state, { sourceRef: 'main', index: 'none' });
    expect(state.inspection.asked[0]?.expectation).toEqual({
      project: 'demo',
      version: undefined,
      sbom: 'warn',
      sbomLevel: 'present',
      levels: {},
    });
  });

  test('stops at a finding that blocks, with every finding and the files', async () => {
    const state = aWorld();
    const warned = someVerdict(windows, ['a warning'], { severity: 'warn' });
    Object.assign(state.inspection.verdicts, {
      [linux]: [someVerdict(linux, ['one', 'two'])],
      [windows]: [warned],
    });
    const { verdicts, ...outcome } = await run(inspect, await collected(state), state);
    expect(ofFiles(verdicts)).toEqual([someVerdict(linux, ['one', 'two']), warned, someVerdict(sdist)]);
    expect(outcome).toEqual({
      kind: 'stopped',
      stage: 'inspect',
      because: 'A file has some problem',
      files: files.map((file) => ({ file, size: contentOf(file).length, sha256: sha256Of(contentOf(file)) })),
    });
  });

  test('goes on with a warning, and keeps it', async () => {
    const state = aWorld();
    const warned = someVerdict(windows, ['a warning'], { severity: 'warn' });
    state.inspection.verdicts[windows] = [warned];
    const outcome = await run(inspect, await collected(state), state);
    expect([outcome.kind, ofFiles(outcome.verdicts)]).toEqual([
      'done',
      [someVerdict(linux), warned, someVerdict(sdist)],
    ]);
  });

  test('asks the set of an honest release, and finds nothing', async () => {
    const state = aWorld();
    const { kind, verdicts } = await run(inspect, await collected(state), state);
    const asked = verdicts.filter(({ subject }) => subject === 'demo 1.2.3').map(({ check }) => check.id);
    expect([kind, ofSet(verdicts)]).toEqual(['done', []]);
    // `sbom.keep` of this policy is off.
    expect(asked).toEqual(setChecks.map(({ id }) => id).filter((id) => id !== 'lost-sbom'));
  });

  test('stops at a finding in the set: here a file that names another commit than the planned one', async () => {
    const state = aWorld();
    Object.assign(state.inspection.summaries, { [linux]: hint(sha('a')), [windows]: hint(sha('e')) });
    const outcome = await run(inspect, await collected(state), state);
    expect([outcome.kind, ofSet(outcome.verdicts)]).toEqual(['stopped', [`foreign-revision block: ${windows}`]]);
  });

  test('knows which job built what', async () => {
    const state = aWorld();
    for (const job of state.jobs) if (job.id === 12) Object.assign(job, { labels: ['ubuntu-24.04'] });
    const outcome = await run(inspect, await collected(state), state);
    expect([outcome.kind, ofSet(outcome.verdicts)]).toEqual(['done', [`foreign-platform warn: ${windows}`]]);
  });

  test('gives the policy’s level to a check of the set, but not to the one that no policy may lower', async () => {
    const state = aWorld();
    state.policy += 'checks: {foreign-revision: {level: warn, reason: we vendor a version file}}\n';
    Object.assign(state.inspection.summaries, { [windows]: hint(sha('e')) });
    const outcome = await run(inspect, await collected(state), state);
    expect([outcome.kind, ofSet(outcome.verdicts)]).toEqual(['done', [`foreign-revision warn: ${windows}`]]);
    state.policy = state.policy.replace('foreign-revision', 'mixed-versions');
    const { code } = await errorOf(inspected(state));
    expect(code).toBe('POLICY_INVALID');
  });

  test('takes an inspector without summaries for broken: nothing is known of the set', async () => {
    const state = aWorld();
    const { inspector } = portsOf(state);
    state.over = {
      inspector: {
        inspect: async (...question) =>
          (await inspector.inspect(...question)).map(({ summary: _, ...inspection }) => inspection),
      },
    };
    const { code, message } = await errorOf(inspected(state));
    expect([code, message]).toEqual(['BUG', `${linux} was inspected without a summary`]);
  });

  test('does not believe a file that changed on the disk after it was collected', async () => {
    const state = aWorld();
    const proof = await collected(state);
    const path = proof.files.find(({ file }) => file === windows)?.path ?? '';
    state.disk.set(path, Buffer.from('other bytes'));
    const { code, message } = await errorOf(run(inspect, proof, state));
    const [then, now] = [sha256Of(contentOf(windows)), sha256Of('other bytes')];
    expect([code, message]).toEqual([
      'FILE_UNREADABLE',
      `${windows}, collected with SHA-256 ${then}, has SHA-256 ${now} now`,
    ]);
  });

  test.for([
    { of: 'left out the last file', keep: [0, 1], names: sdist },
    { of: 'left out the first file', keep: [1, 2], names: linux },
    { of: 'answered in another order', keep: [0, 2, 1], names: windows },
    { of: 'said nothing', keep: [], names: linux },
  ])('does not believe an inspector that $of', async ({ keep, names }) => {
    const state = aWorld();
    const { inspector } = portsOf(state);
    state.over = {
      inspector: {
        inspect: async (...question) => {
          const all = await inspector.inspect(...question);
          return keep.flatMap((at) => all[at] ?? []);
        },
      },
    };
    const { code, message } = await errorOf(inspected(state));
    expect(code).toBe('FILE_UNREADABLE');
    expect(message).toMatch(new RegExp(`^${names}, collected with SHA-256 [0-9a-f]{64}, (?:was not|has SHA-256) `));
  });
});
