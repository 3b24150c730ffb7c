import type { WheelName } from '../model/distribution.ts';
import { parseDistributionName } from '../model/file-name.ts';
import { blocks } from '../model/finding.ts';
import type { Report } from '../model/report.ts';

/** What became of the wheels of one platform and Python. */
export type Cell = 'good' | 'warned' | 'refused' | 'absent';

/** The wheel grid: a row a platform, a column a Python. */
export interface Grid {
  readonly pythons: readonly string[];
  readonly rows: readonly { readonly platform: string; readonly cells: readonly Cell[] }[];
  /** Sdists, which have no place in the grid. */
  readonly sdists: readonly { readonly file: string; readonly cell: Cell }[];
  /** Files whose names cannot be read. */
  readonly strangers: readonly string[];
}

/** Lays a report's files out by Python and platform. The same files give the same grid in any order. */
export function wheelGrid({ files, verdicts }: Report): Grid {
  const warned = new Set(verdicts.filter(({ status }) => status === 'fail').map(({ subject }) => subject));
  const refused = new Set(verdicts.filter(blocks).map(({ subject }) => subject));
  const cellOf = (file: string): Cell => (refused.has(file) ? 'refused' : warned.has(file) ? 'warned' : 'good');
  const parsed = files.map(({ file }) => ({ file, name: parseDistributionName(file) }));
  const wheels = parsed.flatMap(({ name }) => (name.ok && name.value.kind === 'wheel' ? [name.value] : []));
  const pythons = [...new Set(wheels.map(pythonOf))].sort(naturally);
  const platforms = [...new Set(wheels.map(platformOf))].sort(naturally);
  const rows = platforms.map((platform) => ({
    platform,
    cells: pythons.map((python) => {
      const here = wheels.filter((wheel) => platformOf(wheel) === platform && pythonOf(wheel) === python);
      return worst(here.map(({ file }) => cellOf(file)));
    }),
  }));
  const sdists = parsed.filter(({ name }) => name.ok && name.value.kind === 'sdist');
  return {
    pythons,
    rows,
    sdists: sdists.map(({ file }) => ({ file, cell: cellOf(file) })),
    strangers: parsed.filter(({ name }) => !name.ok).map(({ file }) => file),
  };
}

/** The ABI says more than the Python tag where a wheel is free-threaded or for the stable ABI. */
function pythonOf({ pythons, abis }: WheelName): string {
  const [abi = ''] = abis;
  return abi === 'abi3' || /^cp\d+t$/.test(abi) ? (abi === 'abi3' ? `${pythons[0]} abi3` : abi) : pythons.join('.');
}

/** `manylinux_2_27_x86_64.manylinux_2_28_x86_64` is shown as `manylinux x86_64`, `macosx_11_0_arm64` as `macosx 11 arm64`. */
function platformOf({ platforms: [platform = ''] }: WheelName): string {
  const linux = /^(manylinux|musllinux)(?:_\d+_\d+|\d+)_(.+)$/.exec(platform);
  if (linux) return `${linux[1]} ${linux[2]}`;
  const mac = /^macosx_(\d+)_\d+_(.+)$/.exec(platform);
  return mac ? `macosx ${mac[1]} ${mac[2]}` : platform.replace('_', ' ');
}

const order: readonly Cell[] = ['refused', 'warned', 'good'];
const worst = (cells: readonly Cell[]): Cell => order.find((cell) => cells.includes(cell)) ?? 'absent';

/** `cp39` before `cp310`. */
function naturally(a: string, b: string): number {
  const key = (text: string) => text.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
  return key(a) < key(b) ? -1 : 1;
}
