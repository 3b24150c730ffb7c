import { describe, expect, test } from 'vitest';
import { contestedTag } from '../../../src/checks/release/contested-tag.ts';
import { aSet, linux12 } from '../../support/a-release-set.ts';

const both = 'demo-1.0-cp312-cp312-manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl';
const pair = 'demo-1.0-cp312-cp312-manylinux_2_17_x86_64.manylinux_2_28_x86_64.manylinux_2_5_x86_64.whl';
const rebuilt = 'demo-1.0-1-cp312-cp312-manylinux_2_28_x86_64.whl';
const again = 'demo-1.0-1-cp312-cp312-manylinux_2_17_x86_64.manylinux_2_28_x86_64.whl';
const free = 'demo-1.0-cp313-cp313t-manylinux_2_28_x86_64.whl';
const old = 'demo-0.9-cp312-cp312-manylinux_2_28_x86_64.whl';

describe(contestedTag.id, () => {
  test.for([
    { is: 'nothing where each tag has one wheel', set: aSet({ [free]: {} }), finds: [] },
    {
      is: 'two sets of tags that meet in one',
      set: aSet({ [both]: {} }),
      finds: [
        {
          where: `${linux12} and ${both}`,
          what: 'all of them are for cp312-cp312-manylinux_2_28_x86_64, demo 1.0',
        },
      ],
    },
    {
      is: 'two that meet in more than one, once',
      set: aSet({ [linux12]: null, [both]: {}, [pair]: {} }),
      finds: [
        {
          where: `${both} and ${pair}`,
          what: 'all of them are for cp312-cp312-manylinux_2_17_x86_64, demo 1.0 and 1 more tag',
        },
      ],
    },
    { is: 'nothing in a rebuild, which installers prefer', set: aSet({ [rebuilt]: {} }), finds: [] },
    {
      is: 'two rebuilds of the same number',
      set: aSet({ [rebuilt]: {}, [again]: {} }),
      finds: [
        {
          where: `${rebuilt} and ${again}`,
          what: 'all of them are for cp312-cp312-manylinux_2_28_x86_64, demo 1.0 of build 1',
        },
      ],
    },
    { is: 'nothing in another version, which another check tells', set: aSet({ [old]: {} }), finds: [] },
  ])('finds $is', ({ set, finds }) => {
    expect(contestedTag.run(set).findings).toEqual(finds);
  });

  test('does not write out a name that stands for millions of tags', () => {
    const many = Array.from({ length: 60 }, (_, at) => `a${at}`).join('.');
    const set = aSet({ [`demo-1.0-${many}-${many}-any.whl`]: {} });
    const [first] = set.distributions.slice(-1);
    expect(first?.name).toBe(undefined);
    const name = { ...(set.distributions[0]?.name ?? { kind: 'sdist', file: '', project: '', version: '' }) };
    const tags = many.split('.');
    const wide = { ...name, kind: 'wheel', build: undefined, pythons: tags, abis: tags, platforms: tags } as const;
    const hostile = set.distributions.slice(0, 2).map((one) => ({ ...one, name: wide }));
    expect(contestedTag.run({ ...set, distributions: hostile }).findings).toEqual([]);
  });
});
