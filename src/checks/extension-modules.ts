import type { WheelFacts } from '../dist/wheel.ts';
import { baseName } from './read-natives.ts';

/** A native file that Python imports, as far as its name tells. */
export interface ExtensionModule {
  readonly path: string;
  /** Folder and module name: what an import statement asks for. */
  readonly stem: string;
  /** In the spelling of ABI tags: `cp312`, `cp313t`, `abi3`, `pypy310_pp73`; `undefined` when the name does not say. */
  readonly abi: string | undefined;
}

/** @see https://peps.python.org/pep-3149/ */
const tagged = /^([^.]+)\.(?:(cpython|cp)-?(\d+[a-z]*)|(abi3t?)|(pypy\d+)-(pp\d+))(?:-[\w-]+)?\.(?:so|pyd)$/;

/** A plain `.so` may be any library; only Windows has an ending of its own for modules. */
const plain = /^([^.]+)\.pyd$/;

/** Modules among the native files, read or not. */
export const extensionModules = ({ natives }: Pick<WheelFacts, 'natives'>): readonly ExtensionModule[] =>
  natives.flatMap(({ path }): readonly ExtensionModule[] => {
    const base = baseName(path);
    const folder = path.slice(0, path.length - base.length);
    const [, name, cpython, version = '', stable, pypy, pypyAbi] = tagged.exec(base) ?? [];
    if (name === undefined) {
      const module = plain.exec(base)?.[1];
      return module === undefined ? [] : [{ path, stem: `${folder}${module}`, abi: undefined }];
    }
    const abi = cpython === undefined ? (stable ?? `${pypy}_${pypyAbi}`) : plainAbi(`cp${version}`);
    return [{ path, stem: `${folder}${name}`, abi }];
  });

/** Before Python 3.8 an ABI had marks that Windows left out. */
export const plainAbi = (abi: string): string => abi.replace(/^(cp\d+)(?:mu?|u)$/, '$1');

/** Modules that do not fit where no other file of the same module does. */
export function unfitModules(
  modules: readonly ExtensionModule[],
  fits: (abi: string | undefined) => boolean,
): readonly ExtensionModule[] {
  // A wheel may carry a module once for each Python; then only the fitting one is imported.
  const served = new Set(modules.filter(({ abi }) => fits(abi)).map(({ stem }) => stem));
  return modules.filter(({ stem }) => !served.has(stem));
}

/** Whether Python without the GIL is among those that the tags promise. */
export const isFreeThreaded = (abi: string): boolean => abi === 'abi3t' || /^cp\d+t$/.test(abi);
