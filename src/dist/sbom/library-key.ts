import { isLibrary } from './grafted-libraries.ts';
import { parsePurl } from './parse-purl.ts';
import type { SbomComponent } from './sbom.ts';

/** Characters of a name that are compared. Real ones have about twenty. */
const maxKeyLength = 60;

/**
 * What a library is called, however its file was renamed: `x.libs/libgcc_s-0cd532bd.so.1` gives `gccs`,
 * `.dylibs/libpng16.16.dylib` gives `png16`. The digest that repair tools add may stand there twice.
 */
export function libraryKey(path: string): string {
  const [stem = ''] = baseOf(path).split('.');
  return plainName(stem.replace(/(?:-[0-9a-f]{8,})+$/i, ''));
}

/**
 * What a component may be called: its name, each of several names, and those of its purls. A crate, a module of Go or a
 * package of npm is never a file among the grafted ones, though it may have such a library's name.
 */
export function componentKeys({ name, purls, ref }: SbomComponent): readonly string[] {
  const parsed = [...purls, ref].map(parsePurl).flatMap((purl) => (purl.ok ? [purl.value] : []));
  if (parsed.some(({ type }) => ['cargo', 'gem', 'golang', 'npm'].includes(type))) return [];
  const names = [...name.slice(0, 1_000).split(/\s*[/,|]\s*|\s+or\s+/), ...parsed.map((purl) => purl.name)];
  const keys = names.map((one) => (isLibrary(one) ? libraryKey(one) : plainName(withoutPart(one))));
  return [...new Set(keys)].filter((key) => key !== '');
}

/** Distributions split one project into packages; the part’s name says nothing about the library’s. */
const withoutPart = (name: string): string => name.replace(/-(?:libs?|devel|dev|runtime|shared|static|common)$/i, '');

/** A name as it is compared: lower case, no `lib` before it, letters, digits and `+` alone. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^lib(?=.)/, '')
    .replace(/[^\p{L}\p{N}+]/gu, '')
    .slice(0, maxKeyLength);

export const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
