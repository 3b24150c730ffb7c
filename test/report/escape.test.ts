import { describe, expect, test } from 'vitest';
import { code, html, htmlProse, isLink, markdown, markdownProse, plain, size } from '../../src/report/escape.ts';
import { sha } from '../support/a-collection.ts';

const digest = sha('x');

describe('plain', () => {
  test.for([
    { is: 'a name', text: 'thing-1.0.tar.gz', shown: 'thing-1.0.tar.gz' },
    { is: 'letters of any script', text: 'Ωμέγα 数 🎉 é', shown: 'Ωμέγα 数 🎉 é' },
    { is: 'line breaks', text: 'a\n::error::b\r\u0085\u2028\u2029c', shown: 'a�::error::b����c' },
    { is: 'escape codes of both kinds', text: '\u001b[2J \u009b31m \u0007', shown: '�[2J �31m �' },
    { is: 'what reorders', text: 'a\u202Egnp\u2066b\u2069', shown: 'a�gnp�b�' },
    { is: 'what cannot be seen', text: 'a\u200B\u200D\uFEFF\u00AD\u{E0041}b', shown: 'a�����b' },
    { is: 'half a character', text: 'a\uD800b\uDC00', shown: 'a�b�' },
    { is: '500 characters', text: 'n'.repeat(500), shown: 'n'.repeat(500) },
    { is: '501 characters', text: 'n'.repeat(501), shown: `${'n'.repeat(500)}…` },
    { is: 'a cut between two halves', text: `${'n'.repeat(499)}🎉n`, shown: `${'n'.repeat(499)}…` },
    { is: 'nothing', text: '', shown: '' },
  ])('shows $is in one safe line', ({ text, shown }) => {
    expect(plain(text)).toBe(shown);
  });
});

describe('markdown', () => {
  test('escapes every punctuation mark of ASCII, and none twice', () => {
    expect(markdown('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~')).toBe(
      '\\!\\"\\#\\$\\%\\&\\\'\\(\\)\\*\\+\\,\\-\\.\\/\\:\\;\\<\\=\\>\\?&#64;<!-- -->\\[\\\\\\]\\^\\_&#96;\\{\\|\\}\\~',
    );
  });

  test('never begins a block of HTML, however it is laid out', () => {
    expect(markdown('@x <b>')).toBe('&#64;<!-- -->x \\<b\\>');
  });
});

describe('code', () => {
  test.for([
    { is: 'a name', text: 'thing/__init__.py', shown: '`thing/__init__.py`' },
    { is: 'a person', text: '@octavia', shown: '`@octavia`' },
    { is: 'a mark of Markdown', text: '**x** [y](z)', shown: '`**x** [y](z)`' },
    { is: 'a back-tick', text: 'a`b', shown: '<code>a&#96;b</code>' },
    { is: 'the end of a cell', text: 'a|b', shown: '<code>a&#124;b</code>' },
    { is: 'the escape of such an end', text: 'a\\|b_c_', shown: '<code>a&#92;&#124;b&#95;c&#95;</code>' },
    { is: 'a tag', text: '</code><b>', shown: '<code>&#60;&#47;code&#62;&#60;b&#62;</code>' },
    { is: 'an entity', text: '&lt;', shown: '<code>&#38;lt&#59;</code>' },
    { is: 'a mail address beside a tag', text: 'a@b.c<', shown: '<code>a&#64;<!-- -->b&#46;c&#60;</code>' },
    { is: 'spaces at an end', text: ' a', shown: '<code> a</code>' },
    { is: 'nothing', text: '', shown: '<code></code>' },
  ])('shows $is as it is', ({ text, shown }) => {
    expect(code(text)).toBe(shown);
  });
});

describe('prose', () => {
  test.for([
    {
      is: 'a word in back-ticks',
      text: 'set `a|b` now',
      md: 'set <code>a&#124;b</code> now',
      page: 'set <code>a|b</code> now',
    },
    { is: 'a lone back-tick', text: 'a ` b', md: 'a &#96; b', page: 'a ` b' },
    { is: 'a digest', text: `has ${digest}.`, md: `has \`${digest}\`\\.`, page: `has <code>${digest}</code>.` },
    {
      is: 'one with its algorithm',
      text: `sha256:${digest}`,
      md: `\`sha256:${digest}\``,
      page: `<code>sha256:${digest}</code>`,
    },
    {
      is: 'a commit',
      text: `at ${'a'.repeat(40)}`,
      md: `at \`${'a'.repeat(40)}\``,
      page: `at <code>${'a'.repeat(40)}</code>`,
    },
    { is: 'no digest', text: 'a'.repeat(41), md: 'a'.repeat(41), page: 'a'.repeat(41) },
    { is: 'a mail address', text: 'ask a@b.c', md: 'ask `a@b.c`', page: 'ask <code>a@b.c</code>' },
    {
      is: 'a tag',
      text: 'x `<b>` <i>',
      md: 'x <code>&#60;b&#62;</code> \\<i\\>',
      page: 'x <code>&#60;b&#62;</code> &#60;i&#62;',
    },
    { is: 'spaces before a list', text: '     - item', md: '\\- item', page: '     - item' },
  ])('tells $is', ({ text, md, page }) => {
    expect([markdownProse(text), htmlProse(text)]).toEqual([md, page]);
  });

  test('takes time that grows with the length alone', () => {
    for (const text of ['`'.repeat(100_000), 'a'.repeat(100_000), '@'.repeat(100_000), 'a@'.repeat(50_000)]) {
      expect(markdownProse(text, 200_000).length).toBeGreaterThan(50_000);
    }
  }, 2_000);
});

test('html escapes what ends a text or an attribute', () => {
  expect(html('<a href="x" title=\'y\'>&')).toBe('&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;');
});

test.for([
  ['https://peps.python.org/pep-0770/#a', true],
  ['https://x.example/a)b', false],
  ['https://x.example/ "onclick', false],
  ['https://x.example/|', false],
  ['http://x.example/', false],
  ['javascript:alert(1)', false],
  ['x https://x.example/', false],
  ['', false],
] as const)('%s is a link: %s', ([address, is]) => {
  expect(isLink(address)).toBe(is);
});

test.for([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1.0 kB'],
  [999_949, '999.9 kB'],
  [999_950, '1.0 MB'],
  [5_242_880, '5.2 MB'],
] as const)('%d bytes are %s', ([bytes, shown]) => {
  expect(size(bytes)).toBe(shown);
});
