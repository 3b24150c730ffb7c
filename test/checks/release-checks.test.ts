import { describe, expect, test } from 'vitest';
import { collectionChecks } from '../../src/checks/release-checks.ts';
import type { Collection } from '../../src/model/collection.ts';
import { renderSums } from '../../src/model/sums.ts';
import {
  aCollection,
  aFile,
  aJob,
  anArtifact,
  aStamp,
  git,
  linux,
  sdist,
  sha,
  source,
  wheel,
} from '../support/a-collection.ts';

/** Every finding of every check, as `id where`. */
const found = (collection: Collection): readonly string[] =>
  collectionChecks.flatMap((check) => check.run(collection).findings.map(({ where }) => `${check.id} ${where}`));

const sibling = 'thing-1.0-cp313-cp313-manylinux_2_27_x86_64.whl';
/** A second wheel of the same platform, built by this job. */
const withSibling = (job: typeof linux): Partial<Collection> => ({
  files: [...aCollection().files, aFile({ file: sibling })],
  stamps: [...aCollection().stamps, aStamp([sibling], job)],
});
const other = aJob({ id: 1003, name: 'test' });
const needed = (key: string) => ({ key, isName: (name: string) => name === key });
const match = aCollection().match;
const artifacts = aCollection().artifacts;

describe('the checks of a collection', () => {
  test('find nothing in an honest one, and every one that always applies has looked at something', () => {
    expect(found(aCollection())).toEqual([]);
    const idle = collectionChecks.filter(
      ({ applies, run }) => applies === 'always' && run(aCollection()).examined === 0,
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  test.for<{ is: string; changed: Partial<Collection>; finds: readonly string[] }>([
    {
      is: 'bytes that GitHub did not record',
      changed: { artifacts: [{ facts: anArtifact(), received: sha('other') }] },
      finds: ['altered-artifact artifact wheels-linux'],
    },
    {
      is: 'an artifact without a digest',
      changed: { artifacts: [{ facts: anArtifact({ sha256: undefined }), received: sha('wheels-linux') }] },
      finds: ['altered-artifact artifact wheels-linux'],
    },
    {
      is: 'an artifact of another run',
      changed: { artifacts: [{ facts: anArtifact({ runId: 78 }), received: sha('wheels-linux') }] },
      finds: ['foreign-artifact artifact wheels-linux'],
    },
    {
      is: 'an artifact whose run GitHub does not tell',
      changed: { artifacts: [{ facts: anArtifact({ runId: undefined }), received: sha('wheels-linux') }] },
      finds: ['foreign-artifact artifact wheels-linux'],
    },
    {
      is: 'an artifact of another commit',
      changed: { artifacts: [{ facts: anArtifact({ headSha: git('9') }), received: sha('wheels-linux') }] },
      finds: ['foreign-artifact artifact wheels-linux'],
    },
    {
      is: 'two artifacts of one name and one second',
      changed: { contested: [{ name: 'wheels-linux', ids: [1, 2] }] },
      finds: ['ambiguous-artifact artifact wheels-linux'],
    },
    {
      is: 'an artifact that was replaced meanwhile',
      changed: { replaced: [{ name: 'wheels-linux', id: 1, what: 'it is no longer there' }] },
      finds: ['replaced-artifact artifact wheels-linux'],
    },
    {
      is: 'a file in two artifacts, also where one is excluded',
      changed: { excluded: [aFile({ artifact: { id: 9003, name: 'again', sha256: sha('x') } })] },
      finds: [`duplicate-distribution ${wheel}`],
    },
    {
      is: 'a wheel from a leg of another system than its sibling’s',
      changed: withSibling(aJob({ id: 1009, name: 'build (macos)', labels: ['macos-15'] })),
      finds: [`strayed-wheel ${sibling}`],
    },
    {
      is: 'the same by the job’s name, where its labels tell nothing',
      changed: withSibling(aJob({ id: 1009, name: 'build (win_amd64)', labels: ['big'] })),
      finds: [`strayed-wheel ${sibling}`],
    },
    { is: 'a sibling from a second leg of its own system', changed: withSibling(aJob({ id: 1009 })), finds: [] },
    {
      is: 'a sibling from a leg whose system nobody knows',
      changed: withSibling(aJob({ id: 1009, name: 'build', labels: ['big'] })),
      finds: [],
    },
    {
      is: 'all wheels of a platform from one system, which is another',
      changed: {
        stamps: [aStamp([wheel], aJob({ labels: ['macos-15'] })), aStamp([sdist], source)],
      },
      finds: [],
    },
    {
      is: 'a failed job beside the legs',
      changed: { jobs: [linux, source, aJob({ id: 5, name: 'lint', conclusion: 'failure' })] },
      finds: ['failed-job job "lint"'],
    },
    {
      is: 'a cancelled leg',
      changed: {
        jobs: [aJob({ conclusion: 'cancelled' }), source],
        stamps: [aStamp([wheel], aJob({ conclusion: 'cancelled' })), aStamp([sdist], source)],
      },
      finds: ['failed-job job "build (linux)"'],
    },
    {
      is: 'a leg that still runs',
      changed: { jobs: [aJob({ status: 'in_progress', conclusion: undefined }), source] },
      finds: ['failed-job job "build (linux)"'],
    },
    {
      is: 'nothing in a failure that a later attempt has mended',
      changed: { jobs: [aJob({ id: 900, conclusion: 'failure' }), aJob({ attempt: 2 }), source] },
      finds: [],
    },
    {
      is: 'nothing in a skipped job or in one that still runs',
      changed: {
        jobs: [
          linux,
          source,
          aJob({ id: 6, name: 'testpypi', conclusion: 'skipped' }),
          aJob({ id: 7, name: 'seal', status: 'in_progress', conclusion: undefined }),
        ],
      },
      finds: [],
    },
    {
      is: 'a job that the seal waits for, and that was skipped',
      changed: { jobs: [linux, source, aJob({ ...other, conclusion: 'skipped' })], needed: [needed('test')] },
      finds: ['failed-job job "test"'],
    },
    {
      is: 'a job that the seal waits for, and that still runs',
      changed: {
        jobs: [linux, source, aJob({ ...other, status: 'in_progress', conclusion: undefined })],
        needed: [needed('test')],
      },
      finds: ['failed-job job "test"'],
    },
    {
      is: 'a job that the seal waits for, and that GitHub does not list',
      changed: { needed: [needed('test')] },
      finds: ['failed-job job "test"'],
    },
    {
      is: 'nothing in jobs that the seal waits for, and that succeeded, at last',
      changed: {
        jobs: [linux, source, aJob({ ...other, id: 4, conclusion: 'skipped' }), aJob({ ...other, attempt: 2 })],
        needed: [needed('test'), needed('sdist')],
      },
      finds: [],
    },
    {
      is: 'a leg on a machine that somebody registered, in a group of GitHub’s name',
      changed: { jobs: [aJob({ labels: ['Self-Hosted', 'Linux'] }), source] },
      finds: ['foreign-runner job "build (linux)"'],
    },
    {
      is: 'a leg on a larger runner',
      changed: { jobs: [aJob({ runnerGroup: 'Default Larger Runners', labels: ['big'] }), source] },
      finds: ['foreign-runner job "build (linux)"'],
    },
    {
      is: 'a leg on a machine of somebody else',
      changed: { jobs: [aJob({ runnerGroup: 'Default', labels: ['self-hosted'] }), source] },
      finds: ['foreign-runner job "build (linux)"'],
    },
    {
      is: 'a leg whose runner GitHub does not tell',
      changed: { jobs: [aJob({ runnerGroup: undefined }), source] },
      finds: ['foreign-runner job "build (linux)"'],
    },
    {
      is: 'nothing in a foreign runner that the policy accepts',
      changed: { jobs: [aJob({ runnerGroup: 'Default' }), source], runners: 'any' },
      finds: [],
    },
    {
      is: 'any job on a foreign runner where no stamp tells the legs apart',
      changed: { jobs: [linux, source, { ...other, runnerGroup: 'Default' }], stamps: [], stampLevel: 'off' },
      finds: ['foreign-runner job "test"'],
    },
    {
      is: 'a leg of another commit',
      changed: { stamps: [aStamp([wheel], linux, { commit: git('9') }), aStamp([sdist], source)] },
      finds: ['foreign-commit job "build (linux)"'],
    },
    {
      is: 'a dirty checkout',
      changed: { stamps: [aStamp([wheel], linux, { dirty: true }), aStamp([sdist], source)] },
      finds: ['dirty-checkout job "build (linux)"'],
    },
    {
      is: 'a stamp that cannot be read',
      changed: { brokenStamps: [{ job: other, why: 'it is not JSON' }] },
      finds: ['malformed-stamp job "test"'],
    },
    {
      is: 'a second stamp of one job',
      changed: { stamps: [aStamp([wheel], linux), aStamp([sdist], source), aStamp([], linux)] },
      finds: ['repeated-stamp job "build (linux)"'],
    },
    {
      is: 'bytes that nobody claims, and the claimed ones that are gone',
      changed: { files: [aFile({ sha256: sha('swapped') }), aCollection().files[1] ?? aFile()] },
      finds: [`unclaimed-digest ${wheel}`, `lost-distribution ${wheel}`],
    },
    {
      is: 'the right bytes under another name',
      changed: {
        stamps: [
          aStamp(['thing-1.0-cp313-cp313-win32.whl'], linux, { files: [['other.whl', sha(wheel)]] }),
          aStamp([sdist], source),
        ],
      },
      finds: [`unclaimed-digest ${wheel}`, 'lost-distribution other.whl'],
    },
    {
      is: 'a file that two legs claim',
      changed: { stamps: [aStamp([wheel], linux), aStamp([sdist, wheel], source)] },
      finds: [`twice-claimed-digest ${wheel}`],
    },
    {
      is: 'a row that nothing meets',
      changed: { match: { ...match, missing: ['cp313-win32'] } },
      finds: ['missing-distribution cp313-win32'],
    },
    {
      is: 'what the policy does not expect, in every way',
      changed: {
        match: {
          ...match,
          unexpected: [{ file: 'a.whl', why: 'no row' }],
          ambiguous: [{ file: 'b.whl', rows: ['x', 'y'] }],
          crowded: [{ row: 'z', files: ['c.whl', 'd.whl'] }],
        },
        strangers: [{ artifact: 'wheels-linux', file: 'notes.txt', why: 'no distribution' }],
      },
      finds: [
        'unexpected-distribution a.whl',
        'unexpected-distribution b.whl',
        'unexpected-distribution z',
        'unexpected-distribution notes.txt',
      ],
    },
  ])('find $is', ({ changed, finds }) => {
    expect(found(aCollection(changed))).toEqual(finds);
  });

  test('accept a list that stands for the files of one artifact, and nothing else', () => {
    const sums = renderSums([{ name: wheel, sha256: sha(wheel) }]);
    const listed = aStamp([], linux, { files: undefined, list: sha(sums), count: 1 });
    expect(found(aCollection({ stamps: [listed, aStamp([sdist], source)] }))).toEqual([]);
    const wrong = aStamp([], linux, { files: undefined, list: sha('other'), count: 1 });
    expect(found(aCollection({ stamps: [wrong, aStamp([sdist], source)] }))).toEqual([`unclaimed-digest ${wheel}`]);
  });

  test('say it where there is no artifact at all', () => {
    const verdicts = collectionChecks.filter(
      ({ run }) => run(aCollection({ artifacts: [], files: [] })).examined === 0,
    );
    expect(verdicts.filter(({ applies }) => applies === 'always').map(({ id }) => id)).toEqual([
      'altered-artifact',
      'foreign-artifact',
      'ambiguous-artifact',
      'replaced-artifact',
      'duplicate-distribution',
      'unexpected-distribution',
    ]);
    expect(artifacts).toHaveLength(2);
  });
});
