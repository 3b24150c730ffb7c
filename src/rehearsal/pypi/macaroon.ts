import { createHmac, timingSafeEqual } from 'node:crypto';

/** A macaroon in the binary form of version 2, which is what the index's tokens are. */
export interface Macaroon {
  readonly location: string;
  readonly identifier: string;
  /** First-party caveats as JSON text, oldest first. */
  readonly caveats: readonly string[];
  readonly signature: Buffer;
}

const hmac = (key: Buffer | string, data: Buffer | string) => createHmac('sha256', key).update(data).digest();

/** Signature over identifier and caveats: each one keys the next, so a holder can append and not remove. */
function sign(rootKey: Buffer, identifier: string, caveats: readonly string[]): Buffer {
  const key = hmac('macaroons-key-generator', rootKey);
  return caveats.reduce((signature, caveat) => hmac(signature, caveat), hmac(key, identifier));
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}

const field = (type: number, data: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from([type]), varint(Buffer.from(data).length), Buffer.from(data)]);

const END = Buffer.from([0]);

/** Makes a token, `pypi-` and base64url. */
export function mintMacaroon(
  rootKey: Buffer,
  location: string,
  identifier: string,
  caveats: readonly string[],
): string {
  const bytes = Buffer.concat([
    Buffer.from([2]),
    field(1, location),
    field(2, identifier),
    END,
    ...caveats.flatMap((caveat) => [field(2, caveat), END]),
    END,
    field(6, sign(rootKey, identifier, caveats)),
  ]);
  return `pypi-${bytes.toString('base64url')}`;
}

/** Whether the signature belongs to the root key and to exactly these caveats. */
export function verifyMacaroon(rootKey: Buffer, macaroon: Macaroon): boolean {
  const expected = sign(rootKey, macaroon.identifier, macaroon.caveats);
  return macaroon.signature.length === expected.length && timingSafeEqual(macaroon.signature, expected);
}

/** Reads a token; null where it is none. */
export function parseMacaroon(token: string): Macaroon | null {
  if (!/^pypi-[\w-]{1,8000}={0,2}$/.test(token)) return null;
  const bytes = Buffer.from(token.slice('pypi-'.length), 'base64url');
  if (bytes[0] !== 2) return null;
  const packets = new Packets(bytes.subarray(1));
  const head = packets.section();
  const caveats: string[] = [];
  for (let one = packets.section(); ; one = packets.section()) {
    if (!one || !head) return null;
    if (one.size === 0) break;
    caveats.push((one.get(2) ?? END).toString('utf8'));
  }
  const signature = packets.next();
  if (signature?.[0] !== 6) return null;
  return {
    location: (head.get(1) ?? END).toString('utf8'),
    identifier: (head.get(2) ?? END).toString('utf8'),
    caveats,
    signature: signature[1],
  };
}

/** The packets of a macaroon, one after another: a type, a length in groups of seven bits, so many bytes. */
class Packets {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** Null behind the last, and where one is cut off. An end of section has no bytes. */
  next(): readonly [type: number, data: Buffer] | null {
    const type = this.#bytes[this.#at++];
    if (type === undefined) return null;
    if (type === 0) return [0, END];
    let length = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      length |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    this.#at += length;
    return this.#at > this.#bytes.length ? null : [type, this.#bytes.subarray(this.#at - length, this.#at)];
  }

  /** The packets up to the end of a section, by type. Null where there is none. */
  section(): ReadonlyMap<number, Buffer> | null {
    const found = new Map<number, Buffer>();
    for (let one = this.next(); one !== null; one = this.next()) {
      if (one[0] === 0) return found;
      found.set(one[0], one[1]);
    }
    return null;
  }
}
