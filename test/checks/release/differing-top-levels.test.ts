import { describe, expect, test } from 'vitest';
import { differingTopLevels } from '../../../src/checks/release/differing-top-levels.ts';
import { aSet, linux12, linux13, mac12, sdist, wheels } from '../../support/a-release-set.ts';

const pure = 'demo-1.0-py3-none-any.whl';
const alone = (...files: readonly string[]) => Object.fromEntries([...files, sdist].map((file) => [file, null]));

describe(differingTopLevels.id, () => {
  test.for([
    { is: 'nothing where all bring the same', set: aSet(), examined: 6, finds: [] },
    {
      is: 'a file that one wheel alone brings',
      set: aSet({ [mac12]: { topLevels: ['demo', 'evil.pth'] } }),
      examined: 6,
      finds: [{ where: mac12, what: 'it brings "evil.pth", unlike 5 other wheels' }],
    },
    {
      is: 'a package that two wheels lack, for another',
      set: aSet({ [linux12]: { topLevels: ['other'] }, [linux13]: { topLevels: ['other'] } }),
      examined: 6,
      finds: [
        { where: `${linux12} and ${linux13}`, what: 'it brings "other" and lacks "demo", unlike 4 other wheels' },
      ],
    },
    {
      is: 'nothing in a folder of bundled libraries',
      set: aSet({ [linux12]: { topLevels: ['demo', 'demo.libs'] }, [mac12]: { topLevels: ['.dylibs', 'demo'] } }),
      examined: 6,
      finds: [],
    },
    {
      is: 'nothing in a pure wheel, which has no compiled modules',
      set: aSet({ [pure]: { topLevels: ['demo', 'demo_py'] } }),
      examined: 6,
      finds: [],
    },
    { is: 'nothing to compare in one wheel', set: aSet(alone(...wheels.slice(1))), examined: 0, finds: [] },
    {
      is: 'nothing in a wheel whose files are not known',
      set: aSet({ [mac12]: { files: [], topLevels: [] } }),
      examined: 5,
      finds: [],
    },
  ])('finds $is', ({ set, examined, finds }) => {
    expect(differingTopLevels.run(set)).toEqual({ examined, findings: finds });
  });
});
