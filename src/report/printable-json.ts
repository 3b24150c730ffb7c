import { printable } from './printable.ts';

/** A value as one JSON document with a line break at its end, every character of it printable. */
export const printableJson = (value: unknown): string => `${printable(JSON.stringify(value, undefined, 2))}\n`;
