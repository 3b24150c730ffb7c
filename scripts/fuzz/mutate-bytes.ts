import type { ZipRecords } from './zip-records.ts';

export type Random = (limit: number) => number;

/** Changes an archive in one way. @returns the archive anew; the one given stays as it is. */
export type Mutation = (zip: Buffer, layout: ZipRecords, random: Random) => Buffer;

const interesting = [0, 1, 2, 7, 8, 22, 46, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

export const pick = <T>(values: readonly T[], random: Random): T => {
  const value = values[random(values.length)];
  if (value === undefined) throw new Error('there is nothing to pick from');
  return value;
};

/** A place in the headers, the directory or the end records. */
function structurePlace(zip: Buffer, { records, endAt }: ZipRecords, random: Random): number {
  const kind = random(5);
  if (kind === 0) return endAt + random(zip.length - endAt);
  const record = pick(records, random);
  if (kind < 3) return record.localAt + random(record.dataAt - record.localAt);
  return record.centralAt + random(record.centralEnd - record.centralAt);
}

/** A place in the data of an entry that has some. */
function dataPlace(zip: Buffer, { records }: ZipRecords, random: Random): number {
  const { dataAt, dataEnd } = pick(records, random);
  return dataAt === dataEnd ? random(zip.length) : dataAt + random(dataEnd - dataAt);
}

const flipAt = (copy: Buffer, at: number, bit: number): void => {
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
};

const flip =
  (place: typeof structurePlace): Mutation =>
  (zip, layout, random) => {
    const copy = Buffer.from(zip);
    flipAt(copy, place(zip, layout, random), random(8));
    return copy;
  };

/** Fields of the two headers of an entry that say the same: offset in the one, in the other, bytes. */
const shared = [
  [6, 8, 2],
  [8, 10, 2],
  [10, 12, 4],
  [14, 16, 4],
  [18, 20, 4],
  [22, 24, 4],
  [26, 28, 2],
  [28, 30, 2],
] as const;

const flipBoth: Mutation = (zip, { records }, random) => {
  const copy = Buffer.from(zip);
  const { localAt, centralAt, name } = pick(records, random);
  const [here, there, bytes] = random(3) === 0 ? ([30, 46, name.length] as const) : pick(shared, random);
  const [at, bit] = [random(Math.max(1, bytes)), random(8)];
  flipAt(copy, localAt + here + at, bit);
  flipAt(copy, centralAt + there + at, bit);
  return copy;
};

const setNumber: Mutation = (zip, layout, random) => {
  const copy = Buffer.from(zip);
  const at = structurePlace(zip, layout, random);
  const value = random(3) === 0 ? random(0x10000) : pick(interesting, random);
  const bytes = pick([1, 2, 4], random);
  for (let index = 0; index < bytes && at + index < copy.length; index++)
    copy[at + index] = (value >>> (8 * index)) & 0xff;
  return copy;
};

/** One more or less than what stands there. */
const nudge: Mutation = (zip, layout, random) => {
  const copy = Buffer.from(zip);
  const at = structurePlace(zip, layout, random);
  copy[at] = (copy[at] ?? 0) + pick([1, -1, 2, -2, 16], random);
  return copy;
};

const range = (zip: Buffer, random: Random): readonly [number, number] => {
  const at = random(zip.length);
  return [at, Math.min(zip.length, at + 1 + random(pick([1, 4, 30, 200, zip.length], random)))];
};

const truncate: Mutation = (zip, _, random) =>
  zip.subarray(0, zip.length - 1 - random(pick([1, 30, zip.length - 1], random)));

const cut: Mutation = (zip, _, random) => {
  const [from, to] = range(zip, random);
  return Buffer.concat([zip.subarray(0, from), zip.subarray(to)]);
};

const repeat: Mutation = (zip, _, random) => {
  const [from, to] = range(zip, random);
  return Buffer.concat([zip.subarray(0, to), zip.subarray(from)]);
};

const exchange: Mutation = (zip, _, random) => {
  const [a, b, c] = [random(zip.length), random(zip.length), random(zip.length)].sort((x, y) => x - y);
  return Buffer.concat([zip.subarray(0, a), zip.subarray(b, c), zip.subarray(a, b), zip.subarray(c)]);
};

const insert: Mutation = (zip, layout, random) => {
  const at = pick([0, zip.length, layout.directoryAt, layout.endAt, random(zip.length)], random);
  const bytes = Buffer.alloc(1 + random(pick([1, 30, 600], random)), pick([0, 0x20, 0x50, 0xff], random));
  return Buffer.concat([zip.subarray(0, at), bytes, zip.subarray(at)]);
};

/** Writes one part of the archive over another of the same length. */
const overwrite: Mutation = (zip, _, random) => {
  const [from, to] = range(zip, random);
  const copy = Buffer.from(zip);
  zip.copy(copy, random(Math.max(1, zip.length - (to - from))), from, to);
  return copy;
};

/** Mutations that know where the records are, and nothing of what they mean. */
export const byteMutations: readonly Mutation[] = [
  flip(structurePlace),
  flip(structurePlace),
  flip(structurePlace),
  flip(dataPlace),
  flipBoth,
  flipBoth,
  setNumber,
  setNumber,
  nudge,
  truncate,
  cut,
  repeat,
  exchange,
  insert,
  overwrite,
];
