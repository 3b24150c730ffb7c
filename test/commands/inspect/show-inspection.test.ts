import { expect, test } from 'vitest';
import { showInspection } from '../../../src/commands/inspect/show-inspection.ts';
import { type Inputs, readTerminalInputs } from '../../../src/inputs.ts';
import { noScreen } from '../../../src/report/inspect-terminal.ts';
import { aReport } from '../../support/a-report.ts';

const shown = (...flags: readonly string[]): string => {
  const inputs = readTerminalInputs(['inspect', ...flags, 'dist']) as Inputs;
  return showInspection({ report: aReport(), paths: new Map() }, inputs, noScreen);
};

test.for([
  { flags: [], begins: 'verdict ' },
  { flags: ['--json'], begins: '{\n  "verdict": "pass",' },
  { flags: ['--format', 'json'], begins: '{\n  "verdict": "pass",' },
  { flags: ['--format', 'json', '--json'], begins: '{\n  "verdict": "pass",' },
  { flags: ['--format', 'sarif'], begins: '{\n  "$schema": "https://docs.oasis-open.org/sarif/' },
  { flags: ['--format', 'markdown'], begins: '## ✅ wheelgate ' },
])('prints the form that is asked for: $flags', ({ flags, begins }) => {
  expect(shown(...flags).slice(0, begins.length)).toBe(begins);
});
