import { describe, expect, test } from 'vitest';
import { mixedVersions } from '../../../src/checks/release/mixed-versions.ts';
import { aSet } from '../../support/a-release-set.ts';

const stale = 'demo-0.9-cp312-cp312-win_amd64.whl';

describe(mixedVersions.id, () => {
  test.for([
    { is: 'nothing in one version of one project', set: aSet(), finds: [] },
    {
      is: 'a file of the version before',
      set: aSet({ [stale]: {} }),
      finds: [{ where: stale, what: 'demo 0.9, beside 7 distributions of demo 1.0' }],
    },
    {
      is: 'files of another project',
      set: aSet({ 'other-1.0.tar.gz': {}, 'other-1.0-py3-none-any.whl': {} }),
      finds: [
        {
          where: 'other-1.0.tar.gz and other-1.0-py3-none-any.whl',
          what: 'other 1.0, beside 7 distributions of demo 1.0',
        },
      ],
    },
    { is: 'nothing in a name that cannot be read, which is told elsewhere', set: aSet({ 'x.whl': {} }), finds: [] },
  ])('finds $is', ({ set, finds }) => {
    expect(mixedVersions.run(set)).toEqual({
      examined: set.distributions.filter(({ name }) => name !== undefined).length,
      findings: finds,
    });
  });

  test('finds any one file of another version', () => {
    for (const { file } of aSet().distributions) {
      const other = file.replace('-1.0', '-2.0');
      expect(mixedVersions.run(aSet({ [file]: null, [other]: {} })).findings.map(({ where }) => where)).toEqual([
        other,
      ]);
    }
  });

  test('has examined nothing where there is nothing', () => {
    expect(mixedVersions.run(aSet({}, { distributions: [] }))).toEqual({ examined: 0, findings: [] });
  });
});
