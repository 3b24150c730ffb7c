/** One entry as it lies in a file: its own header, its data, its place in the directory. Offsets from the start. */
export interface ZipRecord {
  readonly localAt: number;
  readonly dataAt: number;
  readonly dataEnd: number;
  readonly centralAt: number;
  readonly centralEnd: number;
  readonly name: Buffer;
  readonly localExtra: ReadonlyMap<number, Buffer>;
  readonly centralExtra: ReadonlyMap<number, Buffer>;
  /** Bytes of the content, as both headers have it. */
  readonly size: number;
}

/** A zip of which every byte is explained. */
export interface ZipRecords {
  /** In the order of the file. */
  readonly records: readonly ZipRecord[];
  readonly directoryAt: number;
  /** Where the first of the end records begins. */
  readonly endAt: number;
}

const [localType, centralType, end64Type, locatorType, endType] = [
  0x04034b50, 0x02014b50, 0x06064b50, 0x07064b50, 0x06054b50,
];
const sentinel = 0xffffffff;
/** Version 4.5 of the format, which has zip64. */
const newestNeeded = 45;

/** Thrown within this file only, as what it gives to the outside is `undefined`. */
class Unexplained extends Error {}

function must(holds: boolean): void {
  if (!holds) throw new Unexplained();
}

/**
 * Walks a zip from its first byte to its last. Written for the fuzzer alone and without a look at the reader that it is
 * to judge: nothing here says what is wrong, only that something is.
 *
 * @returns `undefined` where one byte belongs to nothing, or one count, size or offset is not what it should be.
 */
export function readZipRecords(zip: Buffer): ZipRecords | undefined {
  try {
    return walk(zip);
  } catch {
    // A place beyond the end is one more way of not being explained.
    return undefined;
  }
}

interface Local extends Pick<ZipRecord, 'localAt' | 'dataAt' | 'dataEnd' | 'name' | 'localExtra' | 'size'> {
  readonly shared: Buffer;
}

function walk(zip: Buffer): ZipRecords {
  let at = 0;
  const locals = new Map<number, Local>();
  while (zip.readUInt32LE(at) === localType) {
    const local = readLocal(zip, at);
    locals.set(at, local);
    at = local.dataEnd;
  }
  const directoryAt = at;
  const records: ZipRecord[] = [];
  while (zip.readUInt32LE(at) === centralType) {
    const record = readCentral(zip, at, locals);
    records.push(record);
    at = record.centralEnd;
  }
  must(locals.size === records.length && new Set(records.map(({ localAt }) => localAt)).size === records.length);
  judgeEnd(zip, at, { count: records.length, size: at - directoryAt, offset: directoryAt });
  return { records: records.sort((a, b) => a.localAt - b.localAt), directoryAt, endAt: at };
}

function readLocal(zip: Buffer, localAt: number): Local {
  const extraAt = localAt + 30 + zip.readUInt16LE(localAt + 26);
  const dataAt = extraAt + zip.readUInt16LE(localAt + 28);
  must(dataAt <= zip.length && zip.readUInt16LE(localAt + 4) <= newestNeeded);
  const localExtra = readExtra(zip.subarray(extraAt, dataAt));
  const shared = Buffer.from(zip.subarray(localAt + 6, localAt + 26));
  const wide = localExtra.get(1);
  const both = [18, 22].map((place) => zip.readUInt32LE(localAt + place));
  let [packed = 0, size = 0] = both;
  if (wide) {
    must(wide.length === 16 && (both.every((value) => value === sentinel) || !both.includes(sentinel)));
    const [wideSize, widePacked] = [Number(wide.readBigUInt64LE(0)), Number(wide.readBigUInt64LE(8))];
    if (!both.includes(sentinel)) must(wideSize === size && widePacked === packed);
    [packed, size] = [widePacked, wideSize];
  } else must(!both.includes(sentinel));
  must(dataAt + packed <= zip.length);
  const name = zip.subarray(localAt + 30, extraAt);
  return { localAt, dataAt, dataEnd: dataAt + packed, name, localExtra, size, shared };
}

function readCentral(zip: Buffer, centralAt: number, locals: ReadonlyMap<number, Local>): ZipRecord {
  const extraAt = centralAt + 46 + zip.readUInt16LE(centralAt + 28);
  const centralEnd = extraAt + zip.readUInt16LE(centralAt + 30);
  must(zip.readUInt16LE(centralAt + 6) <= newestNeeded);
  must(centralEnd <= zip.length && zip.readUInt16LE(centralAt + 32) === 0 && zip.readUInt16LE(centralAt + 34) === 0);
  const centralExtra = readExtra(zip.subarray(extraAt, centralEnd));
  const wide = centralExtra.get(1);
  let wideAt = 0;
  const widened = (place: number): number => {
    const value = zip.readUInt32LE(centralAt + place);
    if (value !== sentinel) return value;
    wideAt += 8;
    return Number((wide ?? Buffer.alloc(0)).readBigUInt64LE(wideAt - 8));
  };
  const [size, packed, localAt] = [widened(24), widened(20), widened(42)];
  must(wideAt === (wide?.length ?? 0) && (wide === undefined || wideAt > 0));
  const local = locals.get(localAt);
  if (local === undefined) throw new Unexplained();
  // Flags, method, time, date and CRC, byte for byte; then sizes and name.
  must(zip.subarray(centralAt + 8, centralAt + 20).equals(local.shared.subarray(0, 12)));
  must(size === local.size && packed === local.dataEnd - local.dataAt);
  must(zip.subarray(centralAt + 46, extraAt).equals(local.name));
  const { shared: _, ...rest } = local;
  return { ...rest, centralAt, centralEnd, centralExtra };
}

function readExtra(extra: Buffer): ReadonlyMap<number, Buffer> {
  const fields = new Map<number, Buffer>();
  let at = 0;
  while (at < extra.length) {
    const [id, end] = [extra.readUInt16LE(at), at + 4 + extra.readUInt16LE(at + 2)];
    must(end <= extra.length && !fields.has(id));
    fields.set(id, extra.subarray(at + 4, end));
    at = end;
  }
  return fields;
}

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

function judgeEnd(zip: Buffer, start: number, { count, size, offset }: Directory): void {
  const wide = zip.readUInt32LE(start) === end64Type;
  const at = wide ? start + 76 : start;
  if (wide) {
    must(zip.readUInt32LE(start + 56) === locatorType && zip.readUInt32LE(start + 60) === 0);
    must(
      zip.readUInt32LE(start + 72) === 1 && zip.readUInt32LE(start + 16) === 0 && zip.readUInt32LE(start + 20) === 0,
    );
    const given = [4, 24, 32, 40, 48, 64].map((place) => Number(zip.readBigUInt64LE(start + place)));
    must([44, count, count, size, offset, start].every((value, index) => value === given[index]));
  }
  must(zip.readUInt32LE(at) === endType && zip.readUInt16LE(at + 20) === 0 && at + 22 === zip.length);
  const disks = [zip.readUInt16LE(at + 4), zip.readUInt16LE(at + 6)];
  must(disks.every((disk) => disk === 0 || (wide && disk === 0xffff)));
  const narrow = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10)];
  must(narrow.every((value) => value === count || (wide && value === 0xffff)));
  const places = [zip.readUInt32LE(at + 12), zip.readUInt32LE(at + 16)];
  must([size, offset].every((value, index) => places[index] === value || (wide && places[index] === sentinel)));
}
