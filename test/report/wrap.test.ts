import { describe, expect, test } from 'vitest';
import { wrap } from '../../src/report/wrap.ts';

describe('wrap', () => {
  test.for([
    { is: 'a short line as it is', text: 'a  b', lines: ['a  b'] },
    { is: 'nothing as one line', text: '', lines: [''] },
    { is: 'a long line at its spaces', text: 'one two three four', lines: ['one two', '  three', '  four'] },
    { is: 'a line of exactly the width whole', text: 'ten letter', lines: ['ten letter'] },
    { is: 'a long word whole', text: 'a verylongwordindeed b', lines: ['a', '  verylongwordindeed', '  b'] },
    { is: 'what stands in back-ticks whole', text: 'run `git tag -v` now', lines: ['run', '  `git tag -v`', '  now'] },
    { is: 'a chain of commands whole', text: 'cd out && sha256sum -c SUMS', lines: ['cd out && sha256sum -c SUMS'] },
    { is: 'the spaces in front', text: '   one two three', lines: ['   one two', '  three'] },
    { is: 'no line that begins a command', text: 'one two ::error::x y', lines: ['one two ::error::x', '  y'] },
    { is: 'a first word that is longer', text: 'verylongwordindeed b', lines: ['verylongwordindeed', '  b'] },
    { is: 'a lone back-tick like any mark', text: 'a ` b c d e f g', lines: ['a ` b c d', '  e f g'] },
  ])('gives $is', ({ text, lines }) => {
    expect(wrap(text, '  ', 10)).toEqual(lines);
  });

  test('breaks at 80 columns', () => {
    expect(wrap('word '.repeat(20).trim()).map(({ length }) => length)).toEqual([79, 19]);
  });
});
