import { byteOrder } from './byte-order.ts';
import type { WheelName } from './distribution.ts';
import { meets, pythonsOf } from './row.ts';

/** Characters of one row; longer ones are split. No person reads a row of this length, no bound is near. */
const maxRowLength = 1_000;

/**
 * Finds rows that exactly these wheels meet, each its own: by platform family, with braces and, where it catches no
 * other wheel, a glob for the version of the platform, so that the next release meets them too.
 *
 * Two wheels that differ in nothing but the build tag cannot be told apart by rows.
 */
export function inferRows(wheels: readonly WheelName[]): readonly string[] {
  const pythonsBy = new Map<string, Set<string>>();
  for (const wheel of wheels) {
    const platform = platformFor(wheel, wheels);
    pythonsBy.set(platform, (pythonsBy.get(platform) ?? new Set()).add(pythonFor(wheel, wheels)));
  }
  // Platforms of one family that the same Pythons have share a row.
  const groups = new Map<string, { readonly pythons: readonly string[]; readonly platforms: string[] }>();
  for (const [platform, names] of [...pythonsBy].toSorted(([a], [b]) => byteOrder(a, b))) {
    const pythons = [...names].toSorted(naturally);
    const key = `${familyOf(platform)} ${pythons.join(' ')}`;
    const group = groups.get(key) ?? { pythons, platforms: [] };
    group.platforms.push(platform);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ pythons, platforms }) => rowsFor(pythons, platforms));
}

/** The short form, unless it would stand for wheels of several Pythons: `cp39-abi3` beside `cp311-abi3`. */
function pythonFor(wheel: WheelName, wheels: readonly WheelName[]): string {
  const [short = '', full = short] = pythonsOf(wheel);
  const alike = wheels.map(pythonsOf).filter(([other]) => other === short);
  return alike.every(([, other = short]) => other === full) ? short : full;
}

/** The widest glob that fits this wheel and none that shares its Python; at last its tags as they stand. */
function platformFor(wheel: WheelName, wheels: readonly WheelName[]): string {
  const exact = wheel.platforms.join('.');
  const wide = widened(wheel.platforms);
  if (wide === undefined) return exact;
  const [python = ''] = pythonsOf(wheel);
  const row = { text: '', python, short: python, platform: wide };
  const caught = wheels.some((other) => other.platforms.join('.') !== exact && meets(other, row));
  return caught ? exact : wide;
}

/** `manylinux_*_x86_64`, `macosx_10_*_x86_64`: what changes from release to release, taken out. */
function widened(platforms: readonly string[]): string | undefined {
  const globs = platforms.map((tag) => {
    const linux = /^(manylinux|musllinux)(_\d+_\d+|\d+)_(\w+)$/.exec(tag);
    if (linux) return { family: linux[1], old: !linux[2]?.startsWith('_'), machine: linux[3] };
    const mac = /^macosx_10_\d+_(\w+)$/.exec(tag);
    return mac ? { family: 'macosx_10', old: false, machine: mac[1] } : undefined;
  });
  const [first] = globs;
  if (!first || globs.some((one) => one?.family !== first.family || one?.machine !== first.machine)) return undefined;
  // `manylinux2014` has no underscore before its number.
  return `${first.family}${globs.some((one) => one?.old) ? '' : '_'}*_${first.machine}`;
}

/** `cp313,cp314` and `win32,win_amd64` as one row; as several when one would be too long. */
function rowsFor(pythons: readonly string[], platforms: readonly string[]): readonly string[] {
  const row = `${braced(pythons)}-${product(platforms)}`;
  if (row.length <= maxRowLength) return [row];
  const halves = (all: readonly string[]) => [all.slice(0, all.length / 2), all.slice(all.length / 2)];
  if (platforms.length > 1) return halves(platforms).flatMap((half) => rowsFor(pythons, half));
  if (pythons.length > 1) return halves(pythons).flatMap((half) => rowsFor(half, platforms));
  return [row];
}

/** `{manylinux_*,musllinux_*}_{aarch64,x86_64}` where every machine has every kind of Linux; else all in one brace. */
function product(platforms: readonly string[]): string {
  const parts = platforms.map((platform) => /^(m[a-z]+linux_\*)_(\w+)$/.exec(platform) ?? [platform, platform, '']);
  const kinds = [...new Set(parts.map(([, kind = '']) => kind))];
  const machines = [...new Set(parts.map(([, , machine = '']) => machine))];
  const whole = kinds.length > 1 && machines.length > 1 && kinds.length * machines.length === platforms.length;
  return whole && !machines.includes('') ? `${braced(kinds)}_${braced(machines)}` : braced(platforms);
}

const braced = (texts: readonly string[]): string => (texts.length === 1 ? (texts[0] ?? '') : `{${texts.join(',')}}`);

function familyOf(platform: string): string {
  return ['linux', 'macosx', 'win'].find((family) => platform.includes(family)) ?? platform;
}

/** `cp39` before `cp310`. */
function naturally(a: string, b: string): number {
  const key = (text: string) => text.replace(/\d+/g, (digits) => digits.padStart(6, '0'));
  return byteOrder(key(a), key(b));
}
