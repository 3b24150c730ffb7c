import { describe, expect, test } from 'vitest';
import { differingMetadata } from '../../../src/checks/release/differing-metadata.ts';
import { aSet, linux12, mac12, sdist, windows12, windows13 } from '../../support/a-release-set.ts';

const usual = ['Requires-Python: >=3.12', 'Requires-Dist: numpy>=2', 'License-File: LICENSE'];
const more = (...lines: readonly string[]) => ({ metadata: [...usual, ...lines] });

describe(differingMetadata.id, () => {
  test.for([
    { is: 'nothing where all say the same', set: aSet(), finds: [] },
    {
      is: 'a summary that two wheels alone have',
      set: aSet({ [windows12]: more('Summary: x'), [windows13]: more('Summary:  x') }),
      finds: [{ where: `${windows12} and ${windows13}`, what: 'Summary is "x", and missing in 4 other wheels' }],
    },
    {
      is: 'a classifier too few and one too many',
      set: aSet({ [mac12]: more('Classifier: a', 'Classifier: b'), [linux12]: more('Classifier: b', 'Classifier: a') }),
      finds: [{ where: `${mac12} and ${linux12}`, what: 'Classifier has "a", "b", unlike 4 other wheels' }],
    },
    {
      is: 'another description',
      set: aSet({ [mac12]: { description: 'x' } }),
      finds: [{ where: mac12, what: 'the description is not that of 5 other wheels' }],
    },
    {
      is: 'what the sdist says and does not leave open',
      set: aSet({ [sdist]: more('Keywords: x') }),
      finds: [{ where: sdist, what: 'Keywords is "x", and missing in 6 wheels; it is not listed as Dynamic' }],
    },
    {
      is: 'nothing in an open field of the sdist, nor in what another check compares',
      set: aSet({
        [sdist]: more('Keywords: x', 'Dynamic: keywords', 'Dynamic: license-file'),
        [mac12]: { metadata: [...usual, 'License-File: NOTICE', 'Requires-Dist: evil'] },
      }),
      finds: [],
    },
    {
      is: 'a dependency that the sdist leaves open, for then no other check tells of it',
      set: aSet({
        [sdist]: more('Dynamic: requires-dist'),
        [mac12]: more('Requires-Dist: torch'),
      }),
      finds: [{ where: mac12, what: 'Requires-Dist has "torch", unlike 5 other wheels' }],
    },
  ])('finds $is', ({ set, finds }) => {
    expect(differingMetadata.run(set)).toEqual({ examined: 7, findings: finds });
  });

  test('lets an sdist have another version of the format, but not one wheel among others', () => {
    const newer = (kind: string, at: number) => {
      const set = aSet();
      const [one] = set.distributions.filter((each) => each.kind === kind).slice(at);
      const distributions = set.distributions.map((each) => {
        if (each !== one || each.metadata === undefined) return each;
        const fields = each.metadata.fields.map((field) =>
          field.name === 'Metadata-Version' ? { ...field, value: '2.5' } : field,
        );
        return { ...each, metadata: { ...each.metadata, fields } };
      });
      return differingMetadata.run({ ...set, distributions }).findings;
    };
    expect(newer('sdist', 0)).toEqual([]);
    expect(newer('wheel', 1)).toEqual([
      { where: linux12, what: 'Metadata-Version is "2.5", and "2.4" in 5 other wheels' },
    ]);
  });
});
