import { describe, expect, test } from 'vitest';
import { missingDistribution as check } from '../../src/checks/release/missing-distribution.ts';
import { type Cell, type Grid, wheelGrid } from '../../src/report/grid.ts';
import {
  aNumpyReport,
  aReport,
  aSeenFile,
  failed,
  missingDistribution,
  missingSbom,
  recordMismatch,
} from '../support/a-report.ts';

const wheelOf = (tags: string): string => `thing-1.0-${tags}.whl`;
const gridOf = (names: readonly string[], ...verdicts: ReturnType<typeof failed>[]): Grid =>
  wheelGrid(aReport({ files: names.map(aSeenFile), verdicts }));

const missing = (...rows: readonly string[]) =>
  failed(missingDistribution, 'run 77', ...rows.map((where) => ({ where, what: 'none' })));

const empty: Grid = { pythons: [], rows: [], sdists: [], unplaced: [], strangers: [], left: 0 };

describe('the place of a wheel', () => {
  test.for([
    ['cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64', 'cp312', 'manylinux x86_64'],
    ['cp312-cp312-manylinux2014_aarch64', 'cp312', 'manylinux aarch64'],
    ['cp314-cp314t-musllinux_1_2_x86_64', 'cp314t', 'musllinux x86_64'],
    ['cp39-abi3-macosx_10_9_universal2', 'cp39 abi3', 'macosx 10 universal2'],
    ['cp312-cp312-macosx_11_0_arm64', 'cp312', 'macosx 11 arm64'],
    ['cp312-none-win_amd64', 'cp312 none', 'win amd64'],
    ['py2.py3-none-any', 'py2.py3', 'any'],
    ['pp311-pypy311_pp73-win32', 'pp311', 'win32'],
    ['cp313-cp313-pyodide_2025_0_wasm32', 'cp313', 'pyodide 2025_0_wasm32'],
  ] as const)('%s is in column %s, row %s', ([tags, python, platform]) => {
    expect(gridOf([wheelOf(tags)])).toEqual({ ...empty, pythons: [python], rows: [{ platform, cells: ['good'] }] });
  });
});

describe('the place of an expected row that is missing', () => {
  test('its id is that of the check', () => {
    expect(missingDistribution.id).toBe(check.id);
  });

  test.for([
    ['cp312-manylinux_*_x86_64', 'cp312', 'manylinux x86_64'],
    ['cp312-manylinux_2_*_x86_64', 'cp312', 'manylinux x86_64'],
    ['cp312-manylinux2014_x86_64', 'cp312', 'manylinux x86_64'],
    ['cp314t-macosx_11_0_arm64', 'cp314t', 'macosx 11 arm64'],
    ['cp312-macosx_10_*_x86_64', 'cp312', 'macosx 10 x86_64'],
    ['cp312-macosx_*_x86_64', 'cp312', 'macosx * x86_64'],
    ['cp39-abi3-win_amd64', 'cp39 abi3', 'win amd64'],
    ['abi3-win_amd64', 'abi3', 'win amd64'],
    ['cp312-none-win_amd64', 'cp312 none', 'win amd64'],
    ['py3-any', 'py3', 'any'],
  ] as const)('%s is in column %s, row %s', ([row, python, platform]) => {
    expect(gridOf([], missing(row))).toEqual({ ...empty, pythons: [python], rows: [{ platform, cells: ['missing'] }] });
  });

  test('is the one that a wheel of that row would have', () => {
    const wheel = wheelOf('cp39-abi3-manylinux_2_28_x86_64');
    expect(gridOf([wheel], missing('cp39-abi3-manylinux_*_x86_64')).rows).toEqual([
      { platform: 'manylinux x86_64', cells: ['missing'] },
    ]);
  });

  test('of the sdist is beside the grid, and so is a row that cannot be read', () => {
    expect(gridOf([], missing('sdist', 'no row', 'sdist'))).toEqual({
      ...empty,
      sdists: [{ file: 'sdist', cell: 'missing' }],
      unplaced: ['no row'],
    });
  });
});

describe('what a cell says', () => {
  const [good, warned, refused] = ['cp311-cp311-win32', 'cp312-cp312-win32', 'cp313-cp313-win32'].map(wheelOf);
  const names = [good ?? '', warned ?? '', refused ?? ''];
  const cells = (...verdicts: ReturnType<typeof failed>[]): readonly Cell[] | undefined =>
    gridOf(names, ...verdicts).rows[0]?.cells;

  test('follows from verdicts on the file', () => {
    const one = { where: 'thing/a.py', what: 'x' };
    expect(cells(failed(missingSbom, names[1] ?? '', one), failed(recordMismatch, names[2] ?? '', one))).toEqual([
      'good',
      'warned',
      'refused',
    ]);
  });

  test('follows from verdicts on the release that name the file', () => {
    expect(cells(failed(recordMismatch, 'run 77', { where: names[2] ?? '', what: 'x' }))).toEqual([
      'good',
      'good',
      'refused',
    ]);
  });

  test('does not follow from a path within another file', () => {
    expect(cells(failed(recordMismatch, names[2] ?? '', { where: names[0] ?? '', what: 'x' }))).toEqual([
      'good',
      'good',
      'refused',
    ]);
  });

  test('says that a wheel is missing before it says that another one warns', () => {
    const there = wheelOf('cp312-cp312-macosx_10_13_x86_64');
    const found = failed(missingSbom, there, { where: there, what: 'x' });
    expect(gridOf([there], found, missing('cp312-macosx_10_9_x86_64')).rows).toEqual([
      { platform: 'macosx 10 x86_64', cells: ['missing'] },
    ]);
  });

  test('is the worst of several wheels', () => {
    const both = ['cp312-cp312-manylinux_2_17_x86_64', 'cp312-cp312-manylinux_2_28_x86_64'].map(wheelOf);
    const found = failed(missingSbom, both[0] ?? '', { where: 'x', what: 'x' });
    expect(gridOf(both, found).rows).toEqual([{ platform: 'manylinux x86_64', cells: ['warned'] }]);
  });
});

describe('the grid', () => {
  test('lays NumPy out in eleven rows and six columns, in any order of its files', () => {
    const report = aNumpyReport();
    const grid = wheelGrid(report);
    expect(grid.pythons).toEqual(['cp312', 'cp313', 'cp314', 'cp314t', 'cp315', 'cp315t']);
    expect(grid.rows.map(({ platform, cells }) => `${platform}: ${[...new Set(cells)].join(' ')}`)).toEqual([
      'macosx 10 x86_64: good absent',
      'macosx 11 arm64: good',
      'macosx 14 arm64: good',
      'macosx 14 x86_64: good',
      'manylinux aarch64: good',
      'manylinux x86_64: good',
      'musllinux aarch64: good',
      'musllinux x86_64: good',
      'win amd64: warned',
      'win arm64: warned',
      'win32: warned',
    ]);
    expect(wheelGrid({ ...report, files: report.files.toReversed() })).toEqual(grid);
  });

  test('puts Python 3.9 before 3.10', () => {
    const names = ['cp310', 'cp39', 'cp312'].map((tag) => wheelOf(`${tag}-${tag}-win32`));
    expect(gridOf(names).pythons).toEqual(['cp39', 'cp310', 'cp312']);
  });

  test('lists sdists and what it cannot read beside it', () => {
    expect(gridOf(['thing-1.0.tar.gz', 'evil\n.whl', 'thing.zip'])).toEqual({
      ...empty,
      sdists: [{ file: 'thing-1.0.tar.gz', cell: 'good' }],
      strangers: ['evil\n.whl', 'thing.zip'],
    });
  });

  test('has an end, and counts what is beyond it', () => {
    const names = Array.from({ length: 300 }, (_, at) => wheelOf(`cp${300 + at}-cp${300 + at}-linux_${at}`));
    const { pythons, rows, left } = gridOf(names);
    expect([pythons.length, rows.length]).toEqual([40, 100]);
    expect(left).toBe(300 - rows.flatMap(({ cells }) => cells.filter((cell) => cell === 'good')).length);
  });
});
