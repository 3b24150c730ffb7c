import { describe, expect, test } from 'vitest';
import { mixedRevisions } from '../../../src/checks/release/mixed-revisions.ts';
import { git } from '../../support/a-collection.ts';
import { aSet, linux12, linux13, mac12, sdist, toWheels } from '../../support/a-release-set.ts';

const hint = (revision: string, key = 'git_revision') => ({ revisions: [{ path: 'demo/version.py', key, revision }] });

describe(mixedRevisions.id, () => {
  test.for([
    { is: 'nothing where all name one commit', set: aSet(toWheels(hint(git('a')))), examined: 6, finds: [] },
    {
      is: 'nothing in an abbreviation of it, not even where most abbreviate',
      set: aSet({ ...toWheels(hint('aaaaaaa')), [sdist]: hint(git('a')) }),
      examined: 7,
      finds: [],
    },
    {
      is: 'another one in two wheels',
      set: aSet({ ...toWheels(hint(git('a'))), [linux12]: hint(git('b')), [linux13]: hint(git('b')) }),
      examined: 6,
      finds: [
        {
          where: `${linux12} and ${linux13}`,
          what: `demo/version.py: git_revision is ${git('b')}, and ${git('a')} in 4 other places`,
        },
      ],
    },
    {
      is: 'two in one wheel',
      set: aSet({
        [mac12]: { revisions: [...hint(git('a')).revisions, ...hint('bbbbbbb', 'commit_id').revisions] },
      }),
      examined: 2,
      finds: [{ where: mac12, what: `demo/version.py: commit_id is bbbbbbb, and ${git('a')} in 1 other place` }],
    },
    { is: 'nothing, and says so, where none is named', set: aSet(), examined: 0, finds: [] },
    {
      is: 'nothing with a plan, for then each is compared with that',
      set: aSet({ [mac12]: hint(git('a')), [linux12]: hint(git('b')) }, { commit: git('a') }),
      examined: 0,
      finds: [],
    },
  ])('finds $is', ({ set, examined, finds }) => {
    expect(mixedRevisions.run(set)).toEqual({ examined, findings: finds });
  });
});
