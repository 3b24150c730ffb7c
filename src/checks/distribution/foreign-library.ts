import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { linuxPromise } from '../glibc-level.ts';
import { baseName, type ReadNative, readNatives } from '../read-natives.ts';
import { isSystemLibrary } from '../system-libraries.ts';

export const foreignLibrary: Check<WheelSubject> = {
  id: 'foreign-library',
  title: 'A native file needs a library that neither the wheel nor the platform has',
  severity: 'warn',
  applies: 'sometimes',
  why: 'The import fails where the library is missing; where it is there, it is whatever that system has.',
  remedy: 'Bundle the library with auditwheel or delocate, unless another wheel brings it and loads it first.',
  source: 'https://peps.python.org/pep-0600/',

  run({ facts }) {
    const { name } = facts;
    const promise = name.ok && name.value.kind === 'wheel' ? linuxPromise(name.value.platforms) : undefined;
    const all = readNatives(facts);
    const own = new Set(all.flatMap(namesOf));
    const files = all.filter(({ native }) => native.kind === 'mach-o' || (native.kind === 'elf' && promise));
    return {
      examined: files.length,
      findings: files.flatMap(({ path, native }) =>
        needsOf(native)
          .filter((library) => !own.has(baseName(library)) && !isSystemLibrary(library, native.kind, promise))
          .map((library) => ({ where: path, what: `it needs ${JSON.stringify(library)}` })),
      ),
    };
  },
};

/** What the wheel's own files answer to. */
function namesOf({ path, native }: ReadNative): readonly string[] {
  if (native.kind === 'elf') return [baseName(path), ...(native.soname === undefined ? [] : [native.soname])];
  return [baseName(path)];
}

/** A library that the loader can do without is not needed. */
function needsOf(native: ReadNative['native']): readonly string[] {
  if (native.kind === 'elf') return native.needed;
  if (native.kind === 'pe') return [];
  const libraries = native.slices.flatMap((slice) => slice.libraries);
  return [...new Set(libraries.filter(({ weak }) => !weak).map((library) => library.name))];
}
