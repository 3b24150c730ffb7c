import { describe, expect, test } from 'vitest';
import { differingLicenses } from '../../../src/checks/release/differing-licenses.ts';
import { aSet, aTextFile, linux13, mac12, mac13, sdist, toWheels, windows12 } from '../../support/a-release-set.ts';

const license = aTextFile('LICENSE');
const own = (text: string) => ({ licenses: [aTextFile('LICENSE', text)] });

describe(differingLicenses.id, () => {
  test.for([
    { is: 'nothing where all have the same', set: aSet(), finds: [] },
    {
      is: 'a wheel without the licence',
      set: aSet({ [mac12]: { licenses: [] } }),
      finds: [{ where: mac12, what: 'it lacks "LICENSE", unlike 5 other wheels' }],
    },
    {
      is: 'a wheel with more',
      set: aSet({ [mac12]: { licenses: [license, aTextFile('NOTICE')] } }),
      finds: [{ where: mac12, what: 'it has "NOTICE", unlike 5 other wheels' }],
    },
    {
      is: 'what the sdist lists and no wheel has',
      set: aSet({ [sdist]: { licenses: [license, aTextFile('vendor/COPYING')] } }),
      finds: [{ where: sdist, what: 'it lists "vendor/COPYING", which no wheel has' }],
    },
    {
      is: 'nothing in wheels that have more than the sdist, or another text: of what was built into them',
      set: aSet({ ...toWheels({ licenses: [license, aTextFile('BUNDLED')] }), [sdist]: own('short') }),
      finds: [],
    },
    {
      is: 'another text than that of the wheels for the same system',
      set: aSet({ [linux13]: own('other') }),
      finds: [{ where: linux13, what: 'its "LICENSE" is not that of 1 other wheel for linux' }],
    },
    {
      is: 'nothing in texts that differ from system to system alone',
      set: aSet({ [mac12]: own('mac'), [mac13]: own('mac') }),
      finds: [],
    },
    {
      is: 'nothing in other line breaks',
      set: aSet({ [windows12]: own(`content of\r\n`), 'demo-1.0-cp314-cp314-win_amd64.whl': own('content of\n') }),
      finds: [
        {
          where: 'demo-1.0-cp313-cp313-win_amd64.whl',
          what: 'its "LICENSE" is not that of 2 other wheels for windows',
        },
      ],
    },
  ])('finds $is', ({ set, finds }) => {
    expect(differingLicenses.run(set)).toEqual({ examined: set.distributions.length, findings: finds });
  });

  test('has examined nothing of one wheel alone', () => {
    const { distributions } = aSet();
    expect(differingLicenses.run(aSet({}, { distributions: distributions.slice(0, 1) })).examined).toBe(0);
  });
});
