import { describe, expect, test } from 'vitest';
import { differingDependencies } from '../../../src/checks/release/differing-dependencies.ts';
import { aSet, linux12, mac12, sdist, toWheels, wheels, windows13 } from '../../support/a-release-set.ts';

const evil = ['Requires-Python: >=3.12', 'Requires-Dist: numpy>=2', 'Requires-Dist: evil', 'License-File: LICENSE'];
const older = ['Requires-Python: >=3.10', 'Requires-Dist: numpy>=2'];

describe(differingDependencies.id, () => {
  test.for([
    { is: 'nothing where all say the same', set: aSet(), finds: [] },
    {
      is: 'a dependency that one wheel alone has',
      set: aSet({ [mac12]: { metadata: evil } }),
      finds: [{ where: mac12, what: 'Requires-Dist has "evil", unlike 5 other wheels' }],
    },
    {
      is: 'another Requires-Python in two',
      set: aSet({ [mac12]: { metadata: older }, [linux12]: { metadata: older } }),
      finds: [
        {
          where: `${mac12} and ${linux12}`,
          what: 'Requires-Python is ">=3.10", and ">=3.12" in 4 other wheels',
        },
      ],
    },
    {
      is: 'wheels that all say what their sdist does not',
      set: aSet(toWheels({ metadata: evil })),
      finds: [{ where: sdist, what: 'Requires-Dist lacks "evil", unlike 6 wheels; it is not listed as Dynamic' }],
    },
    {
      is: 'nothing that the sdist leaves open, whatever the case of its word',
      set: aSet({
        [windows13]: { metadata: evil },
        [sdist]: { metadata: ['Dynamic: requires-dist', 'Requires-Python: >=3.12'] },
      }),
      finds: [],
    },
    {
      is: 'nothing against an sdist whose metadata are too old to say what is open',
      set: aSet({
        [sdist]: { metadata: ['Requires-Python: >=3.8'] },
        ...Object.fromEntries(wheels.map((file) => [file, {}])),
      }),
      old: true,
      finds: [],
    },
  ])('finds $is', ({ set, old, finds }) => {
    const asked = old ? withOldSdist(set) : set;
    expect(differingDependencies.run(asked)).toEqual({ examined: 7, findings: finds });
  });

  test.for([
    ['numpy (>=2)'],
    ['NumPy >= 2'],
    ['numpy>=2 ; python_version>="3"', "numpy>=2; python_version >= '3'"],
    ['a[B_c,a]<2,>=1; (extra == "x_Y")', "A [a, b-c] (>=1,<2) ; extra == 'X.y'"],
    ['a; (os_name == "nt") and extra == "x"', 'a; os_name == "nt" and extra == "x"'],
  ])('takes %s for what it is', ([first = '', second = 'numpy>=2']) => {
    const saying = (line: string) => ({ metadata: ['Requires-Python: >=3.12', `Requires-Dist: ${line}`] });
    const set = aSet({ ...toWheels(saying(second)), [mac12]: saying(first), [sdist]: null });
    expect(differingDependencies.run(set)).toEqual({ examined: 6, findings: [] });
  });

  test.for([
    ['a; x == "1" or x == "2" and y == "3"', 'a; (x == "1" or x == "2") and y == "3"'],
    ['a>=1', 'a>=1.0'],
    ['a[b]', 'a'],
  ])('does not take %s for %s', ([first = '', second = '']) => {
    const saying = (line: string) => ({ metadata: [`Requires-Dist: ${line}`] });
    const set = aSet({ ...toWheels(saying(second)), [mac12]: saying(first), [sdist]: null });
    expect(differingDependencies.run(set).findings.map(({ where }) => where)).toEqual([mac12]);
  });

  test.for([
    { of: 'one distribution', set: aSet(Object.fromEntries([...wheels.slice(1), sdist].map((file) => [file, null]))) },
    { of: 'metadata that cannot be read', set: aSet(toWheels({ metadata: null })) },
  ])('has examined nothing of $of', ({ set }) => {
    expect(differingDependencies.run(set)).toEqual({ examined: 0, findings: [] });
  });
});

type Set = ReturnType<typeof aSet>;

const withOldSdist = (set: Set): Set => ({
  ...set,
  distributions: set.distributions.map((one) => {
    if (one.kind === 'wheel' || one.metadata === undefined) return one;
    const fields = one.metadata.fields.map((field) =>
      field.name === 'Metadata-Version' ? { ...field, value: '2.1' } : field,
    );
    return { ...one, metadata: { ...one.metadata, fields } };
  }),
});
