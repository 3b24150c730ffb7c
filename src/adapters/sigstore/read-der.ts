/** One DER value: its tag byte and what is inside. */
export interface DerValue {
  readonly tag: number;
  readonly body: Buffer;
}

/**
 * Reads bytes that are one DER value with nothing after it.
 *
 * @returns `undefined` for anything else, lengths above 65,535 and lengths not in their shortest form included.
 * @see ITU-T X.690, 8.1 and 10.1
 */
export function readDer(bytes: Uint8Array): DerValue | undefined {
  const der = Buffer.from(bytes);
  const [tag, first] = der;
  if (tag === undefined || first === undefined) return undefined;
  const wide = first === 0x81 ? 1 : first === 0x82 ? 2 : 0;
  if ((first >= 0x80 && wide === 0) || der.length < 2 + wide) return undefined;
  const length = wide === 0 ? first : der.readUIntBE(2, wide);
  if ((wide === 1 && length < 0x80) || (wide === 2 && length < 0x100)) return undefined;
  return der.length === 2 + wide + length ? { tag, body: der.subarray(2 + wide) } : undefined;
}

/** @returns `undefined` when the bytes are not UTF-8. */
export function readUtf8(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? text : undefined;
}
