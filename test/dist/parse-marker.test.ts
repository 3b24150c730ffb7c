import { describe, expect, test } from 'vitest';
import { judgeMarker } from '../../src/dist/parse-marker.ts';

describe('judgeMarker', () => {
  test.for([
    'python_version < "3.9"',
    " os.name=='nt' and (sys_platform != 'x' or extra in 'a b') ",
    "'linux' not  in platform_system",
    '((python_version>="3"))',
  ])('takes %s', (text) => {
    expect(judgeMarker(text)).toBeUndefined();
  });

  test.for([
    ['', 'the marker "" is not complete'],
    ['python_version', 'the marker "python_version" is not complete'],
    ['python_version < "3" and', 'the marker "python_version < \\"3\\" and" is not complete'],
    ['(python_version < "3"', 'the marker "(python_version < \\"3\\"" is not complete'],
    ['"a" == "b")', 'the parentheses of the marker "\\"a\\" == \\"b\\")" do not match'],
    ['python < "3"', 'the marker "python < \\"3\\"" breaks off at "python < \\"3\\""'],
    ['"a" == "b" "c"', 'the marker "\\"a\\" == \\"b\\" \\"c\\"" breaks off at " \\"c\\""'],
    ['"a" "b"', 'the marker "\\"a\\" \\"b\\"" breaks off at " \\"b\\""'],
    ['"a" == (', 'the marker "\\"a\\" == (" breaks off at " ("'],
    ["extra == 'a", 'the marker "extra == \'a" breaks off at " \'a"'],
  ])('refuses %s', ([text = '', reason]) => {
    expect(judgeMarker(text)).toBe(reason);
  });

  test('follows 200 parentheses, and no more', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}"a" == "b"${')'.repeat(depth)}`;
    expect([judgeMarker(nested(200)), judgeMarker(nested(201))?.slice(0, 15)]).toEqual([undefined, 'the parentheses']);
  });
});
