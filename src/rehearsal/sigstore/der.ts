/** Writes one DER value: tag, definite length, content. Throws on content of 16 MiB and more. */
export function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const size = body.length;
  if (size < 0x80) return Buffer.concat([Buffer.from([tag, size]), body]);
  if (size >= 0x1000000) throw new Error('DER: the value is too long');
  const digits = [size >> 16, (size >> 8) & 0xff, size & 0xff];
  // DER wants the shortest form of the length.
  while (digits[0] === 0) digits.shift();
  return Buffer.concat([Buffer.from([tag, 0x80 | digits.length, ...digits]), body]);
}

/** A SEQUENCE of values that are DER already. */
export const sequence = (...items: readonly Uint8Array[]): Buffer => der(0x30, ...items);

/** A SET OF. DER sorts its members by their bytes; signatures over CMS attributes depend on it. */
export const setOf = (...items: readonly Uint8Array[]): Buffer => der(0x31, ...[...items].sort(Buffer.compare));

/** An OCTET STRING. */
export const octets = (...content: readonly Uint8Array[]): Buffer => der(0x04, ...content);

/** A BIT STRING. `unused`: bits of the last byte that do not count. */
export const bits = (content: Uint8Array, unused = 0): Buffer => der(0x03, Buffer.from([unused]), content);

/** A UTF8String. */
export const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text));

/** BOOLEAN TRUE; a FALSE is never written, as it is the default wherever it could stand. */
export const yes: Buffer = der(0x01, Buffer.from([0xff]));

/** NULL. */
export const nothing: Buffer = der(0x05);

/** A value in a context-specific, constructed tag, as `[n] EXPLICIT` or `[n] IMPLICIT SET` need it. */
export const context = (number: number, ...content: readonly Uint8Array[]): Buffer => der(0xa0 | number, ...content);

/** An INTEGER from a small number or from an unsigned big-endian magnitude. Never negative. */
export function integer(value: number | Uint8Array): Buffer {
  const hex = typeof value === 'number' ? value.toString(16) : Buffer.from(value).toString('hex');
  const digits = hex.replace(/^0+(?=.)/, '');
  const magnitude = Buffer.from(digits.length % 2 === 1 ? `0${digits}` : digits, 'hex');
  // A set top bit would make it negative.
  return der(0x02, Buffer.from((magnitude[0] ?? 0) & 0x80 ? [0] : []), magnitude);
}

/** An OBJECT IDENTIFIER from its dotted text. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const arcs = [40 * first + second, ...rest];
  return der(0x06, Buffer.from(arcs.flatMap(base128)));
}

/** Seven bits to the byte, highest first, the top bit set on all but the last. */
function base128(arc: number): number[] {
  const digits = [arc & 0x7f];
  for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) digits.unshift((left & 0x7f) | 0x80);
  return digits;
}

/** A GeneralizedTime in whole seconds. `ms`: milliseconds since 1970. */
export const generalizedTime = (ms: number): Buffer => der(0x18, Buffer.from(`${digitsOf(ms)}Z`));

/** A time as certificates write it: UTCTime before 2050, GeneralizedTime from then on (RFC 5280 §4.1.2.5). */
export function certificateTime(ms: number): Buffer {
  const digits = digitsOf(ms);
  return digits < '2050' ? der(0x17, Buffer.from(`${digits.slice(2)}Z`)) : generalizedTime(ms);
}

/** `YYYYMMDDhhmmss`, UTC. */
const digitsOf = (ms: number) => new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:T]/g, '');
