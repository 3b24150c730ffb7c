import { expect, test } from 'vitest';
import { renderExplanation } from '../../src/report/explanation.ts';
import { noScreen } from '../../src/report/inspect-terminal.ts';
import { terminalPaint } from '../../src/report/paint.ts';
import { recordMismatch } from '../support/a-report.ts';

const explained = {
  check: recordMismatch,
  asked: 'of each wheel',
  example: { of: 'demo.whl', where: 'demo/__init__.py', what: 'RECORD says 1, the file is 2' },
  page: 'https://example.com/record-mismatch.md',
};

test('tells a check in labelled lines', () => {
  expect(renderExplanation(explained, noScreen)).toBe(`\
record-mismatch: A file in the wheel differs from its RECORD entry

why       Something changed the archive after its RECORD was written.
do        Build the wheel again from source.
severity  block: it stops a release
asked     of each wheel
source    https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file
page      https://example.com/record-mismatch.md
example   demo.whl: demo/__init__.py: RECORD says 1, the file is 2
`);
});

test('fits a narrow terminal, and has colours where they are wanted', () => {
  const text = renderExplanation({ ...explained, example: undefined }, { columns: 44, paint: terminalPaint });
  expect(text.split('\n').slice(2, 4)).toEqual([
    '\u001b[1mwhy\u001b[0m       Something changed the archive',
    '          after its RECORD was written.',
  ]);
  expect(text).not.toContain('example   ');
});
