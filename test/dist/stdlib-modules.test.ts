import { describe, expect, test } from 'vitest';
import { stdlibModules } from '../../src/dist/stdlib-modules.ts';

describe('stdlibModules', () => {
  test('holds names alone, of modules that people import', () => {
    expect([...stdlibModules].filter((name) => !/^[a-z][a-z0-9_]*$/i.test(name))).toEqual([]);
    expect(['os', 'json', 'asyncio', 'zoneinfo', 'distutils'].filter((name) => !stdlibModules.has(name))).toEqual([]);
    expect(['demo', 'tests', 'numpy', ''].filter((name) => stdlibModules.has(name))).toEqual([]);
  });
});
