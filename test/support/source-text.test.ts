import { describe, expect, test } from 'vitest';
import { blank, functionsOf } from './source-text.ts';

describe(blank.name, () => {
  test('takes comments out, or texts as well, and keeps every line', () => {
    const source = "const a = 'it // is'; // not\n/** why */\nconst b = /'[/]/; const c = `x '//'\n`;\n";
    expect(blank(source)).toEqual({
      noComments: "const a = 'it // is';       \n          \nconst b = /'[/]/; const c = `x '//'\n`;\n",
      codeOnly: 'const a =           ;       \n          \nconst b =       ; const c =        \n ;\n',
      commentLines: 1,
    });
  });
});

const lengths = (source: string) => functionsOf(blank(source).codeOnly).map(({ line, lines }) => [line, lines]);

describe(functionsOf.name, () => {
  test.for([
    {
      is: 'a declaration',
      source: '\nfunction f(\n  a: { b: string },\n): { c: 1 } {\n  if (a) {\n  }\n}\n',
      gives: [[2, 6]],
    },
    { is: 'an arrow with a body', source: 'const f = () => {\n  return 1;\n};\n', gives: [[1, 3]] },
    { is: 'an arrow with an expression', source: 'const f = (a) =>\n  g(a, {\n    b,\n  });\n', gives: [[1, 4]] },
    { is: 'a method', source: 'class A {\n  async b(c: string): Promise<void> {\n    d();\n  }\n}\n', gives: [[2, 3]] },
    { is: 'no statement', source: 'class A {\n  if (a) {\n    b();\n  }\n}\n', gives: [] },
    {
      is: 'a function and the one within it',
      source: 'function f() {\n  return a.map((b) => {\n    c();\n  });\n}\n',
      gives: [
        [1, 5],
        [2, 3],
      ],
    },
    {
      is: 'a function that gives one, and not the next',
      source: 'function f(): () => P<C> {\n  return g;\n}\n\nfunction h() {\n  i();\n}\n',
      gives: [
        [1, 3],
        [1, 3],
        [5, 3],
      ],
    },
  ])('measures $is', ({ source, gives }) => {
    expect(lengths(source)).toEqual(gives);
  });
});
