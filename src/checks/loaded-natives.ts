import type { WheelFacts } from '../dist/wheel.ts';
import { extensionModules } from './extension-modules.ts';
import { baseName, librariesOf, readNatives } from './read-natives.ts';

/**
 * Paths of the native files that an import surely loads: extension modules by their names, and the wheel's own libraries
 * that these ask for, by name, to any depth. Others may be programs, plug-ins or data for another machine.
 */
export function loadedNatives(facts: Pick<WheelFacts, 'natives'>): ReadonlySet<string> {
  const natives = new Map(readNatives(facts).map(({ path, native }) => [path, native]));
  const byName = new Map<string, string | undefined>();
  for (const path of natives.keys()) {
    // Two files of one name: which of them is meant, the name does not tell.
    byName.set(nameOf(path), byName.has(nameOf(path)) ? undefined : path);
  }
  const loaded = new Set<string>();
  const waiting = extensionModules(facts).map(({ path }) => path);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    const native = natives.get(path);
    const libraries = native === undefined ? [] : librariesOf(native);
    waiting.push(...libraries.flatMap((library) => byName.get(nameOf(library)) ?? []));
  }
  return loaded;
}

/** Windows does not tell case apart. */
const nameOf = (path: string): string => baseName(path).toLowerCase();
