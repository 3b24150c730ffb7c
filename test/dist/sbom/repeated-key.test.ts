import { describe, expect, test } from 'vitest';
import { repeatedKey } from '../../../src/dist/sbom/repeated-key.ts';

describe('repeatedKey', () => {
  test.for([
    { json: '{"a": 1, "b": {"a": 1}, "c": [{"a": 1}, {"a": 1}]}', key: undefined },
    { json: '{"a": "a", "b": ["a", "a"]}', key: undefined },
    { json: '{"a": "\\"a\\": 1", "b": "x\\\\"}', key: undefined },
    { json: '{"a": 1, "a" : 1}', key: 'a' },
    { json: '{"a": {"b": 1, "c": [1], "b"\n: 2}}', key: 'b' },
    { json: '{"a": 1, "\\u0061": 2}', key: 'a' },
    { json: '{"__proto__": 1, "__proto__": 2}', key: '__proto__' },
    { json: '[{"a": 1}, {"a": 1, "b": 2, "b": 3}]', key: 'b' },
  ])('of $json is $key', ({ json, key }) => {
    expect(repeatedKey(json)).toBe(key);
  });
});
