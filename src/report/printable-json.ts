/**
 * A value as one JSON document with a line break at its end. Strangers' text is whole and as it came, with every
 * character that is invisible or moves a cursor spelled as `\uXXXX`: it can be printed, and holds the same values.
 */
export const printableJson = (value: unknown): string =>
  `${JSON.stringify(value, undefined, 2).replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)}\n`;

/** Half a pair at a time, for `\u` takes four digits. */
const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
