import { describe, expect, test } from 'vitest';
import { uncoveredPython } from '../../../src/checks/release/uncovered-python.ts';
import { aSet, linux12, mac12, sdist, toWheels, windows12 } from '../../support/a-release-set.ts';

const requires = (python: string) => toWheels({ metadata: [`Requires-Python: ${python}`] });
const named = (file: string) => `demo-1.0-${file}-manylinux_2_28_x86_64.whl`;
const missing = (minor: number, count = 6) => ({
  where: `Python 3.${minor}`,
  what: `Requires-Python allows it, and none of the ${count} wheels is for it`,
});
const none = { [linux12]: null, [mac12]: null, [windows12]: null };

describe(uncoveredPython.id, () => {
  test.for([
    { is: 'nothing where every Python has a wheel', set: aSet(), examined: 2, finds: [] },
    {
      is: 'Pythons that are allowed and have none',
      set: aSet(requires('>=3.10')),
      examined: 4,
      finds: [missing(10), missing(11)],
    },
    { is: 'nothing in one that is left out', set: aSet(requires('>=3.11,!=3.11.*')), examined: 2, finds: [] },
    {
      is: 'a gap, and no wheel for Python without the GIL in its stead',
      set: aSet({ [named('cp315-cp315')]: {}, [named('cp314-cp314t')]: {} }),
      examined: 4,
      finds: [missing(14, 8)],
    },
    {
      is: 'nothing where a wheel of the stable ABI serves it',
      set: aSet({ ...requires('>=3.10'), [named('cp310-abi3')]: {} }),
      examined: 4,
      finds: [],
    },
    {
      is: 'nothing where a wheel without code serves it',
      set: aSet({ ...requires('>=3.10'), 'demo-1.0-py3-none-any.whl': {} }),
      examined: 4,
      finds: [],
    },
    { is: 'nothing to ask where Requires-Python has no lower end', set: aSet(requires('<4')), examined: 0, finds: [] },
    { is: 'nothing to ask where it cannot be read', set: aSet(requires('new')), examined: 0, finds: [] },
    { is: 'nothing to ask of loose files', set: aSet(requires('>=3.10'), { complete: false }), examined: 0, finds: [] },
    {
      is: 'nothing to ask of an sdist alone',
      set: aSet({}, { distributions: aSet().distributions.filter(({ file }) => file === sdist) }),
      examined: 0,
      finds: [],
    },
  ])('finds $is', ({ set, examined, finds }) => {
    expect(uncoveredPython.run(set)).toEqual({ examined, findings: finds });
  });

  test('counts a Python that one platform alone has', () => {
    expect(uncoveredPython.run(aSet({ ...none, [linux12]: {} })).findings).toEqual([]);
    expect(uncoveredPython.run(aSet(none)).findings).toEqual([missing(12, 3)]);
  });
});
