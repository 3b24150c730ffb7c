import { describe, expect, test } from 'vitest';
import { pageStyle } from '../../src/report/page-style.ts';

/** Colours by name: those of a light screen, and those of a dark one. */
const [light = {}, dark = {}] = pageStyle
  .split('prefers-color-scheme: dark')
  .map((part) =>
    Object.fromEntries([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex])),
  );

/** Relative luminance. @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex = ''): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string | undefined, b: string | undefined): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const over: Readonly<Record<string, readonly string[]>> = {
  ink: ['paper', 'shade', 'good-under', 'warned-under', 'refused-under'],
  soft: ['paper', 'shade', 'good-under', 'warned-under', 'refused-under'],
  link: ['paper', 'shade'],
  good: ['paper', 'good-under'],
  warned: ['paper', 'warned-under'],
  refused: ['paper', 'refused-under'],
};

describe('pageStyle', () => {
  test('measures contrast as the guidelines do', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test.for([
    ['light', light],
    ['dark', dark],
  ] as const)('has text that can be read on a %s screen', ([, colours]) => {
    const weak = Object.entries(over).flatMap(([text, grounds]) =>
      grounds
        .map((ground) => ({ text, ground, contrast: contrast(colours[text], colours[ground]) }))
        .filter((pair) => !(pair.contrast >= 4.5)),
    );
    expect(weak).toEqual([]);
  });

  test('loads nothing, and cannot end its element', () => {
    expect(pageStyle).not.toMatch(/url\(|@import|@font-face|expression|<|\\/);
  });
});
