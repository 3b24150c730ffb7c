/** One member as some reader sees it. */
export interface SeenMember {
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'symlink' | 'hardlink' | 'other';
  /** Of a file its content, of a link its target. */
  readonly holds: Buffer;
}

/** How readers in use differ where the format leaves room, or where they leave the format. */
interface Habits {
  /** Puts the prefix before the name in GNU's headers too. */
  readonly prefixAlways: boolean;
  /** Takes a number that is none for the end of the archive; else for zero. */
  readonly endsAtBadNumber: boolean;
  /** Reads pax records on into what fills their last block. */
  readonly readsPadding: boolean;
  /** Believes the size of a pax record, where the header gives another. */
  readonly paxSize: boolean;
  /** Keeps the records for the next member over a global header that comes between. */
  readonly keepsOverGlobal: boolean;
}

const kinds: Readonly<Record<string, SeenMember['kind']>> = {
  '0': 'file',
  '\0': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '5': 'directory',
};

const blocksOf = (size: number): number => Math.ceil(size / 512) * 512;

/** Text up to the first NUL. */
const textOf = (bytes: Buffer): string => {
  const end = bytes.indexOf(0);
  return bytes.toString('latin1', 0, end < 0 ? bytes.length : end);
};

function numberOf(field: Buffer): number | undefined {
  if ((field[0] ?? 0) >= 0x80) return field[0] === 0x80 ? Number(`0x${field.subarray(1).toString('hex')}`) : -1;
  const text = textOf(field).trim();
  return text === '' ? 0 : /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : undefined;
}

/** Mode, owner, group, time and device; the size is looked at where it is used. */
const hasBadNumber = (header: Buffer): boolean =>
  [100, 108, 116, 136, 329, 337].some((at) => numberOf(header.subarray(at, at + (at === 136 ? 12 : 8))) === undefined);

/** Pax records as a lenient reader takes them: as far as they can be read. */
function recordsOf(data: Buffer): Map<string, Buffer> {
  const records = new Map<string, Buffer>();
  let at = 0;
  for (;;) {
    const [head, length = '', key = ''] = /^(\d{1,9}) ([^=]{1,100})=/.exec(data.toString('latin1', at, at + 120)) ?? [];
    if (head === undefined || at + Number(length) > data.length || Number(length) <= head.length) return records;
    records.set(key, data.subarray(at + head.length, at + Number(length) - 1));
    at += Number(length);
  }
}

interface Pending {
  pax: Map<string, Buffer>;
  long: string | undefined;
}

/** Reads a tar with these habits, forgiving whatever it can. */
function readWith(habits: Habits, tar: Buffer): readonly SeenMember[] {
  const seen: SeenMember[] = [];
  const pending: Pending = { pax: new Map(), long: undefined };
  let globals = new Map<string, Buffer>();
  let at = 0;
  while (at + 512 <= tar.length && tar.subarray(at, at + 512).some((byte) => byte !== 0)) {
    const header = tar.subarray(at, at + 512);
    const type = header.toString('latin1', 156, 157);
    if (habits.endsAtBadNumber && hasBadNumber(header)) return seen;
    const own = numberOf(header.subarray(124, 136)) ?? (habits.endsAtBadNumber ? -1 : 0);
    const extension = 'xgLK'.includes(type);
    const told = { ...Object.fromEntries(globals), ...Object.fromEntries(pending.pax) };
    const claimed = Number(told.size?.toString('latin1') ?? Number.NaN);
    const size = habits.paxSize && !extension && Number.isInteger(claimed) ? claimed : own;
    if (size < 0 || at + 512 + size > tar.length) return seen;
    const data = tar.subarray(at + 512, at + 512 + size);
    const block = tar.subarray(at + 512, at + 512 + blocksOf(size));
    at += 512 + blocksOf(size);
    if (extension) {
      const records = recordsOf(habits.readsPadding ? block : data);
      if (type === 'L') pending.long = textOf(block);
      if (type === 'x') pending.pax = records;
      if (type === 'g') globals = new Map([...globals, ...records]);
      if (type === 'g' && !habits.keepsOverGlobal) pending.pax = new Map();
      continue;
    }
    seen.push(memberOf(header, data, told, pending.long, habits));
    pending.pax = new Map();
    pending.long = undefined;
  }
  return seen;
}

function memberOf(
  header: Buffer,
  data: Buffer,
  told: Readonly<Record<string, Buffer>>,
  long: string | undefined,
  { prefixAlways }: Habits,
): SeenMember {
  const gnu = header.toString('latin1', 257, 265) === 'ustar  \0';
  const prefix = gnu && !prefixAlways ? '' : textOf(header.subarray(345, 500));
  const name = textOf(header.subarray(0, 100));
  const path = told.path?.toString('latin1') ?? long ?? (prefix === '' ? name : `${prefix}/${name}`);
  const kind = kinds[header.toString('latin1', 156, 157)] ?? 'other';
  const target = told.linkpath ?? Buffer.from(textOf(header.subarray(157, 257)), 'latin1');
  const holds = kind === 'file' ? data : kind === 'directory' ? Buffer.alloc(0) : target;
  return { path: path.replace(/\/+$/, ''), kind, holds };
}

const python = { prefixAlways: true, endsAtBadNumber: true, readsPadding: true, paxSize: true, keepsOverGlobal: true };
const gnu = { prefixAlways: false, endsAtBadNumber: false, readsPadding: false, paxSize: true, keepsOverGlobal: true };
const careless = {
  prefixAlways: true,
  endsAtBadNumber: false,
  readsPadding: false,
  paxSize: false,
  keepsOverGlobal: false,
};

/** Readers modelled on Python's, on GNU's and on small libraries: what an attacker would set against one another. */
export const tarModels: Readonly<Record<string, (tar: Buffer) => readonly SeenMember[]>> = {
  python: (tar) => readWith(python, tar),
  gnu: (tar) => readWith(gnu, tar),
  careless: (tar) => readWith(careless, tar),
};
