import { describe, expect, test } from 'vitest';
import { expandBraces } from '../../src/model/braces.ts';
import { type Seeded, seeded } from './seeded.ts';

describe('expandBraces', () => {
  test.for([
    { row: 'cp312-win32', texts: ['cp312-win32'] },
    { row: '', texts: [''] },
    { row: '{a,b}-{c,d}', texts: ['a-c', 'a-d', 'b-c', 'b-d'] },
    { row: 'x{a,{b,c}d,}y', texts: ['xay', 'xbdy', 'xcdy', 'xy'] },
    { row: '{cp312}-win32', texts: ['cp312-win32'] },
    { row: '{,}', texts: ['', ''] },
    { row: 'a,b', texts: ['a,b'] },
    { row: '{1..3}', texts: ['1..3'] },
    { row: '{{{a}}}', texts: ['a'] },
    { row: '{__proto__,constructor}', texts: ['__proto__', 'constructor'] },
  ])('writes out $row', ({ row, texts }) => {
    expect(expandBraces(row)).toEqual({ ok: true, value: texts });
  });

  test.for([
    { row: 'a{b', reason: 'the { at character 2 is not closed' },
    { row: '{a,{b}', reason: 'the { at character 1 is not closed' },
    { row: 'a}b', reason: 'the } at character 2 closes nothing' },
    { row: '{a}}', reason: 'the } at character 4 closes nothing' },
    { row: 'a{}', reason: 'there is nothing in the braces at character 2' },
    { row: '{'.repeat(9) + '}'.repeat(9), reason: 'the braces nest more than 8 deep' },
    { row: 'a'.repeat(2_001), reason: 'the row has 2001 characters; at most 2000 are read' },
    { row: '{a,b}'.repeat(14), reason: 'the row stands for more than 10000 distributions' },
    { row: '{a,b}'.repeat(400), reason: 'the row stands for more than 10000 distributions' },
  ])('refuses $row', ({ row, reason }) => {
    expect(expandBraces(row)).toEqual({ ok: false, reasons: [reason] });
  });

  test('takes 10,000 texts and not one more', () => {
    const ten = '{0,1,2,3,4,5,6,7,8,9}';
    const many = expandBraces(ten.repeat(4));
    expect(many.ok && new Set(many.value).size).toBe(10_000);
    expect(expandBraces(`{${ten.repeat(4)},x}`).ok).toBe(false);
  });
});

/** A row made together with its texts: joined parts, each a text or a choice. */
function aRow(random: Seeded, depth: number): { readonly row: string; readonly texts: readonly string[] } {
  const parts = Array.from({ length: 1 + random.below(3) }, () => {
    if (depth === 0 || random.below(2) === 0) {
      const plain = `x${random.text('ab-_*', 3)}`;
      return { row: plain, texts: [plain] };
    }
    const branches = Array.from({ length: 1 + random.below(3) }, () => aRow(random, depth - 1));
    return { row: `{${branches.map(({ row }) => row).join(',')}}`, texts: branches.flatMap(({ texts }) => texts) };
  });
  return {
    row: parts.map(({ row }) => row).join(''),
    texts: parts.reduce<readonly string[]>(
      (heads, { texts }) => heads.flatMap((head) => texts.map((tail) => head + tail)),
      [''],
    ),
  };
}

describe('every row', () => {
  test.for([1, 2, 3])('gives the texts that it was made from (seed %d)', (seed) => {
    const random = seeded(seed);
    for (let round = 0; round < 500; round += 1) {
      const { row, texts } = aRow(random, 3);
      const expected =
        texts.length > 10_000
          ? { ok: false, reasons: ['the row stands for more than 10000 distributions'] }
          : { ok: true, value: texts };
      expect({ row, ...expandBraces(row) }).toEqual({ row, ...expected });
    }
  });

  test('is refused or written out, whatever the marks are', () => {
    const random = seeded(4);
    for (let round = 0; round < 5_000; round += 1) {
      const row = random.text('{},a', 12);
      const expanded = expandBraces(row);
      if (expanded.ok) expect(expanded.value.filter((text) => /[{}]/.test(text))).toEqual([]);
      else expect(expanded.reasons.length).toBe(1);
    }
  });
});
