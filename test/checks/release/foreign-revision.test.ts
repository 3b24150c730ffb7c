import { describe, expect, test } from 'vitest';
import { foreignRevision } from '../../../src/checks/release/foreign-revision.ts';
import type { RevisionHint } from '../../../src/model/distribution-summary.ts';
import { git } from '../../support/a-collection.ts';
import { aSet, linux12, linux13, mac12, sdist } from '../../support/a-release-set.ts';

const planned = git('a');
const hint = (revision: string, change: Partial<RevisionHint> = {}) => ({
  revisions: [{ path: 'demo/version.py', key: 'git_revision', revision, ...change }],
});

describe(foreignRevision.id, () => {
  test.for([
    {
      is: 'nothing where all name the planned commit, in full or abbreviated',
      changes: { [mac12]: hint(planned), [sdist]: hint('aaaaaaa', { key: 'commit_id' }) },
      examined: 2,
      finds: [],
    },
    {
      is: 'another commit, once for the wheels that name it',
      changes: { [mac12]: hint(planned), [linux12]: hint(git('b')), [linux13]: hint(git('b')) },
      examined: 3,
      finds: [
        {
          where: `${linux12} and ${linux13}`,
          what: `demo/version.py: git_revision is ${git('b')}; planned is ${planned}`,
        },
      ],
    },
    {
      is: 'another one that is abbreviated',
      changes: { [sdist]: hint('aaaaaab') },
      examined: 1,
      finds: [{ where: sdist, what: `demo/version.py: git_revision is aaaaaab; planned is ${planned}` }],
    },
    { is: 'nothing, and says so, where no file names one', changes: {}, examined: 0, finds: [] },
  ])('finds $is', ({ changes, examined, finds }) => {
    expect(foreignRevision.run(aSet(changes, { commit: planned }))).toEqual({ examined, findings: finds });
  });

  test('has examined nothing without a plan', () => {
    expect(foreignRevision.run(aSet({ [mac12]: hint(git('b')) }))).toEqual({ examined: 0, findings: [] });
  });
});
