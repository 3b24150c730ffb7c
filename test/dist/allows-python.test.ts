import { describe, expect, test } from 'vitest';
import { allowsPython } from '../../src/dist/allows-python.ts';
import { parseSpecifiers } from '../../src/dist/parse-specifiers.ts';

const allows = (text: string, tag: string, open = false): boolean => {
  const specifiers = parseSpecifiers(text);
  return allowsPython(specifiers.ok ? specifiers.value : [], tag, open);
};

describe('allowsPython', () => {
  test.for([
    ['', 'cp312', true],
    ['>=3.12', 'cp312', true],
    ['>=3.12.4', 'cp312', true],
    ['>3.12', 'cp312', true],
    ['<=3.12', 'cp312', true],
    ['<3.12', 'cp312', false],
    ['>=3.13', 'cp312', false],
    ['==3.12.*', 'cp312', true],
    ['!=3.12.*', 'cp312', false],
    ['!=3.12.0', 'cp312', true],
    ['==3.12', 'cp312', true],
    ['~=3.9', 'cp312', true],
    ['~=3.9.1', 'cp312', false],
    ['>=3', 'py3', true],
    ['>=3', 'py2', false],
    ['<3', 'py3', false],
    ['>=3.13rc1', 'cp312', true],
    ['===3.13', 'cp312', true],
    ['>=3.13', 'graalpy312', true],
  ] as const)('%s, %s: %s', ([text, tag, allowed]) => {
    expect(allows(text, tag)).toBe(allowed);
  });

  test('looks at later minor versions only where the tag is for them', () => {
    expect([allows('>=3.12', 'cp39'), allows('>=3.12', 'cp39', true), allows('<3.9', 'cp39', true)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
