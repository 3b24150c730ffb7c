/** One DER value that was read. */
export interface DerValue {
  readonly tag: number;
  /** The content, without tag and length. */
  readonly body: Buffer;
  /** The whole value, as it was sent. */
  readonly bytes: Buffer;
}

/** Reads the values that stand one after another in `bytes`. Throws on a length that leaves them. */
export function readDer(bytes: Buffer): readonly DerValue[] {
  const values: DerValue[] = [];
  for (let at = 0; at < bytes.length; ) {
    const value = readOne(bytes.subarray(at));
    values.push(value);
    at += value.bytes.length;
  }
  return values;
}

/** Reads exactly one SEQUENCE and gives its members. */
export function readSequence(bytes: Buffer): readonly DerValue[] {
  const [outer, ...more] = readDer(bytes);
  if (outer?.tag !== 0x30 || more.length > 0) throw new Error('DER: one SEQUENCE was expected');
  return readDer(outer.body);
}

function readOne(bytes: Buffer): DerValue {
  const [tag = 0, first = 0] = bytes;
  const count = first & 0x80 ? first & 0x7f : 0;
  // Indefinite lengths (count 0 with the top bit) are BER only; more than four bytes nothing here can fill.
  if (bytes.length < 2 + count || first === 0x80 || count > 4) throw new Error('DER: bad length');
  const size = count === 0 ? first : bytes.readUIntBE(2, count);
  const end = 2 + count + size;
  if (end > bytes.length) throw new Error('DER: the value is cut off');
  return { tag, body: bytes.subarray(2 + count, end), bytes: bytes.subarray(0, end) };
}
