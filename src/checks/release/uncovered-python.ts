import { allowsPython } from '../../dist/allows-python.ts';
import { parseSpecifiers } from '../../dist/parse-specifiers.ts';
import type { ReleaseSet } from '../../model/release-set.ts';
import type { Check } from '../check.ts';
import { type NamedWheel, wheelsOf } from '../wheels-of.ts';

export const uncoveredPython: Check<ReleaseSet> = {
  id: 'uncovered-python',
  title: 'Requires-Python allows a Python that no wheel is for',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Installers of that Python take the sdist and build it, which most users cannot, or an older release.',
  remedy: 'Raise requires-python in pyproject.toml, or add the Python to the build matrix.',
  source: 'https://packaging.python.org/en/latest/specifications/core-metadata/#requires-python',

  run(set) {
    const wheels = wheelsOf(set);
    const covered = wheels.flatMap(pythonsOf);
    const newest = Math.max(...covered.map(({ from }) => from));
    const oldest = oldestAllowed(wheels);
    if (!set.complete || oldest === undefined || !Number.isFinite(newest)) return { examined: 0, findings: [] };
    // Later Pythons than any wheel names are not out yet, or not supported yet.
    const allowed = Array.from({ length: Math.max(0, newest - oldest + 1) }, (_, at) => oldest + at);
    const missing = allowed.filter((minor) => !covered.some(({ from, to }) => from <= minor && minor <= to));
    return {
      examined: Math.max(1, allowed.length),
      findings: missing.map((minor) => ({
        where: `Python 3.${minor}`,
        what: `Requires-Python allows it, and none of the ${wheels.length} wheels is for it`,
      })),
    };
  },
};

interface Span {
  /** Minor versions of Python 3, both included. */
  readonly from: number;
  readonly to: number;
}

/** For CPython as most people have it; wheels for PyPy and for Python without the GIL are for those alone. */
function pythonsOf({ name: { pythons, abis } }: NamedWheel): readonly Span[] {
  const stable = abis.includes('abi3');
  return pythons.flatMap((python) => {
    const [, kind, minor = '0'] = /^(cp|py)3(\d{0,3})$/.exec(python) ?? [];
    const from = Number(minor || '0');
    if (kind === 'py') return [{ from, to: Number.POSITIVE_INFINITY }];
    if (kind === undefined) return [];
    if (stable) return [{ from, to: Number.POSITIVE_INFINITY }];
    return abis.some((abi) => /^cp3\d+m?$/.test(abi) || abi === 'none') ? [{ from, to: from }] : [];
  });
}

/** As the first wheel has it that says so; whether all say the same is another check's. No bound: no answer. */
function oldestAllowed(wheels: readonly NamedWheel[]): number | undefined {
  const fields = wheels.flatMap(({ metadata }) => metadata?.fields ?? []);
  const wanted = parseSpecifiers(fields.find(({ name }) => name === 'Requires-Python')?.value ?? '');
  if (!wanted.ok || wanted.value.length === 0) return undefined;
  const oldest = Array.from({ length: 60 }, (_, minor) => minor).find((minor) =>
    allowsPython(wanted.value, `cp3${minor}`, false),
  );
  return oldest === 0 ? undefined : oldest;
}
