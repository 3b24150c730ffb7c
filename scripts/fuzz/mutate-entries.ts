import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { type Mutation, pick, type Random } from './mutate-bytes.ts';
import type { ZipRecord, ZipRecords } from './zip-records.ts';

/** One entry taken out of its archive. What stands in its headers about places is written anew. */
interface Piece {
  readonly local: Buffer;
  readonly data: Buffer;
  readonly central: Buffer;
  /** Not in the directory, or in the directory alone. */
  readonly only?: 'local' | 'central';
  /** Bytes before it that belong to nothing. */
  readonly gap?: Buffer;
}

type Change = (pieces: readonly Piece[], random: Random) => readonly Piece[];

const pieceOf = (zip: Buffer, { localAt, dataAt, dataEnd, centralAt, centralEnd }: ZipRecord): Piece => ({
  local: Buffer.from(zip.subarray(localAt, dataAt)),
  data: zip.subarray(dataAt, dataEnd),
  central: Buffer.from(zip.subarray(centralAt, centralEnd)),
});

/**
 * Writes the archive with offsets, counts and sizes that are true, so that only the change itself is left to find.
 *
 * @param wide with a zip64 end record that it does not need.
 */
function assemble(pieces: readonly Piece[], wide = false): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  const put = (bytes: Buffer): void => {
    chunks.push(bytes);
    at += bytes.length;
  };
  const centrals: Buffer[] = [];
  for (const { local, data, central, only, gap } of pieces) {
    if (gap) put(gap);
    const placed = Buffer.from(central);
    placed.writeUInt32LE(at, 42);
    if (only !== 'local') centrals.push(placed);
    if (only !== 'central') {
      put(local);
      put(data);
    }
  }
  const directoryAt = at;
  for (const central of centrals) put(central);
  const [endAt, count] = [at, centrals.length];
  if (wide) put(wideEnd(count, endAt, directoryAt));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(endAt - directoryAt, 12);
  end.writeUInt32LE(directoryAt, 16);
  put(end);
  return Buffer.concat(chunks);
}

/** Zip64 end record and locator. */
function wideEnd(count: number, endAt: number, directoryAt: number): Buffer {
  const end = Buffer.alloc(76);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeUInt32LE(44, 4);
  end.writeUInt16LE(45, 12);
  end.writeUInt16LE(45, 14);
  end.writeUInt32LE(count, 24);
  end.writeUInt32LE(count, 32);
  end.writeUInt32LE(endAt - directoryAt, 40);
  end.writeUInt32LE(directoryAt, 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeUInt32LE(endAt, 64);
  end.writeUInt32LE(1, 72);
  return end;
}

/** Sizes in the zip64 fields of both headers. */
function widened(piece: Piece): Piece {
  const [packed, size] = [piece.local.readUInt32LE(18), piece.local.readUInt32LE(22)];
  const field = Buffer.alloc(20);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(16, 2);
  field.writeUInt32LE(size, 4);
  field.writeUInt32LE(packed, 12);
  const both = inBoth(inBoth(piece, 18, 20, 0xffffffff, 4), 22, 24, 0xffffffff, 4);
  return withExtra(both, field, 'both');
}

/** Changes one piece, any one. */
const one =
  (change: (piece: Piece, random: Random, all: readonly Piece[]) => Piece): Change =>
  (pieces, random) => {
    const chosen = random(pieces.length);
    return pieces.map((piece, at) => (at === chosen ? change(piece, random, pieces) : piece));
  };

/** Writes a field of both headers: offset in the one, in the other. */
const inBoth = (piece: Piece, here: number, there: number, value: number, bytes: 2 | 4): Piece => {
  const [local, central] = [Buffer.from(piece.local), Buffer.from(piece.central)];
  local.writeUIntLE(value, here, bytes);
  central.writeUIntLE(value, there, bytes);
  return { ...piece, local, central };
};

function withName(piece: Piece, name: Buffer): Piece {
  const rename = (header: Buffer, fixed: number, lengthAt: number): Buffer => {
    const rest = header.subarray(fixed + header.readUInt16LE(lengthAt));
    const renamed = Buffer.concat([header.subarray(0, fixed), name, rest]);
    renamed.writeUInt16LE(name.length, lengthAt);
    return renamed;
  };
  return { ...piece, local: rename(piece.local, 30, 26), central: rename(piece.central, 46, 28) };
}

const nameOf = ({ local }: Piece): Buffer => local.subarray(30, 30 + local.readUInt16LE(26));

/** Data, CRC and sizes, all of them true. */
function withContent(piece: Piece, content: Buffer, method: 0 | 8): Piece {
  const data = method === 0 ? content : deflateRawSync(content);
  const sized = [
    [8, 10, method, 2],
    [14, 16, crc32(content), 4],
    [18, 20, data.length, 4],
    [22, 24, content.length, 4],
  ] as const;
  return {
    ...sized.reduce<Piece>((all, [here, there, value, bytes]) => inBoth(all, here, there, value, bytes), piece),
    data,
  };
}

function contentOf({ local, data }: Piece): Buffer {
  return local.readUInt16LE(8) === 8 ? inflateRawSync(data) : data;
}

function withExtra(piece: Piece, extra: Buffer, where: 'local' | 'central' | 'both'): Piece {
  const add = (header: Buffer, lengthAt: number): Buffer => {
    const longer = Buffer.concat([header, extra]);
    longer.writeUInt16LE(header.readUInt16LE(lengthAt) + extra.length, lengthAt);
    return longer;
  };
  return {
    ...piece,
    local: where === 'central' ? piece.local : add(piece.local, 28),
    central: where === 'local' ? piece.central : add(piece.central, 30),
  };
}

/** Changes a few bytes, or the length, of a content. */
function edited(content: Buffer, random: Random): Buffer {
  if (content.length === 0 || random(4) === 0) return Buffer.concat([content, Buffer.from('\n')]);
  const at = random(content.length);
  if (random(4) === 0) return Buffer.concat([content.subarray(0, at), content.subarray(at + 1 + random(8))]);
  const copy = Buffer.from(content);
  copy[at] = pick([(copy[at] ?? 0) ^ (1 << random(8)), 0x2c, 0x0a, 0x22, 0x2f], random);
  return copy;
}

const evilNames = ['evil.py', 'evil.pth', '../evil.py', 'demo/', '__init__.pyc', 'x.dist-info/METADATA', 'a\0b', 'CON'];

const changes: readonly Change[] = [
  one((piece, random) => withContent(piece, edited(contentOf(piece), random), pick([0, 8], random))),
  one((piece, random) => withContent(piece, edited(contentOf(piece), random), pick([0, 8], random))),
  // The same content, packed in another way: nothing to find.
  one((piece, random) => withContent(piece, contentOf(piece), pick([0, 8], random))),
  one((piece, random, all) => withContent(piece, contentOf(pick(all, random)), 8)),
  one((piece, random) => withName(piece, edited(nameOf(piece), random))),
  one((piece, random, all) => withName(piece, nameOf(pick(all, random)))),
  one((piece, random) => withName(piece, Buffer.from(pick(evilNames, random)))),
  one((piece, random) =>
    withExtra(piece, Buffer.from([random(256), random(256), 2, 0, 7, 7]), pick(['local', 'central', 'both'], random)),
  ),
  one((piece, random) =>
    withExtra(piece, Buffer.from([1, 0, 8, 0, 7, 0, 0, 0, 0, 0, 0, 0]), pick(['local', 'central', 'both'], random)),
  ),
  one((piece) => ({ ...piece, only: 'local' })),
  one((piece) => ({ ...piece, only: 'central' })),
  one((piece, random) => ({ ...piece, gap: Buffer.alloc(1 + random(40), pick([0, 0x50], random)) })),
  one((piece, random) => {
    const central = Buffer.from(piece.central);
    central.writeUInt32LE(random(2 ** 32), 38);
    return { ...piece, central };
  }),
  (pieces, random) => [...pieces, pick(pieces, random)],
  (pieces, random) => [...pieces, withName(pick(pieces, random), Buffer.from(pick(evilNames, random)))],
  (pieces, random) => pieces.filter((_, at) => at !== random(pieces.length)),
  (pieces) => pieces.toReversed(),
  (pieces, random) => {
    const [from, to] = [random(pieces.length), random(pieces.length)];
    const moved = pieces.filter((_, at) => at !== from);
    return [...moved.slice(0, to), ...pieces.slice(from, from + 1), ...moved.slice(to)];
  },
];

/** Mutations that take the archive apart, change one thing and write the rest as it has to be. */
export const entryMutations: readonly Mutation[] = changes.map(
  (change): Mutation =>
    (zip, { records }, random) => {
      const pieces = records.map((record) => pieceOf(zip, record));
      return assemble(change(pieces, random), random(4) === 0);
    },
);

/** The same archive with zip64 fields and a zip64 end record, for mutations of these. */
export function wideForm(zip: Buffer, { records }: ZipRecords): Buffer {
  const pieces = records.map((record) => pieceOf(zip, record));
  return assemble(
    pieces.map((piece, at) => (at % 2 === 0 ? widened(piece) : piece)),
    true,
  );
}
