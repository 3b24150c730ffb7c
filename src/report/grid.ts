import type { WheelName } from '../model/distribution.ts';
import { parseDistributionName } from '../model/file-name.ts';
import { blocks, type Verdict } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { parseRow, pythonsOf } from '../model/row.ts';

/** What became of the wheels of one platform and Python; `missing`: the policy expects one; `absent`: nobody does. */
export type Cell = 'good' | 'warned' | 'refused' | 'missing' | 'absent';

/** Columns and rows that a grid has at most; a reader sees no more, and hostile names would make millions of cells. */
const maxPythons = 40;
const maxPlatforms = 100;

/** The wheel grid: a row a platform, a column a Python. */
export interface Grid {
  readonly pythons: readonly string[];
  readonly rows: readonly { readonly platform: string; readonly cells: readonly Cell[] }[];
  /** Sdists, which have no place in the grid; `sdist` itself when it is missing. */
  readonly sdists: readonly { readonly file: string; readonly cell: Cell }[];
  /** Expected rows that are missing and name no cell. */
  readonly unplaced: readonly string[];
  /** Files whose names cannot be read. */
  readonly strangers: readonly string[];
  /** Wheels, there or missing, outside of the largest grid. */
  readonly left: number;
}

interface Placed {
  readonly python: string;
  readonly platform: string;
  readonly cell: Cell;
}

/** Lays a report's files out by Python and platform. The same files give the same grid in any order. */
export function wheelGrid(report: Report): Grid {
  const cellOf = cellsByFile(report);
  const parsed = report.files.map(({ file }) => ({ file, name: parseDistributionName(file) }));
  const wheels = parsed.flatMap(({ name }) => (name.ok && name.value.kind === 'wheel' ? [name.value] : []));
  const sdists = parsed.filter(({ name }) => name.ok && name.value.kind === 'sdist').map(({ file }) => file);
  const missing = missingRows(report).map((row) => ({ row, placed: placeOfRow(row) }));
  const all = [
    ...wheels.map((wheel) => ({ ...placeOf(wheel), cell: cellOf(wheel.file) })),
    ...missing.flatMap(({ placed }) => (placed ? [placed] : [])),
  ];
  return {
    ...laidOut(all),
    sdists: [
      ...sdists.map((file) => ({ file, cell: cellOf(file) })),
      ...missing.flatMap(({ row }) => (row === 'sdist' ? [{ file: row, cell: 'missing' as const }] : [])),
    ],
    unplaced: missing.flatMap(({ row, placed }) => (placed || row === 'sdist' ? [] : [row])),
    strangers: parsed.filter(({ name }) => !name.ok).map(({ file }) => file),
  };
}

/** A file is what its own verdicts say, and those on the release as a whole that name it. */
function cellsByFile({ files, verdicts }: Report): (file: string) => Cell {
  const names = new Set(files.map(({ file }) => file));
  const failed = verdicts.filter(({ status }) => status === 'fail');
  const namedBy = (some: readonly Verdict[]) =>
    new Set(
      some.flatMap(({ subject, findings }) => (names.has(subject) ? [subject] : findings.map(({ where }) => where))),
    );
  const [refused, warned] = [namedBy(failed.filter(blocks)), namedBy(failed)];
  return (file) => (refused.has(file) ? 'refused' : warned.has(file) ? 'warned' : 'good');
}

const missingRows = ({ verdicts }: Report): readonly string[] => [
  ...new Set(
    verdicts
      .filter(({ check, status }) => check.id === 'missing-distribution' && status === 'fail')
      .flatMap(({ findings }) => findings.map(({ where }) => where)),
  ),
];

function laidOut(all: readonly Placed[]): Pick<Grid, 'pythons' | 'rows' | 'left'> {
  const pythons = sortedOnce(all.map(({ python }) => python)).slice(0, maxPythons);
  const platforms = sortedOnce(all.map(({ platform }) => platform)).slice(0, maxPlatforms);
  const [columns, lines] = [new Set(pythons), new Set(platforms)];
  const cells = new Map<string, Cell>();
  const key = (platform: string, python: string) => `${platform}\n${python}`;
  const inside = all.filter(({ platform, python }) => lines.has(platform) && columns.has(python));
  for (const { platform, python, cell } of inside) {
    const at = key(platform, python);
    cells.set(at, worse(cells.get(at) ?? 'absent', cell));
  }
  const rows = platforms.map((platform) => ({
    platform,
    cells: pythons.map((python) => cells.get(key(platform, python)) ?? 'absent'),
  }));
  return { pythons, rows, left: all.length - inside.length };
}

const placeOf = (wheel: WheelName): Omit<Placed, 'cell'> => ({
  python: pythonLabel(pythonsOf(wheel)),
  platform: platformLabel(wheel.platforms[0] ?? ''),
});

function placeOfRow(text: string): Placed | undefined {
  const row = parseRow(text);
  if (!row.ok) return undefined;
  const [platform = ''] = row.value.platform.split('.');
  return { python: pythonLabel([row.value.python]), platform: platformLabel(platform), cell: 'missing' };
}

/** The short form, `cp314t`; a wheel for the stable ABI is told with the Python that it starts from: `cp39 abi3`. */
function pythonLabel([short = '', full = short]: readonly string[]): string {
  return (short.includes('abi3') ? full : short).replace('-', ' ');
}

/** `manylinux_2_28_x86_64` is shown as `manylinux x86_64`, and so is the row `manylinux_*_x86_64`. */
function platformLabel(platform: string): string {
  const linux = /^(manylinux|musllinux)(?:_[\d*?]+_[\d*?]+|_\*|[\d*?]+)_(.+)$/.exec(platform);
  if (linux) return `${linux[1]} ${linux[2]}`;
  const mac = /^macosx_(\d+|\*)_(?:[\d*?]+_)?(.+)$/.exec(platform);
  return mac ? `macosx ${mac[1]} ${mac[2]}` : platform.replace('_', ' ');
}

const order: readonly Cell[] = ['refused', 'missing', 'warned', 'good', 'absent'];
const worse = (a: Cell, b: Cell): Cell => (order.indexOf(a) < order.indexOf(b) ? a : b);

/** Each text once, `cp39` before `cp310`. */
function sortedOnce(texts: readonly string[]): readonly string[] {
  const key = (text: string) => text.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
  return [...new Set(texts)].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
