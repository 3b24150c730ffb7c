import { describe, expect, test } from 'vitest';
import { expandRows, matchExpected } from '../../src/model/expected.ts';
import { parsePolicy } from '../../src/model/parse-policy.ts';
import { cryptographyFiles } from './cryptography-release.ts';
import { nameOf } from './names.ts';
import { numpyFiles, numpyPolicy } from './numpy-release.ts';
import { seeded } from './seeded.ts';

const exact = { missing: [], unexpected: [], crowded: [], ambiguous: [] };

function rowsOf(policyText: string): readonly string[] {
  const policy = parsePolicy(policyText);
  if (!policy.ok) throw new Error(policy.reasons.join('\n'));
  const rows = expandRows(policy.value.distributions);
  if (!rows.ok) throw new Error(rows.reasons.join('\n'));
  return rows.value;
}

describe('expandRows', () => {
  test('puts the sdist first and keeps the order', () => {
    const wheels = ['{cp313,cp314}-win32', 'py3-any'];
    expect(expandRows({ sdist: 'require', wheels, exclude: [] })).toEqual({
      ok: true,
      value: ['sdist', 'cp313-win32', 'cp314-win32', 'py3-any'],
    });
    expect(expandRows({ sdist: 'off', wheels: ['py3-any'], exclude: [] })).toEqual({ ok: true, value: ['py3-any'] });
    expect(expandRows({ sdist: 'require', wheels: [], exclude: [] })).toEqual({ ok: true, value: ['sdist'] });
  });

  test.for([
    { is: 'nothing', wheels: [], reasons: ['the policy expects no distribution at all'] },
    { is: 'a row twice', wheels: ['{cp312,cp312}-a'], reasons: ['cp312-a stands twice'] },
    {
      is: 'a row within another',
      wheels: ['cp312-a*', 'cp312-ab'],
      reasons: ['a wheel that meets cp312-ab meets cp312-a* too'],
    },
    {
      is: 'every mistake at once',
      wheels: ['{a', 'sdist', 'cp312-a', 'cp312-a'],
      reasons: [
        '"{a": the { at character 1 is not closed',
        '"sdist" is not PY-PLATFORM, nor PYTHON-ABI-PLATFORM: it has 0 dashes',
        'cp312-a stands twice',
      ],
    },
    {
      is: 'more than a plan holds',
      wheels: ['cp{0,1,2,3,4,5,6,7,8,9}{0,1,2,3,4,5,6,7,8,9}-{a,b,c,d,e,f,g,h,i,j}', 'never looked at'],
      reasons: ['up to here, these are 1000 wheels; at most 999 are read'],
    },
  ])('refuses $is', ({ wheels, reasons }) => {
    expect(expandRows({ sdist: 'off', wheels, exclude: [] })).toEqual({ ok: false, reasons });
  });
});

describe('matchExpected', () => {
  test('the sample policy is exactly what NumPy releases', () => {
    const rows = rowsOf(numpyPolicy);
    const match = matchExpected(rows, numpyFiles.map(nameOf));
    expect({ ...match, rowOf: [...match.rowOf.keys()] }).toEqual({ ...exact, rowOf: numpyFiles });
    expect([...match.rowOf.values()].toSorted()).toEqual(rows.toSorted());
    expect(rows.length).toBe(66);
  });

  test('finds each NumPy file that is left out, and each one of another Python', () => {
    const rows = rowsOf(numpyPolicy);
    const whole = matchExpected(rows, numpyFiles.map(nameOf)).rowOf;
    for (const [place, file] of numpyFiles.entries()) {
      const names = numpyFiles.toSpliced(place, 1).map(nameOf);
      expect(matchExpected(rows, names)).toEqual({
        ...exact,
        rowOf: new Map([...whole].filter(([one]) => one !== file)),
        missing: [whole.get(file)],
      });
    }
    const strange = numpyFiles
      .filter((file) => file.includes('-cp312-cp312-'))
      .map((file) => file.replaceAll('cp312', 'cp316'));
    expect(matchExpected(rows, [...numpyFiles, ...strange].map(nameOf))).toEqual({
      ...exact,
      rowOf: whole,
      unexpected: strange.map((file) => ({ file, why: 'no row of the policy is for cp316' })),
    });
  });

  const rows = ['sdist', 'cp312-manylinux_*_x86_64', 'cp312-win32', 'cp39-abi3-win32', 'abi3-win32'];
  const linux = 'demo-1.0-cp312-cp312-manylinux_2_28_x86_64.whl';
  const windows = 'demo-1.0-cp312-cp312-win32.whl';
  const stable = 'demo-1.0-cp39-abi3-win32.whl';
  const sdist = 'demo-1.0.tar.gz';

  test('tells what is crowded and what is ambiguous, in whatever order the files come', () => {
    const second = 'demo-1.0-1-cp312-cp312-win32.whl';
    const other = 'other-1.0.tar.gz';
    const expected = {
      rowOf: new Map([
        [second, 'cp312-win32'],
        [windows, 'cp312-win32'],
        [sdist, 'sdist'],
        [other, 'sdist'],
      ]),
      missing: ['cp312-manylinux_*_x86_64'],
      unexpected: [],
      crowded: [
        { row: 'sdist', files: [sdist, other] },
        { row: 'cp312-win32', files: [second, windows] },
      ],
      ambiguous: [{ file: stable, rows: ['abi3-win32', 'cp39-abi3-win32'] }],
    };
    const files = [windows, stable, sdist, second, other];
    for (const order of [files, files.toReversed()]) {
      const match = matchExpected(rows, order.map(nameOf));
      expect(match).toEqual(expected);
      expect([...match.rowOf]).toEqual([...expected.rowOf]);
    }
  });

  test('counts a file that comes twice as two', () => {
    expect(matchExpected(['sdist'], [sdist, sdist].map(nameOf)).crowded).toEqual([
      { row: 'sdist', files: [sdist, sdist] },
    ]);
  });

  test.for([
    { file: windows, rows: ['sdist'], why: 'the policy expects no wheel' },
    { file: sdist, rows: ['cp312-win32'], why: 'the policy expects no sdist' },
    { file: windows, rows: ['cp313-win32'], why: 'no row of the policy is for cp312' },
    { file: linux, rows: ['cp312-win32'], why: 'no row for cp312 is met by its platform manylinux_2_28_x86_64' },
    { file: stable, rows: ['cp311-abi3-win32'], why: 'no row of the policy is for abi3' },
    {
      file: 'demo-1.0-cp312-cp312-linux_x86_64.manylinux_2_28_x86_64.whl',
      rows: ['cp312-manylinux_*_x86_64', 'cp312-linux_x86_64'],
      why: 'no one row for cp312 is met by all of its platform tags: linux_x86_64, manylinux_2_28_x86_64',
    },
  ])('says why $file is not expected by $rows', ({ file, rows: own, why }) => {
    expect(matchExpected(own, [nameOf(file)])).toEqual({
      ...exact,
      rowOf: new Map(),
      missing: own,
      unexpected: [{ file, why }],
    });
  });

  test('lets nothing meet a row that cannot be read', () => {
    const broken = ['cp3*-*', '', '*', 'cp312-cp312-win32', 'SDIST'];
    expect(matchExpected(broken, [nameOf(windows), nameOf(sdist)])).toEqual({
      ...exact,
      rowOf: new Map(),
      missing: broken,
      unexpected: [
        { file: windows, why: 'the policy expects no wheel' },
        { file: sdist, why: 'the policy expects no sdist' },
      ],
    });
  });
});

describe('every set of files', () => {
  const pool = [...numpyFiles, ...cryptographyFiles];
  const rowPool = [
    ...rowsOf(numpyPolicy),
    ...['cp39-abi3-win_amd64', 'abi3.abi3t-manylinux_*_x86_64', 'pp311-*', 'abi3-musllinux_*', 'cp314t-*'],
  ];

  test.for([1, 2, 3])('is told apart without a file or a row left over (seed %d)', (seed) => {
    const random = seeded(seed);
    for (let round = 0; round < 200; round += 1) {
      const rows = random.shuffled(rowPool).slice(0, 1 + random.below(rowPool.length));
      const files = random.shuffled(pool).slice(0, random.below(pool.length));
      const match = matchExpected(rows, files.map(nameOf));
      expect(match).toEqual(matchExpected(rows, files.toReversed().map(nameOf)));
      const told = [...match.rowOf.keys(), ...[...match.unexpected, ...match.ambiguous].map(({ file }) => file)];
      expect(told.toSorted()).toEqual(files.toSorted());
      const metRows = new Set([...match.rowOf.values(), ...match.ambiguous.flatMap((one) => one.rows)]);
      expect(rows.filter((row) => !metRows.has(row))).toEqual(match.missing);
    }
  });
});
