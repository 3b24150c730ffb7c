import { describe, expect, test } from 'vitest';
import { meets, parseRow, type Row } from '../../src/model/row.ts';
import { rowClashes } from '../../src/model/row-clashes.ts';
import { wheelOf } from './names.ts';
import { seeded } from './seeded.ts';

const rowsOf = (...texts: readonly string[]): readonly Row[] =>
  texts.map((text) => {
    const row = parseRow(text);
    if (!row.ok) throw new Error(row.reasons.join('; '));
    return row.value;
  });

describe('rowClashes', () => {
  test.for([
    { is: 'different Pythons', rows: ['cp312-*', 'cp313-*', 'cp313t-*'], clashes: [] },
    { is: 'rows side by side', rows: ['cp312-a_*', 'cp312-b_*', 'cp312-c'], clashes: [] },
    { is: 'rows that overlap, neither within the other', rows: ['cp312-a_*', 'cp312-*_b'], clashes: [] },
    {
      is: 'a row twice',
      rows: ['cp312-a', 'cp312-a', 'cp312-a'],
      clashes: [
        [1, 0],
        [2, 0],
      ],
    },
    { is: 'a tag within a glob', rows: ['cp312-a_1', 'cp312-a_*'], clashes: [[0, 1]] },
    { is: 'a glob within a glob', rows: ['cp312-*', 'cp312-a_*'], clashes: [[1, 0]] },
    { is: 'two spellings of one Python', rows: ['py3.py2-any', 'py2.py3-any'], clashes: [[1, 0]] },
    { is: 'a stable ABI within all of them', rows: ['cp39-abi3-a', 'abi3-*'], clashes: [[0, 1]] },
    { is: 'two stable ABIs in full', rows: ['cp39-abi3-a', 'cp311-abi3-a'], clashes: [] },
    { is: 'a set within a glob', rows: ['cp312-a_1.a_2', 'cp312-a_*'], clashes: [[0, 1]] },
    { is: 'a set half within a glob', rows: ['cp312-a_1.b_2', 'cp312-a_*'], clashes: [] },
    { is: 'a set within a set', rows: ['cp312-a_*.b', 'cp312-a_1.b'], clashes: [[1, 0]] },
    { is: 'one character beside many', rows: ['cp312-??', 'cp312-*a'], clashes: [] },
  ])('finds $is', ({ rows, clashes }) => {
    expect(rowClashes(rowsOf(...rows)).map(({ inner, outer }) => [inner, outer])).toEqual(clashes);
  });

  test.for([1, 2])('names only rows that no wheel can meet alone (seed %d)', (seed) => {
    const random = seeded(seed);
    const platform = (alphabet: string) => random.text(alphabet, 4) || 'a';
    for (let round = 0; round < 400; round += 1) {
      const rows = rowsOf(...Array.from({ length: 4 }, () => `cp312-${platform('ab*?')}`));
      const clashes = rowClashes(rows);
      for (let wheel = 0; wheel < 30; wheel += 1) {
        const one = wheelOf(`cp312-cp312-${platform('ab')}`);
        const met = rows.map((row) => meets(one, row));
        for (const { inner, outer } of clashes)
          if (met[inner]) expect([rows[inner], met[outer]]).toEqual([rows[inner], true]);
      }
    }
  });
});
