import { describe, expect, test } from 'vitest';
import { parseEntryPoints } from '../../src/dist/parse-entry-points.ts';
import { bad, good } from '../../src/model/parsed.ts';

const read = (text: string) => parseEntryPoints(Buffer.from(text));

describe('parseEntryPoints', () => {
  test('reads sections, comments, blanks, line breaks of Windows and values of more than one line', () => {
    const text = '# a\n[console_scripts]\r\nDemo = demo:main\r\n\n; b\n[x.y]\nname with blanks=v = w\n  more\n';
    expect(read(text)).toEqual(
      good([
        { group: 'console_scripts', name: 'Demo', value: 'demo:main' },
        { group: 'x.y', name: 'name with blanks', value: 'v = w\nmore' },
      ]),
    );
    expect(read('')).toEqual(good([]));
  });

  test('takes names for other ones when only their case differs, and one name in two sections', () => {
    expect(read('[a]\nx=1\nX=2\n[b]\nx=3').ok).toBe(true);
  });

  test.for([
    ['x=1', 'line 1: it stands before the first section'],
    ['[a]\nx', 'line 2: "x" is no name, "=" and value'],
    ['[a]\n=x', 'line 2: "=x" is no name, "=" and value'],
    ['[a]\nx=1\nx=2', 'line 3: the name "x" stands twice'],
    ['[a]\nx=1\n[a]', 'line 3: the section "a" stands twice'],
    ['[]\nx=1', 'line 1: it stands before the first section'],
  ])('refuses %j', ([text = '', reason = '']) => {
    expect(read(text)).toEqual(bad(reason));
  });

  test('refuses what is not UTF-8, and what is too long', () => {
    expect(parseEntryPoints(Buffer.from([0xff]))).toEqual(bad('it is not UTF-8'));
    expect(read(' '.repeat(1024 * 1024 + 1))).toEqual(bad('it has 1048577 bytes; at most 1048576 are read'));
  });
});
