/**
 * Compares two texts by their UTF-8 bytes, as `LC_ALL=C sort` does. JavaScript's own `<` compares UTF-16 units, which
 * puts U+1F600 before U+FF5E.
 */
export const byteOrder = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
