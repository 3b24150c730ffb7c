import { describe, expect, test } from 'vitest';
import { mixedGenerators } from '../../../src/checks/release/mixed-generators.ts';
import { aSet, linux12, mac12, mac13, sdist, toWheels, wheels, windows12 } from '../../support/a-release-set.ts';

const by = (...generators: readonly string[]) => ({ generators });

describe(mixedGenerators.id, () => {
  test.for([
    { is: 'nothing where one tool made all', set: aSet(), examined: 6, finds: [] },
    {
      is: 'a wheel of another version of it',
      set: aSet({ ...toWheels(by('setuptools (84.0.0)')), [mac12]: by('setuptools (82.0.1)') }),
      examined: 6,
      finds: [
        {
          where: mac12,
          what: 'made by "setuptools (82.0.1)", and 2 other wheels for that Python by "setuptools (84.0.0)"',
        },
      ],
    },
    {
      is: 'nothing where all wheels for an old Python have an older one',
      set: aSet({ [mac12]: by('old'), [linux12]: by('old'), [windows12]: by('old') }),
      examined: 6,
      finds: [],
    },
    {
      is: 'nothing in what repaired a wheel',
      set: aSet({ [mac12]: by('meson', 'delocate 0.13.0'), [mac13]: by('meson', 'delocate 0.13.0') }),
      examined: 6,
      finds: [],
    },
    {
      is: 'nothing to compare where each Python has one wheel',
      set: aSet(Object.fromEntries([...wheels.slice(1, 3), ...wheels.slice(4), sdist].map((file) => [file, null]))),
      examined: 0,
      finds: [],
    },
  ])('finds $is', ({ set, examined, finds }) => {
    expect(mixedGenerators.run(set)).toEqual({ examined, findings: finds });
  });
});
