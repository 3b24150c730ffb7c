import { describe, expect, test } from 'vitest';
import { lostSbom } from '../../../src/checks/release/lost-sbom.ts';
import {
  aPrevious,
  aPreviousFile,
  aSet,
  linux12,
  linux13,
  previousName,
  sdist,
  toWheels,
  wheels,
} from '../../support/a-release-set.ts';

const [one, none] = [{ sboms: 1 }, { sboms: 0 }];
const files = (sboms: Readonly<Record<string, { readonly sboms: number }>>, known = true) =>
  aPrevious([...wheels, sdist].map((file) => aPreviousFile(previousName(file), sboms[file] ?? one, known)));
const newer = 'demo-1.0-cp314-cp314-manylinux_2_28_x86_64.whl';

describe(lostSbom.id, () => {
  test.for([
    { is: 'nothing where each has one again', changes: toWheels(one), previous: files({}), examined: 6, finds: [] },
    {
      is: 'a platform that lost it',
      changes: { ...toWheels(one), [linux12]: none, [linux13]: none },
      previous: files({}),
      examined: 6,
      finds: [{ where: 'manylinux_x86_64', what: `no SBOM in ${linux12} and ${linux13}; in 0.9 there was one` }],
    },
    {
      is: 'nothing where there was none before',
      changes: {},
      previous: files(Object.fromEntries(wheels.map((file) => [file, none]))),
      examined: 6,
      finds: [],
    },
    {
      is: 'a wheel for a new Python without one, where its platform had one for each',
      changes: { ...toWheels(one), [newer]: none },
      previous: files({}),
      examined: 7,
      finds: [{ where: 'manylinux_x86_64', what: `no SBOM in ${newer}; in 0.9 there was one` }],
    },
    {
      is: 'nothing in it where the platform had one for some',
      changes: { ...toWheels(one), [newer]: none },
      previous: files({ [linux12]: none }),
      examined: 7,
      finds: [],
    },
    {
      is: 'nothing, and says so, where names and sizes alone are known',
      changes: {},
      previous: files({}, false),
      examined: 0,
      finds: [],
    },
    {
      is: 'nothing, and says so, without a previous release',
      changes: {},
      previous: undefined,
      examined: 0,
      finds: [],
    },
  ])('finds $is', ({ changes, previous, examined, finds }) => {
    expect(lostSbom.run(aSet(changes, { previous }))).toEqual({ examined, findings: finds });
  });
});
