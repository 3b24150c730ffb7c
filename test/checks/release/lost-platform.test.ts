import { describe, expect, test } from 'vitest';
import { lostPlatform } from '../../../src/checks/release/lost-platform.ts';
import {
  aPrevious,
  aPreviousFile,
  aSet,
  mac12,
  mac13,
  previousName,
  sdist,
  wheels,
  windows13,
} from '../../support/a-release-set.ts';

const previous = aPrevious();
const also = (...files: readonly string[]) =>
  aPrevious([...previous.files, ...files.map((file) => aPreviousFile(previousName(file), {}, false))]);
const named = (tags: string) => `demo-1.0-${tags}.whl`;

describe(lostPlatform.id, () => {
  test.for([
    { is: 'nothing where all is there again', changes: {}, previous, finds: [] },
    {
      is: 'a platform without any wheel',
      changes: { [mac12]: null, [mac13]: null },
      previous,
      finds: [{ where: 'macosx_arm64', what: '0.9 had 2 wheels for it, this release has none' }],
    },
    {
      is: 'a Python that one platform alone has lost',
      changes: { [windows13]: null },
      previous,
      finds: [{ where: 'win_amd64', what: '0.9 had cp313 for it; this release has them for other platforms only' }],
    },
    { is: 'no sdist', changes: { [sdist]: null }, previous, finds: [{ where: 'sdist', what: '0.9 had one' }] },
    {
      is: 'nothing in an old Python that is given up everywhere',
      changes: {},
      previous: also(named('cp311-cp311-win_amd64')),
      finds: [],
    },
    {
      is: 'nothing in a newer version of the same platform',
      changes: { [mac12]: null, [named('cp312-cp312-macosx_14_0_arm64')]: {} },
      previous,
      finds: [],
    },
    {
      is: 'nothing where the universal wheel gave way to two, nor the other way',
      changes: { [named('cp312-cp312-macosx_10_9_x86_64')]: {} },
      previous: also(named('cp312-cp312-macosx_11_0_universal2')),
      finds: [],
    },
    {
      is: 'nothing where a wheel of the stable ABI serves the Pythons',
      changes: { [windows13]: null, [named('cp310-abi3-win_amd64')]: {} },
      previous,
      finds: [],
    },
    {
      is: 'nothing where one wheel now serves all platforms',
      changes: { [mac12]: null, [mac13]: null, [named('py3-none-any')]: {} },
      previous,
      finds: [],
    },
    {
      is: 'a compressed set of tags in both of its families',
      changes: {},
      previous: also(named('cp312-cp312-manylinux_2_17_aarch64.musllinux_1_2_aarch64')),
      finds: [
        { where: 'manylinux_aarch64', what: '0.9 had 1 wheel for it, this release has none' },
        { where: 'musllinux_aarch64', what: '0.9 had 1 wheel for it, this release has none' },
      ],
    },
  ])('finds $is', ({ changes, previous: release, finds }) => {
    expect(lostPlatform.run(aSet(changes, { previous: release }))).toEqual({
      examined: release.files.length,
      findings: finds,
    });
  });

  test('finds the loss of any one wheel', () => {
    for (const file of wheels) expect(lostPlatform.run(aSet({ [file]: null }, { previous })).findings).toHaveLength(1);
  });

  test('has examined nothing without a previous release, or of loose files', () => {
    const nothing = { examined: 0, findings: [] };
    expect(lostPlatform.run(aSet({ [mac12]: null }))).toEqual(nothing);
    expect(lostPlatform.run(aSet({ [mac12]: null }, { previous, complete: false }))).toEqual(nothing);
  });
});
