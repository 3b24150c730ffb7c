import { describe, expect, test } from 'vitest';
import { changedTopLevels } from '../../../src/checks/release/changed-top-levels.ts';
import {
  aPrevious,
  aPreviousFile,
  aSet,
  mac12,
  previousName,
  sdist,
  toWheels,
  wheels,
} from '../../support/a-release-set.ts';

const previous = aPrevious();
const byIndex = aPrevious([...wheels, sdist].map((file) => aPreviousFile(previousName(file), {}, false)));

describe(changedTopLevels.id, () => {
  test.for([
    { is: 'nothing where they are the same', changes: {}, previous, examined: 6, finds: [] },
    {
      is: 'a new name in one wheel',
      changes: { [mac12]: { topLevels: ['demo', 'evil'] } },
      previous,
      examined: 6,
      finds: [{ where: 'release', what: 'it has "evil", unlike 0.9' }],
    },
    {
      is: 'a name that is gone, and one in its place',
      changes: toWheels({ topLevels: ['other'] }),
      previous,
      examined: 6,
      finds: [{ where: 'release', what: 'it has "other" and lacks "demo", unlike 0.9' }],
    },
    {
      is: 'nothing in a folder of bundled libraries',
      changes: { [mac12]: { topLevels: ['demo', 'demo.libs'] } },
      previous,
      examined: 6,
      finds: [],
    },
    { is: 'nothing, and says so, where names alone are known', changes: {}, previous: byIndex, examined: 0, finds: [] },
    {
      is: 'nothing, and says so, without a previous release',
      changes: {},
      previous: undefined,
      examined: 0,
      finds: [],
    },
  ])('finds $is', ({ changes, previous: release, examined, finds }) => {
    expect(changedTopLevels.run(aSet(changes, { previous: release }))).toEqual({ examined, findings: finds });
  });
});
