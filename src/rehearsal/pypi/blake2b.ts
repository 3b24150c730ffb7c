import { createReadStream } from 'node:fs';

/** RFC 7693 §2.6, each 64-bit word as low half, high half. */
const IV = new Uint32Array([
  0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a, 0xade682d1,
  0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19,
]);

/** RFC 7693 §2.7, a hexadecimal digit for each word of the message; rounds 10 and 11 repeat the first two. */
const ROUNDS = `0123456789abcdef ea489fd61c02b753 b8c052fdae367194 7931dcbe265a40f8 905724afe1bc683d
  2c6a0b834d75fe19 c51fed4a0763928b db7ec13950f4862a 6fe9b308c2d714a5 a2847615fb9e3cd0 0123456789abcdef
  ea489fd61c02b753`.split(/\s+/);
const SIGMA = Uint8Array.from(ROUNDS.join(''), (digit) => 2 * Number.parseInt(digit, 16));

const v = new Uint32Array(32);
const m = new Uint32Array(32);

function add(a: number, low: number, high: number): void {
  const sum = (v[a] ?? 0) + low;
  v[a + 1] = (v[a + 1] ?? 0) + high + (sum >= 0x100000000 ? 1 : 0);
  v[a] = sum;
}

/** `v[d] = (v[d] ^ v[a]) >>> bits` for 64 bits. */
function turn(d: number, a: number, bits: number): void {
  const low = (v[d] ?? 0) ^ (v[a] ?? 0);
  const high = (v[d + 1] ?? 0) ^ (v[a + 1] ?? 0);
  if (bits === 32) [v[d], v[d + 1]] = [high, low];
  else if (bits === 63) [v[d], v[d + 1]] = [(low << 1) | (high >>> 31), (high << 1) | (low >>> 31)];
  else [v[d], v[d + 1]] = [(low >>> bits) | (high << (32 - bits)), (high >>> bits) | (low << (32 - bits))];
}

function mix(a: number, b: number, c: number, d: number, at: number): void {
  const [x, y] = [SIGMA[at] ?? 0, SIGMA[at + 1] ?? 0];
  add(a, v[b] ?? 0, v[b + 1] ?? 0);
  add(a, m[x] ?? 0, m[x + 1] ?? 0);
  turn(d, a, 32);
  add(c, v[d] ?? 0, v[d + 1] ?? 0);
  turn(b, c, 24);
  add(a, v[b] ?? 0, v[b + 1] ?? 0);
  add(a, m[y] ?? 0, m[y + 1] ?? 0);
  turn(d, a, 16);
  add(c, v[d] ?? 0, v[d + 1] ?? 0);
  turn(b, c, 63);
}

function compress(state: Uint32Array, block: Buffer, at: number, counted: number, last: boolean): void {
  v.set(state, 0);
  v.set(IV, 16);
  v[24] = (v[24] ?? 0) ^ counted;
  v[25] = (v[25] ?? 0) ^ Math.floor(counted / 0x100000000);
  if (last) [v[28], v[29]] = [~(v[28] ?? 0), ~(v[29] ?? 0)];
  for (let word = 0; word < 32; word += 1) m[word] = block.readUInt32LE(at + 4 * word);
  for (let round = 0; round < 12 * 16; round += 16) {
    for (let lane = 0; lane < 4; lane += 1) {
      mix(2 * lane, 8 + 2 * lane, 16 + 2 * lane, 24 + 2 * lane, round + 2 * lane);
    }
    for (let lane = 0; lane < 4; lane += 1) {
      const [b, c, d] = [8 + 2 * ((lane + 1) % 4), 16 + 2 * ((lane + 2) % 4), 24 + 2 * ((lane + 3) % 4)];
      mix(2 * lane, b, c, d, round + 8 + 2 * lane);
    }
  }
  for (let word = 0; word < 16; word += 1) state[word] = (state[word] ?? 0) ^ (v[word] ?? 0) ^ (v[word + 16] ?? 0);
}

/**
 * BLAKE2b of 32 bytes over a file, hex. Node's library has only the form of 64 bytes, which is another hash and not a
 * longer one. Tens of megabytes a second: computed only when a client sends this digest or a message shows it.
 */
export async function blake2b256(path: string): Promise<string> {
  const state = IV.slice();
  state[0] = (state[0] ?? 0) ^ 0x01010020;
  let pending = Buffer.alloc(0);
  let counted = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    pending = Buffer.concat([pending, Buffer.from(piece)]);
    let at = 0;
    // The last block is marked, so a full one waits until it is known that more follows.
    for (; pending.length - at > 128; at += 128) {
      counted += 128;
      compress(state, pending, at, counted, false);
    }
    pending = pending.subarray(at);
  }
  compress(state, Buffer.concat([pending], 128), 0, counted + pending.length, true);
  return Buffer.from(state.buffer, 0, 32).toString('hex');
}
