import { describe, expect, test } from 'vitest';
import { placeOf, type Read, renderMistakes } from '../../src/model/located.ts';
import { parseYaml } from '../../src/model/parse-yaml.ts';

const reasonsOf = (read: Read<unknown>): readonly string[] => (read.ok ? [] : renderMistakes(read.mistakes));

describe('parseYaml', () => {
  test('keeps the place of each key and each value', () => {
    const at = (line: number, column: number) => ({ line, column });
    const scalar = (value: unknown, line: number, column: number) => ({
      kind: 'scalar',
      place: at(line, column),
      value,
    });
    expect(parseYaml('# first\na: 1\nb:\n  - "x"\n  - {c: off, d: }\n')).toEqual({
      ok: true,
      value: {
        kind: 'map',
        place: at(2, 1),
        members: [
          { key: 'a', place: at(2, 1), value: scalar(1, 2, 4) },
          {
            key: 'b',
            place: at(3, 1),
            value: {
              kind: 'list',
              place: at(4, 3),
              items: [
                scalar('x', 4, 5),
                {
                  kind: 'map',
                  place: at(5, 5),
                  members: [
                    { key: 'c', place: at(5, 6), value: scalar('off', 5, 9) },
                    { key: 'd', place: at(5, 14), value: scalar(null, 5, 17) },
                  ],
                },
              ],
            },
          },
        ],
      },
    });
  });

  test.for([
    { text: 'a: yes', value: 'yes' },
    { text: 'a: off', value: 'off' },
    { text: 'a: true', value: true },
    { text: 'a: ~', value: null },
    { text: 'a: 0x10', value: 16 },
    { text: 'a: 010', value: 10 },
    { text: 'a: 2026-11-25', value: '2026-11-25' },
    { text: 'a: 1_000', value: '1_000' },
    { text: 'a: <<', value: '<<' },
    { text: 'a: "x\\ty"', value: 'x\ty' },
    { text: 'a: v{version}\r\n', value: 'v{version}' },
  ])('reads the value of $text as YAML 1.2 has it', ({ text, value }) => {
    const read = parseYaml(text);
    expect(read.ok && read.value.kind === 'map' && read.value.members[0]?.value).toMatchObject({
      kind: 'scalar',
      value,
    });
  });

  const plain = 'are not allowed here: write the value itself';

  test.for([
    { is: 'an empty file', text: '', reasons: ['line 1, column 1: the file is empty'] },
    { is: 'a file of comments', text: '# x\n', reasons: ['line 1, column 1: the file is empty'] },
    {
      is: 'an alias and its anchor',
      text: 'a: &x 1\nb: *x',
      reasons: [`line 1, column 7: anchors (&) ${plain}`, `line 2, column 4: aliases (*) ${plain}`],
    },
    { is: 'an anchor at a map', text: '&x\na: 1', reasons: [`line 2, column 1: anchors (&) ${plain}`] },
    { is: 'an anchor at a key', text: '&x a: 1', reasons: ['line 1, column 4: a key has to be a plain text'] },
    { is: 'a standard tag', text: 'a: !!str 1', reasons: [`line 1, column 10: tags (!) ${plain}`] },
    { is: 'an unspecific tag', text: 'a: ! 1', reasons: [`line 1, column 6: tags (!) ${plain}`] },
    { is: 'a set', text: 'a: !!set {x}', reasons: [`line 1, column 10: tags (!) ${plain}`] },
    {
      is: 'an unknown tag',
      text: 'a: !js 1',
      reasons: ['line 1, column 4: not readable as YAML: Unresolved tag: !js'],
    },
    {
      is: 'another version of YAML, where yes is true',
      text: '# x\n%YAML 1.1\n---\na: yes',
      reasons: ['line 2, column 1: directives (%) are not allowed here'],
    },
    {
      is: 'a directive for tags',
      text: '%TAG ! tag:x,2000:\n---\na: 1',
      reasons: ['line 1, column 1: directives (%) are not allowed here'],
    },
    {
      is: 'a second document',
      text: 'a: 1\n---\nb: 2',
      reasons: ['line 2, column 1: a second document begins here; one is read'],
    },
    {
      is: 'a key twice, however it is spelled',
      text: 'a: 1\n"\\x61": 2',
      reasons: ['line 2, column 1: key "a" stands in line 1 already'],
    },
    { is: 'a list as a key', text: '? [a]\n: b', reasons: ['line 1, column 3: a key has to be a plain text'] },
    { is: 'a number as a key', text: '1: b', reasons: ['line 1, column 1: a key has to be a plain text'] },
    { is: 'no key', text: ': b', reasons: ['line 1, column 1: a key has to be a plain text'] },
    {
      is: 'a bracket that is not closed',
      text: 'a: [b',
      reasons: [
        'line 1, column 6: not readable as YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      ],
    },
    {
      is: 'a character that turns the line round, in a comment too',
      text: 'a: 1 # \u202e',
      reasons: ['line 1, column 8: an invisible or reordering character (U+202E): take it out'],
    },
    {
      is: 'a byte order mark in the middle',
      text: 'a: x\ufeff',
      reasons: ['line 1, column 5: an invisible or reordering character (U+FEFF): take it out'],
    },
    {
      is: 'a carriage return that hides the line before it',
      text: 'a: 1 # x\rb: 2',
      reasons: ['line 1, column 9: an invisible or reordering character (U+000D): take it out'],
    },
    {
      is: 'a line separator',
      text: 'a: x\u2028b: 2',
      reasons: expect.arrayContaining(['line 1, column 5: an invisible or reordering character (U+2028): take it out']),
    },
    {
      is: 'half a character',
      text: 'a: \ud800',
      reasons: ['line 1, column 4: an invisible or reordering character (U+D800): take it out'],
    },
  ])('refuses $is', ({ text, reasons }) => {
    expect(reasonsOf(parseYaml(text))).toEqual(reasons);
  });

  test.for(['- ', ': ', '? ', '[', '{', '&a ', '[ : ', ': !!: '])('gives up before many marks in a row: %j', (mark) => {
    expect(reasonsOf(parseYaml(`a: 1\n${mark.repeat(10_000)}`))).toEqual([
      'line 2, column 1: not readable as YAML: it nests too deep',
    ]);
  });

  test('takes lines, dashes and brackets that nest nothing for what they are', () => {
    const text = `a: "${'-'.repeat(50)}"\n# ${'--- '.repeat(9)}${'-'.repeat(60)}\nb: {c: [d, e]}`;
    expect(parseYaml(text).ok).toBe(true);
  });

  test('nests 20 deep and not deeper', () => {
    const nested = (depth: number) => `a: ${'['.repeat(depth)}1${']'.repeat(depth)}`;
    expect(parseYaml(nested(18)).ok).toBe(true);
    expect(reasonsOf(parseYaml(nested(19)))).toEqual(['line 1, column 23: this nests more than 20 deep']);
  });

  test.for([
    { is: 'brackets', text: '['.repeat(20_000) },
    { is: 'braces', text: '{a: '.repeat(20_000) },
    { is: 'lists', text: '- '.repeat(20_000) },
    { is: 'keys', text: '? '.repeat(20_000) },
    { is: 'anchors', text: '&a '.repeat(20_000) },
    { is: 'errors', text: 'a: %\n'.repeat(10_000) },
    { is: 'hidden characters', text: '\u200b'.repeat(80_000) },
  ])('survives a file full of $is', ({ text }) => {
    const reasons = reasonsOf(parseYaml(text));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.length).toBeLessThanOrEqual(5);
  });
});

describe('placeOf', () => {
  const read = parseYaml('a:\n  b: [1, 2]\n');

  test.for([
    { path: [], at: [1, 1] },
    { path: ['a'], at: [1, 1] },
    { path: ['a', 'b'], at: [2, 3] },
    { path: ['a', 'b', 1], at: [2, 10] },
    { path: ['a', 'b', 2], at: [2, 6] },
    { path: ['a', 'c', 'd'], at: [2, 3] },
    { path: ['x'], at: [1, 1] },
  ])('of $path', ({ path, at }) => {
    const place = read.ok ? placeOf(read.value, path) : undefined;
    expect([place?.line, place?.column]).toEqual(at);
  });
});
