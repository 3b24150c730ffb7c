import { expandBraces } from './braces.ts';
import type { WheelName } from './distribution.ts';
import { matchesPlatform } from './glob.ts';
import { bad, good, type Parsed } from './parsed.ts';
import { refuse } from './shape.ts';

/** What a policy expects one wheel to be: a row after its braces were written out. */
export interface Row {
  /** As in the plan: `cp312-manylinux_*_x86_64`. */
  readonly text: string;
  /** `cp312`; or Python and ABI tag in full, `cp39-abi3`, each set of tags sorted. */
  readonly python: string;
  /** The short form that wheels of `python` have too: `abi3` for `cp39-abi3`. Otherwise the same as `python`. */
  readonly short: string;
  /** A glob for each platform tag of a wheel; with a dot in it, for the whole set of them. */
  readonly platform: string;
}

/** Characters; what the plan keeps of a row. */
const maxLength = 300;

/** Wheels that one row of the policy stands for: more than a whole plan holds are a slip. */
const maxRows = 1_000;

const tagSet = /^[a-z0-9_]+(?:\.[a-z0-9_]+)*$/;
const platformGlob = /^[a-z0-9_*?]+(?:\.[a-z0-9_*?]+)*$/;

/**
 * Reads one row, braces written out: `PY-PLATFORM`, or `PYTHON-ABI-PLATFORM` for the tags in full.
 *
 * `PY` is `cp312` (a wheel of `cp312-cp312`), `cp314t` (`cp314-cp314t`), `abi3` (any Python with that ABI), `pp311`
 * (`pp311-pypy311_pp73`) or `py3` (`py3-none`). All other tags have no short form. A row that no wheel can meet, or
 * that has a shorter spelling, is refused: it is a slip.
 */
export function parseRow(text: string): Parsed<Row> {
  if (text.length > maxLength) return bad(`a row has at most ${maxLength} characters, this one ${text.length}`);
  const parts = text.split('-');
  const platform = parts.at(-1) ?? '';
  if (parts.length !== 2 && parts.length !== 3) {
    return bad(`${quoted(text)} is not PY-PLATFORM, nor PYTHON-ABI-PLATFORM: it has ${parts.length - 1} dashes`);
  }
  const tags = parts.slice(0, -1);
  const wild = tags.some((set) => !tagSet.test(set));
  const reasons = [
    ...(wild ? [`${quoted(text)}: before the platform stand tags of a-z 0-9 _ and dots, without globs`] : []),
    ...(platformGlob.test(platform)
      ? []
      : [`${quoted(text)}: the platform ${quoted(platform)} is none; it has a-z 0-9 _ . and the globs * and ?`]),
  ];
  if (reasons.length > 0) return refuse(reasons);
  const [first = '', second] = tags.map(sorted);
  if (second === undefined) return shortRow(text, first, platform);
  return fullRow(text, first, second, platform);
}

function shortRow(text: string, python: string, platform: string): Parsed<Row> {
  if (shortForm.test(python)) return good({ text, python, short: python, platform });
  return bad(
    `${quoted(text)}: ${quoted(python)} is no short form as cp312, cp314t, abi3, pp311 and py3 are; write the tags in full, as cp312-none-${platform}`,
  );
}

function fullRow(text: string, python: string, abi: string, platform: string): Parsed<Row> {
  const short = shorten(python, abi);
  const full = `${python}-${abi}`;
  // `abi3` and `pp311` each stand for several tags, so that one of them may have to be told apart.
  if (short === undefined || (!short.startsWith('cp') && !short.startsWith('py'))) {
    return good({ text, python: full, short: short ?? full, platform });
  }
  return bad(`${quoted(text)} has the shorter spelling ${short}-${platform}`);
}

const shortForm = /^(?:cp\d+t?|abi3(?:\.abi3t)?|abi3t|pp\d+|py\d+(?:\.py\d+)*)$/;

/** CPython's stable ABI; `abi3t` is the free-threaded one of PEP 803. */
const stable = /^(?:abi3(?:\.abi3t)?|abi3t)$/;

/** The short form of a Python and an ABI tag, both sets sorted; `undefined` when they have none. */
function shorten(python: string, abi: string): string | undefined {
  if (/^cp\d+$/.test(python) && (abi === python || abi === `${python}t`)) return abi;
  if (/^cp\d+(?:\.cp\d+)*$/.test(python) && stable.test(abi)) return abi;
  if (/^py\d+(?:\.py\d+)*$/.test(python) && abi === 'none') return python;
  if (/^pp\d+$/.test(python) && new RegExp(`^pypy${python.slice(2)}_pp\\d+$`).test(abi)) return python;
  return undefined;
}

/** The `PY` that rows may call a wheel by: the short form first if it has one, then the tags in full. */
export function pythonsOf({ pythons, abis }: Pick<WheelName, 'pythons' | 'abis'>): readonly string[] {
  const [python, abi] = [sorted(pythons.join('.')), sorted(abis.join('.'))];
  const short = shorten(python, abi);
  return short === undefined ? [`${python}-${abi}`] : [short, `${python}-${abi}`];
}

/** Whether a wheel meets a row. Each tag of its compressed set must meet the same expansion, or all at once. */
export function meets({ pythons, abis, platforms }: WheelName, { python, platform }: Row): boolean {
  if (!pythonsOf({ pythons, abis }).includes(python)) return false;
  if (platform.includes('.')) return matchesPlatform(platform, platforms.join('.'));
  return platforms.every((tag) => matchesPlatform(platform, tag));
}

/** Writes out and reads a row of the policy. @returns all that it stands for; or every reason, each once. */
export function expandRow(row: string): Parsed<readonly Row[]> {
  const texts = expandBraces(row);
  if (!texts.ok) return bad(...texts.reasons.map((reason) => `${quoted(row.slice(0, 100))}: ${reason}`));
  const count = texts.value.length;
  if (count > maxRows)
    return bad(`${quoted(row.slice(0, 100))} stands for ${count} wheels; at most ${maxRows} are read`);
  const rows = texts.value.map(parseRow);
  const reasons = new Set(rows.flatMap((one) => (one.ok ? [] : one.reasons)));
  return reasons.size > 0 ? refuse([...reasons]) : good(rows.flatMap((one) => (one.ok ? [one.value] : [])));
}

const sorted = (set: string): string => set.split('.').toSorted().join('.');
const quoted = (text: string): string => JSON.stringify(text);
