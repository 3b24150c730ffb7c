import { describe, expect, test } from 'vitest';
import { inspectSet, type SetQuestion } from '../../src/commands/inspect-set.ts';
import { sha256Of } from '../../src/model/digest.ts';
import type { DistributionSummary } from '../../src/model/distribution-summary.ts';
import type { Verdict } from '../../src/model/finding.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { linux12, linux13, mac12, sdist } from '../support/a-release-set.ts';
import { fakeLog } from '../support/fakes/fake-log.ts';
import { fakeFiles } from '../support/fakes/files.ts';
import { fakeInspector, someInspection } from '../support/fakes/inspector.ts';
import { fakePackageIndex, someIndex, someIndexedFile } from '../support/fakes/package-index.ts';

type Summaries = Readonly<Record<string, Partial<DistributionSummary>>>;

/** Looks at files that lie below `/now`, beside others below `/before`, on a disk and with an index of its own. */
async function look(
  now: readonly string[],
  change: Partial<SetQuestion> = {},
  before: readonly string[] = [],
  summaries: Summaries = {},
) {
  const all = [...now.map((file) => `/now/${file}`), ...before.map((file) => `/before/${file}`)];
  const disk = new Map(all.map((path) => [path, Buffer.from(path)]));
  const inspection = { ...someInspection(disk), summaries: { ...summaries } };
  const inspector = fakeInspector(inspection);
  const held = ['0.8', '0.9', '1.0rc1', '2.0'].flatMap((version) =>
    [linux12, mac12, sdist].map((file) => ({
      version,
      file: someIndexedFile({ file: file.replace('1.0', version), sha256: sha256Of(file) }),
      provenance: [],
    })),
  );
  const expectation = { project: undefined, version: undefined, sbom: 'warn', levels: {} } as const;
  const inspections = await inspector.inspect(
    now.map((file) => `/now/${file}`),
    expectation,
    () => undefined,
  );
  const answer = inspectSet(
    inspections,
    { levels: {}, keep: undefined, against: '', complete: true, ...change },
    { files: fakeFiles(disk), inspector, log: fakeLog(), index: fakePackageIndex(someIndex({ held })) },
  );
  return { answer, asked: inspection.asked };
}

const told = (verdicts: readonly Verdict[]) =>
  verdicts.flatMap(({ check, subject, findings }) => findings.map(({ where }) => `${subject}: ${check.id} ${where}`));
const statusOf = (verdicts: readonly Verdict[], id: string) => verdicts.find(({ check }) => check.id === id)?.status;

describe('local files as a release', () => {
  test('finds nothing in honest ones, and compares with nothing where nobody asked', async () => {
    const { verdicts, notes } = await (await look([linux12, mac12, sdist])).answer;
    expect([told(verdicts), notes, statusOf(verdicts, 'lost-platform')]).toEqual([[], [], 'not-applicable']);
  });

  test('takes the files of each project for a release of its own', async () => {
    const other = 'other-3.0-py3-none-any.whl';
    const { verdicts } = await (await look([linux12, other, 'other-2.0.tar.gz', 'x.whl'])).answer;
    expect(new Set(verdicts.map(({ subject }) => subject))).toEqual(new Set(['demo 1.0', 'other 2.0']));
    expect(told(verdicts)).toEqual([`other 2.0: mixed-versions ${other}`]);
  });

  test('passes on what the policy says', async () => {
    const levels = { 'contested-tag': 'off' } as const;
    const { verdicts } = await (await look([linux12], { levels, keep: 'off' })).answer;
    expect([statusOf(verdicts, 'contested-tag'), statusOf(verdicts, 'lost-sbom')]).toEqual([undefined, undefined]);
  });
});

describe('against a folder', () => {
  const before = [linux12, mac12, sdist].map((file) => file.replace('1.0', '0.9'));

  test('takes the latest earlier release of the project out of what lies there', async () => {
    const strangers = [
      'other-0.9.tar.gz',
      'demo-0.8.tar.gz',
      'demo-1.0.tar.gz',
      'demo-1.1.tar.gz',
      'demo-1.0rc1.tar.gz',
    ];
    const { answer, asked } = await look([linux12, sdist], { against: '/before' }, [...before, ...strangers]);
    const { verdicts, notes } = await answer;
    expect(notes).toEqual(['demo 1.0: compared with 0.9 of /before, 3 files']);
    expect(told(verdicts)).toEqual(['demo 1.0: lost-platform macosx_arm64']);
    expect(asked.map(({ files }) => files)).toEqual([[linux12, sdist], before.toSorted()]);
  });

  test('knows what was inside', async () => {
    const summaries = Object.fromEntries(before.map((file) => [file, { sboms: 1 }]));
    const { verdicts } = await (await look([linux12, mac12, sdist], { against: '/before' }, before, summaries)).answer;
    expect(told(verdicts)).toEqual(['demo 1.0: lost-sbom macosx_arm64', 'demo 1.0: lost-sbom manylinux_x86_64']);
  });

  test('says when there is no earlier release in it', async () => {
    const { verdicts, notes } = await (await look([linux12], { against: '/before' }, ['demo-1.1.tar.gz'])).answer;
    expect(notes).toEqual(['/before has no release before demo 1.0: nothing was compared with one']);
    expect(statusOf(verdicts, 'lost-platform')).toBe('not-applicable');
  });

  test('is an error where there is no such folder', async () => {
    const { answer } = await look([linux12], { against: '/nowhere' });
    const { code, message } = await errorOf(answer);
    expect([code, message]).toEqual(['FILE_UNREADABLE', '--against: there is no folder /nowhere']);
  });
});

describe('against the index', () => {
  test('compares names and sizes, and says that it knows no more', async () => {
    const { answer, asked } = await look([linux12, linux13, sdist], { against: 'index' });
    const { verdicts, notes } = await answer;
    expect(notes).toEqual([
      'demo 1.0: compared with 0.9 of the index, 3 files; what is inside of 3 of them is not known, so that no SBOM was compared',
    ]);
    expect(told(verdicts)).toEqual(['demo 1.0: lost-platform macosx_arm64']);
    expect(['lost-sbom', 'changed-top-levels', 'grown-distribution'].map((id) => statusOf(verdicts, id))).toEqual([
      'not-applicable',
      'not-applicable',
      'pass',
    ]);
    expect(asked).toHaveLength(1);
  });

  test('says when it knows no earlier release', async () => {
    const { notes } = await (await look(['demo-0.7.tar.gz'], { against: 'index' })).answer;
    expect(notes).toEqual(['the index has no release before demo 0.7: nothing was compared with one']);
  });

  test('finds no loss in loose files', async () => {
    const { verdicts } = await (await look([linux12], { against: 'index', complete: false })).answer;
    expect(told(verdicts)).toEqual([]);
  });
});
