/** Writes numbers one after the other, as wide and in the order that a native file wants. */
export function wordBytes({ big, wide }: { big: boolean; wide: boolean }) {
  const number = (width: 2 | 4 | 8) => (value: number) => {
    const bytes = Buffer.alloc(width);
    if (width === 2) big ? bytes.writeUInt16BE(value) : bytes.writeUInt16LE(value);
    if (width === 4) big ? bytes.writeUInt32BE(value) : bytes.writeUInt32LE(value);
    if (width === 8) big ? bytes.writeBigUInt64BE(BigInt(value)) : bytes.writeBigUInt64LE(BigInt(value));
    return bytes;
  };
  const [u16, u32, u64] = [number(2), number(4), number(8)];
  return { u16, u32, u64, word: wide ? u64 : u32 };
}

/** Texts with a NUL behind each, and where each lies; the first is empty. */
export function textTable() {
  let bytes = Buffer.alloc(1);
  return {
    bytes: () => bytes,
    at: (text: string): number => {
      const at = bytes.length;
      bytes = Buffer.concat([bytes, Buffer.from(`${text}\0`)]);
      return at;
    },
  };
}
