import { expect, test } from 'vitest';
import { fitSummary, maxSummaryBytes } from '../../../src/adapters/github/fit-summary.ts';

const note = '\n\n*The rest is left out: GitHub shows no more than 1 MiB. The report of this step has all of it.*\n';
const bytes = (text: string) => Buffer.byteLength(text);

test('leaves alone what fits', () => {
  const fits = 'x'.repeat(maxSummaryBytes - note.length);
  expect(fitSummary(fits, maxSummaryBytes)).toBe(fits);
});

test('cuts at the end of a line, never inside a letter, and says so', () => {
  const line = `${'ä'.repeat(49)}\n`;
  const cut = fitSummary(line.repeat(12_000), maxSummaryBytes);
  const lines = Math.floor((maxSummaryBytes - note.length) / bytes(line));
  expect(cut).toBe(`${line.repeat(lines)}${note}`);
  expect(bytes(cut)).toBeLessThanOrEqual(maxSummaryBytes);
});

test('keeps the whole within the limit, part after part, with room for the note', () => {
  let room = 1_000;
  const parts: string[] = [];
  for (let part = 0; part < 20; part++) {
    const fitted = fitSummary(`part ${part} ${'x'.repeat(80)}\n`, room);
    room -= bytes(fitted);
    parts.push(fitted);
  }
  const whole = parts.join('');
  expect(bytes(whole)).toBeLessThanOrEqual(1_000);
  expect([whole.split(note).length - 1, parts.at(-1)]).toEqual([1, '']);
});
