import { describe, expect, test } from 'vitest';
import { judgeRst } from '../../src/dist/judge-rst.ts';

/** What docutils 0.22 says of each was looked at, with the settings of readme_renderer 46. */
describe('a text that docutils renders', () => {
  test.for([
    ['titles over and under', '=====\n demo\n=====\n\nUse\n---\n\nmore\n~~~~\n\nEnd\n---\n'],
    ['a wide title', '数学\n====\n'],
    ['a rule that is too short to be one', 'demo\n==\n'],
    ['a transition', 'above\n\n----\n\nbelow\n'],
    ['lists of all kinds', '- a\n  b\n- c\n\n1. a\n2. b\n\n:field: a\n   b\n\nterm\n  meaning\nother\n  meaning\n'],
    ['dashes in a paragraph', 'one\n- two\n- three\nfour\n'],
    ['a list below its item', '- one\n  * two\n  three\n'],
    ['a literal block with anything in it', 'code::\n\n  **x `y :func:`z`\n\n   deeper_\n\nend\n'],
    ['a quoted literal block', 'code::\n\n> **x\n> y_\n'],
    ['a doctest', '>>> **x\nTraceback_\n   deeper\n'],
    ['a table of each form', '+---+\n| a |\n+---+\n\n=== ===\na   b\n=== ===\nc   d\n\ne   f\n=== ===\n'],
    [
      'directives with options',
      '.. image:: a.png\n   :alt: **x\n\n.. note:: *a*\n\n   b\n\n.. code:: python\n\n   x_ = `1\n',
    ],
    ['a comment', '.. **x\n   y_\n\n..\n\ntext\n'],
    ['references', 'a_, `b c`_, `d <http://d>`_, d_, [1]_ and e_\n\n.. _a: x\n.. _`B  C`: y\n.. [1] n\n\ne\n=\n'],
    ['an address below its name', '.. _a: http://a\n\n- a_\n\n  .. _`a`:\n     http://a\n'],
    ['anonymous references', '`a <x>`__ and b__\n\n__ y\n'],
    ['one name with two addresses in its phrases', '`here <a>`_ and `here <b>`_\n'],
    ['a role of its own', '.. role:: mine\n\n:mine:`x`\n'],
    ['markup in quotes', '"*" and (*) and \'`\' and 2 * 3 and __init__ and a_b and \\*x and `\\``\n'],
    ['markup over lines', '**a\nb** and ``c\nd``\n'],
  ])('is left alone: %s', ([, text]) => {
    expect(judgeRst(text ?? '')).toEqual([]);
  });
});

describe('a text that docutils does not render', () => {
  test.for([
    ['Sphinx role', 'See\n:func:`x`.\n', [[2, 'Unknown interpreted text role "func"']]],
    ['role behind its text', '`x`:py:class:\n', [[1, 'Unknown interpreted text role "py:class"']]],
    ['Sphinx directive', 'a\n\n.. toctree::\n\n   x\n', [[3, 'Unknown directive type "toctree"']]],
    ['raw HTML', '.. raw:: html\n\n   <b>\n', [[1, '"raw" directive disabled']]],
    ['unknown directive behind a name', '.. |x| badge:: y\n', [[1, 'Unknown directive type "badge"']]],
    [
      'code right below its directive',
      '.. code:: sh\n   ls\n',
      [[1, '"code" directive without a blank line before its content']],
    ],
    ['short underline', 'Title here\n=====\n', [[2, 'Title underline too short']]],
    ['short overline', '====\ntitle\n====\n', [[1, 'Title overline too short']]],
    ['overline alone', '====\ntitle\n\n', [[1, 'Title overline without a matching underline']]],
    ['level that was skipped', 'a\n=\n\nb\n-\n\nc\n~\n\nd\n=\n\ne\n~\n', [[13, 'Title level inconsistent']]],
    ['title within a block', 'a\n\n  title\n  -----\n', [[3, 'Unexpected section title']]],
    ['open literal', 'a ``b\n', [[1, 'Inline literal start-string without end-string']]],
    ['open emphasis', 'a\n\n- *b\n- c*\n', [[3, 'Inline emphasis start-string without end-string']]],
    ['unknown name', 'a\n\nsee b_ there\n', [[3, 'Unknown target name: "b"']]],
    ['unknown phrase', '`A\nb`_\n', [[1, 'Unknown target name: "a b"']]],
    ['two addresses', '.. _a: x\n.. _a: y\n', [[2, 'Duplicate explicit target name: "a"']]],
    ['deeper line', 'a\nb\n  c\n', [[3, 'Unexpected indentation']]],
    ['list that ends too early', '- a\nb\n', [[2, 'Bullet list ends without a blank line; unexpected unindent']]],
    [
      'badge with text below',
      '.. image:: a\nb\n',
      [[2, 'Explicit markup ends without a blank line; unexpected unindent']],
    ],
    ['quote that ends too early', 'a\n\n  b\nc\n', [[4, 'Block quote ends without a blank line; unexpected unindent']]],
    [
      'literal block that does',
      'a::\n\n  b\n\nc::\n  d\ne\n',
      [[7, 'Literal block ends without a blank line; unexpected unindent']],
    ],
    ['definition that does', 'a\n  b\nc\n', [[3, 'Definition list ends without a blank line; unexpected unindent']]],
  ] as const)('is faulted: %s', ([, text, faults]) => {
    expect(judgeRst(text)).toEqual(faults.map(([line, what]) => ({ line, what })));
  });

  test('has 20 faults at most', () => {
    expect(judgeRst('**a\n\n'.repeat(50))).toHaveLength(20);
  });
});
