import { expect, test } from 'vitest';
import { parseWheelFile } from '../../src/dist/parse-wheel-file.ts';

const empty = { wheelVersion: '', rootIsPurelib: '', build: undefined, generators: [], tags: [], repeated: [] };

test.for([
  { is: 'nothing', text: '', value: empty },
  {
    is: 'every field, in any case',
    text: 'wheel-version: 1.0\nGenerator: x\nROOT-IS-PURELIB: true\nBuild: 1\nTag: py3-none-any\nTag: py2-none-any\n',
    value: {
      wheelVersion: '1.0',
      rootIsPurelib: 'true',
      generators: ['x'],
      build: '1',
      tags: ['py3-none-any', 'py2-none-any'],
      repeated: [],
    },
  },
  {
    is: 'a field twice, and says so',
    text: 'Wheel-Version: 1.0\nWheel-Version: 2.0\n',
    value: { ...empty, wheelVersion: '1.0', repeated: ['wheel-version'] },
  },
])('parseWheelFile reads $is', ({ text, value }) => {
  expect(parseWheelFile(Buffer.from(text))).toEqual({ ok: true, value });
});

test('parseWheelFile refuses what is not UTF-8', () => {
  expect(parseWheelFile(Buffer.from([0xff]))).toEqual({ ok: false, reasons: ['it is not UTF-8'] });
});
