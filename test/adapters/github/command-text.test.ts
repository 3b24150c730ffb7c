import { expect, test } from 'vitest';
import { command, holdsCommand, logLine } from '../../../src/adapters/github/command-text.ts';

test.each([
  { text: 'cp314-manylinux_x86_64 done', is: 'cp314-manylinux_x86_64 done' },
  { text: 'one\n::set-output name=seal::x', is: 'one\u{FFFD}::set-output name=seal::x' },
  { text: 'one\r::error::x\u2028y', is: 'one\u{FFFD}::error::x\u{FFFD}y' },
  { text: '::error::x', is: ': :error::x' },
  { text: '  ::stop-commands::x', is: '  : :stop-commands::x' },
  { text: 'name ##[set-output name=seal]x', is: 'name # #[set-output name=seal]x' },
  { text: '###[error]x', is: '## #[error]x' },
  { text: '\u001b[31mred\u0007', is: '\u{FFFD}[31mred\u{FFFD}' },
  { text: 'a\u202eb', is: 'a\u{FFFD}b' },
  { text: '100 %0A', is: '100 %0A' },
  { text: 'x'.repeat(2_001), is: 'x'.repeat(2_000) },
])('makes a line of $text', ({ text, is }) => {
  expect(logLine(text)).toBe(is);
  expect(holdsCommand(logLine(text))).toBe(false);
});

test('escapes the value of a command, which the runner takes apart again', () => {
  expect(command('warning', '100 %0A::error::\nx')).toBe('::warning::100 %250A::error::\u{FFFD}x');
  expect(command('group', '::endgroup::')).toBe('::group::: :endgroup::');
});

test.each([
  { text: 'a\n  ::error::x', is: true },
  { text: '{"name": "##[error]"}', is: true },
  { text: 'std::vector ## [x]', is: false },
])('knows whether a runner reads a command in $text', ({ text, is }) => {
  expect(holdsCommand(text)).toBe(is);
});
