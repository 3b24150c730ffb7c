import { describe, expect, test } from 'vitest';
import { entriesOf, filesOf, foldedFindings } from '../../src/report/folded-findings.ts';
import { failed, missingSbom, passed, recordMismatch } from '../support/a-report.ts';

const show = (name: string) => `<${name}>`;
const at = (where: string, what = 'it is odd') => ({ where, what });

describe('foldedFindings', () => {
  test('puts what blocks first, and folds what one check says of many files', () => {
    const verdicts = [
      failed(missingSbom, 'a.whl', at('a.whl', 'there is none')),
      failed(missingSbom, 'b.whl', at('b.whl', 'there is none'), at('b.whl', 'another')),
      passed(recordMismatch, 'b.whl'),
      failed(recordMismatch, 'a.whl', { where: 'x/RECORD', what: 'row 3 is broken', line: 3 }),
    ];
    expect(foldedFindings({ verdicts })).toEqual([
      {
        check: recordMismatch,
        blocks: true,
        folds: [
          {
            what: 'row 3 is broken',
            places: [{ file: 'a.whl', entry: 'x/RECORD', line: 3 }],
            files: ['a.whl'],
          },
        ],
      },
      {
        check: missingSbom,
        blocks: false,
        folds: [
          {
            what: 'there is none',
            places: [
              { file: 'a.whl', entry: undefined, line: undefined },
              { file: 'b.whl', entry: undefined, line: undefined },
            ],
            files: ['a.whl', 'b.whl'],
          },
          { what: 'another', places: [{ file: 'b.whl', entry: undefined, line: undefined }], files: ['b.whl'] },
        ],
      },
    ]);
  });

  test('folds texts that differ in the name of the file alone, and names it where there is one', () => {
    const verdicts = ['a.whl', 'b.whl'].map((file) => failed(missingSbom, file, at(file, `Wheel '${file}' is odd`)));
    const texts = (some: typeof verdicts) => foldedFindings({ verdicts: some })[0]?.folds.map(({ what }) => what);
    expect([texts(verdicts), texts(verdicts.slice(1))]).toEqual([["Wheel '…' is odd"], ["Wheel 'b.whl' is odd"]]);
  });

  test('keeps one check at two levels apart', () => {
    const blocking = { ...missingSbom, severity: 'block' } as const;
    const verdicts = [failed(missingSbom, 'a.whl', at('a.whl')), failed(blocking, 'b.whl', at('b.whl'))];
    expect(foldedFindings({ verdicts }).map(({ blocks }) => blocks)).toEqual([true, false]);
  });
});

describe('a fold tells', () => {
  const fold = (...found: readonly (readonly [file: string, where: string])[]) => {
    const verdicts = found.map(([file, where]) => failed(missingSbom, file, at(where)));
    const [only] = foldedFindings({ verdicts })[0]?.folds ?? [];
    return only === undefined ? [] : [entriesOf(only, show), filesOf(only, show)];
  };

  test.for([
    { is: 'a file as a whole', found: [['a.whl', 'a.whl']], tells: ['', '<a.whl>'] },
    { is: 'one entry', found: [['a.whl', 'x.py']], tells: ['<x.py>', '<a.whl>'] },
    {
      is: 'two entries of one file',
      found: [
        ['a.whl', 'x.py'],
        ['a.whl', 'y.py'],
      ],
      tells: ['<x.py>, <y.py>', '<a.whl>'],
    },
    {
      is: 'the file and an entry',
      found: [
        ['a.whl', 'a.whl'],
        ['a.whl', 'y.py'],
      ],
      tells: ['the file, <y.py>', '<a.whl>'],
    },
    {
      is: 'one entry of three files',
      found: [
        ['a.whl', 'x.py'],
        ['b.whl', 'x.py'],
        ['c.whl', 'x.py'],
      ],
      tells: ['<x.py>', '<a.whl>, <b.whl>, <c.whl>'],
    },
    {
      is: 'three entries of four files',
      found: [
        ['a.whl', 'x.py'],
        ['b.whl', 'y.py'],
        ['c.whl', 'z.py'],
        ['d.whl', 'x.py'],
      ],
      tells: ['<x.py>, <y.py>, <z.py>', '4 files, first <a.whl>'],
    },
    {
      is: 'seven entries',
      found: [...'tuvwxyz'].map((name) => ['a.whl', name] as const),
      tells: ['<t>, <u>, <v>, <w>, <x> and 2 more places', '<a.whl>'],
    },
  ] as const)('where it is: $is', ({ found, tells }) => {
    expect(fold(...found)).toEqual(tells);
  });
});
