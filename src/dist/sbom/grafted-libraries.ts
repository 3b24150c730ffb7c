import type { Member } from '../distribution-facts.ts';

/**
 * Where auditwheel and delvewheel (`NAME.libs`, `.libs`) and delocate (`.dylibs`) put libraries that came from
 * elsewhere. delvewheel's list of the order to load them in is no library.
 */
export const isGrafted = (path: string): boolean =>
  /(?:^|\/)(?:[^/]*\.libs|\.dylibs)\/[^/]+$/.test(path) && isLibrary(path);

/** By its name, as loaders go by it. */
export const isLibrary = (path: string): boolean => /\.(?:so|dylib|dll)(?:\.[^/]*)?$/i.test(path);

/** The grafted libraries of a wheel, in its order. */
export const graftedLibraries = (members: readonly Member[]): readonly Member[] =>
  members.filter(({ path }) => isGrafted(path));
