import { describe, expect, test } from 'vitest';
import { expandRow, meets, parseRow, pythonsOf } from '../../src/model/row.ts';
import { wheelOf } from './names.ts';

describe('parseRow', () => {
  test.for([
    { text: 'cp312-manylinux_*_x86_64', python: 'cp312', short: 'cp312', platform: 'manylinux_*_x86_64' },
    { text: 'py3.py2-any', python: 'py2.py3', short: 'py2.py3', platform: 'any' },
    { text: 'cp39-abi3-win32', python: 'cp39-abi3', short: 'abi3', platform: 'win32' },
    { text: 'cp315-abi3t.abi3-win32', python: 'cp315-abi3.abi3t', short: 'abi3.abi3t', platform: 'win32' },
    { text: 'pp311-pypy311_pp73-win32', python: 'pp311-pypy311_pp73', short: 'pp311', platform: 'win32' },
    { text: 'cp312-none-win32', python: 'cp312-none', short: 'cp312-none', platform: 'win32' },
    { text: 'cp37-cp37m-win32', python: 'cp37-cp37m', short: 'cp37-cp37m', platform: 'win32' },
  ])('reads $text', (row) => {
    expect(parseRow(row.text)).toEqual({ ok: true, value: row });
  });

  const short = (text: string, python: string) =>
    `"${text}": "${python}" is no short form as cp312, cp314t, abi3, pp311 and py3 are; write the tags in full, as cp312-none-win32`;

  test.for([
    { text: '', reasons: ['"" is not PY-PLATFORM, nor PYTHON-ABI-PLATFORM: it has 0 dashes'] },
    { text: 'sdist', reasons: ['"sdist" is not PY-PLATFORM, nor PYTHON-ABI-PLATFORM: it has 0 dashes'] },
    { text: 'a-b-c-d', reasons: ['"a-b-c-d" is not PY-PLATFORM, nor PYTHON-ABI-PLATFORM: it has 3 dashes'] },
    {
      text: 'cp3*-Win 32',
      reasons: [
        '"cp3*-Win 32": before the platform stand tags of a-z 0-9 _ and dots, without globs',
        '"cp3*-Win 32": the platform "Win 32" is none; it has a-z 0-9 _ . and the globs * and ?',
      ],
    },
    { text: 'cp312m-win32', reasons: [short('cp312m-win32', 'cp312m')] },
    { text: 'py3.cp312-win32', reasons: [short('py3.cp312-win32', 'cp312.py3')] },
    { text: 'none-win32', reasons: [short('none-win32', 'none')] },
    { text: 'cp312-cp312-win32', reasons: ['"cp312-cp312-win32" has the shorter spelling cp312-win32'] },
    { text: 'cp314-cp314t-win32', reasons: ['"cp314-cp314t-win32" has the shorter spelling cp314t-win32'] },
    { text: 'py3-none-any', reasons: ['"py3-none-any" has the shorter spelling py3-any'] },
    { text: `cp312-${'a'.repeat(295)}`, reasons: ['a row has at most 300 characters, this one 301'] },
  ])('refuses $text', ({ text, reasons }) => {
    expect(parseRow(text)).toEqual({ ok: false, reasons });
  });
});

describe('pythonsOf', () => {
  test.for([
    { tags: 'cp312-cp312-win32', pythons: ['cp312', 'cp312-cp312'] },
    { tags: 'cp314-cp314t-win32', pythons: ['cp314t', 'cp314-cp314t'] },
    { tags: 'cp39-abi3-win32', pythons: ['abi3', 'cp39-abi3'] },
    { tags: 'cp315-abi3t.abi3-win32', pythons: ['abi3.abi3t', 'cp315-abi3.abi3t'] },
    { tags: 'pp311-pypy311_pp73-win32', pythons: ['pp311', 'pp311-pypy311_pp73'] },
    { tags: 'py3.py2-none-any', pythons: ['py2.py3', 'py2.py3-none'] },
    { tags: 'cp312-none-win32', pythons: ['cp312-none'] },
    { tags: 'cp312-cp313-win32', pythons: ['cp312-cp313'] },
    { tags: 'cp312-cp314t-win32', pythons: ['cp312-cp314t'] },
    { tags: 'cp312.cp313-cp312.cp313-win32', pythons: ['cp312.cp313-cp312.cp313'] },
    { tags: 'py3-abi3-win32', pythons: ['py3-abi3'] },
    { tags: 'pp311-pypy310_pp73-win32', pythons: ['pp311-pypy310_pp73'] },
  ])('of $tags', ({ tags, pythons }) => {
    expect(pythonsOf(wheelOf(tags))).toEqual(pythons);
  });
});

describe('meets', () => {
  test.for([
    { row: 'cp312-win32', tags: 'cp312-cp312-win32', met: true },
    { row: 'cp312-win32', tags: 'cp312-none-win32', met: false },
    { row: 'cp312-win32', tags: 'cp312-abi3-win32', met: false },
    { row: 'cp314-win32', tags: 'cp314-cp314t-win32', met: false },
    { row: 'abi3-win32', tags: 'cp39-abi3-win32', met: true },
    { row: 'cp39-abi3-win32', tags: 'cp39-abi3-win32', met: true },
    { row: 'cp39-abi3-win32', tags: 'cp311-abi3-win32', met: false },
    { row: 'abi3-win32', tags: 'cp315-abi3.abi3t-win32', met: false },
    { row: 'cp312-manylinux_*_x86_64', tags: 'cp312-cp312-manylinux_2_27_x86_64.manylinux_2_28_x86_64', met: true },
    { row: 'cp312-manylinux_*_x86_64', tags: 'cp312-cp312-manylinux_2_28_x86_64.linux_x86_64', met: false },
    { row: 'cp312-macosx_14_0_arm64', tags: 'cp312-cp312-macosx_11_0_arm64.macosx_14_0_arm64', met: false },
    { row: 'cp312-win32.win_amd64', tags: 'cp312-cp312-win32.win_amd64', met: true },
    { row: 'cp312-win32.win_amd64', tags: 'cp312-cp312-win32', met: false },
    { row: 'cp312-win32.win_amd64', tags: 'cp312-cp312-win_amd64.win32', met: false },
    { row: 'cp312-*', tags: 'cp312-cp312-win32.win_amd64', met: true },
  ])('$row by $tags: $met', ({ row, tags, met }) => {
    const parsed = parseRow(row);
    expect(parsed.ok && meets(wheelOf(tags), parsed.value)).toBe(met);
  });
});

describe('expandRow', () => {
  test('writes out braces around dashes', () => {
    const rows = expandRow('{cp39-abi3,cp314t}-win{32,_amd64}');
    expect(rows.ok && rows.value.map(({ text }) => text)).toEqual([
      'cp39-abi3-win32',
      'cp39-abi3-win_amd64',
      'cp314t-win32',
      'cp314t-win_amd64',
    ]);
  });

  test('tells every mistake once', () => {
    expect(expandRow('{x,x,y}-win32')).toEqual({
      ok: false,
      reasons: ['x', 'y'].map(
        (python) =>
          `"${python}-win32": "${python}" is no short form as cp312, cp314t, abi3, pp311 and py3 are; write the tags in full, as cp312-none-win32`,
      ),
    });
    const many = '{0,1,2,3,4,5,6,7,8,9}'.repeat(4);
    expect(expandRow(`cp${many}-a`)).toEqual({
      ok: false,
      reasons: [`"cp${many}-a" stands for 10000 wheels; at most 1000 are read`],
    });
    expect(expandRow('{a')).toEqual({ ok: false, reasons: ['"{a": the { at character 1 is not closed'] });
  });
});
