/** One DER value: `body` without head, `bytes` with it. */
export interface Der {
  readonly tag: number;
  readonly body: Buffer;
  readonly bytes: Buffer;
}

/** Reads the values that stand one after another. Throws on a length that leaves the bytes. */
export function readDer(bytes: Buffer): readonly Der[] {
  const values: Der[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at] ?? 0;
    let length = bytes[at + 1] ?? 0;
    let from = at + 2;
    if (length & 0x80) {
      const count = length & 0x7f;
      if (count < 1 || count > 4 || from + count > bytes.length) throw new Error('DER: bad length');
      length = bytes.readUIntBE(from, count);
      from += count;
    }
    if (from + length > bytes.length) throw new Error('DER: value is cut off');
    values.push({ tag, body: bytes.subarray(from, from + length), bytes: bytes.subarray(at, from + length) });
    at = from + length;
  }
  return values;
}

/** Writes one DER value. */
export function writeDer(tag: number, body: Buffer): Buffer {
  const digits: number[] = [];
  for (let rest = body.length; rest > 0; rest >>>= 8) digits.unshift(rest & 0xff);
  const length = body.length < 0x80 ? [body.length] : [0x80 | digits.length, ...digits];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

/** The dotted text of an object identifier's body. */
export function readOid(body: Buffer): string {
  const arcs: number[] = [];
  let value = 0;
  for (const byte of body) {
    value = value * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    arcs.push(value);
    value = 0;
  }
  const [first = 0, ...rest] = arcs;
  const root = Math.min(2, Math.floor(first / 40));
  return [root, first - 40 * root, ...rest].join('.');
}
