import type { Member } from '../distribution-facts.ts';
import { baseOf, componentKeys, libraryKey } from './library-key.ts';
import { packagesOf } from './library-packages.ts';
import type { SbomComponent, SbomContent, SbomFile } from './sbom.ts';

/** Letters that one name must share with the other: at its beginning, or anywhere in it. */
const minStart = 3;
const minPart = 5;

/**
 * Tells which libraries some component or file of these SBOMs stands for: by its digest, its path, or a name that the
 * two have in common. Generous on purpose: what is left has nothing in any SBOM that could be meant for it.
 *
 * @returns for one library, whether it is covered.
 */
export function coverageBy(
  contents: readonly Pick<SbomContent, 'components' | 'files'>[],
): (library: Member) => boolean {
  const components = contents.flatMap((content) => content.components);
  const listed: readonly SbomFile[] = [...components, ...contents.flatMap(({ files }) => files)];
  const digests = new Set(listed.flatMap((one) => one.digests));
  const files = new Set([...listed.flatMap(({ places }) => places), ...components.map(({ name }) => name)].map(baseOf));
  const keys = new Set(components.flatMap(componentKeys));
  // `giflib` and `libjpeg-turbo` are more than `gif` and `jpeg`, and mean the same.
  const short = new Set([...keys].map((key) => key.replace(/(?:lib|turbo|ng|\d+)$/, '')));
  return ({ path, sha256 }) => {
    if ((sha256 !== undefined && digests.has(sha256)) || files.has(baseOf(path))) return true;
    const key = libraryKey(path);
    return (
      short.has(key) || packagesOf(key).some((name) => keys.has(name)) || partsOf(key).some((part) => keys.has(part))
    );
  };
}

/** Every part of a name that could be the name of the project by itself. */
function partsOf(key: string): readonly string[] {
  const parts: string[] = [key];
  for (let end = minStart; end < key.length; end++) parts.push(key.slice(0, end));
  for (let from = 1; from + minPart <= key.length; from++) {
    for (let end = from + minPart; end <= key.length; end++) parts.push(key.slice(from, end));
  }
  return parts;
}

/** Components looked at one by one; auditwheel has never listed a hundred. */
const maxComponents = 1_000;

/**
 * What an SBOM of auditwheel lists and the wheel does not have. auditwheel makes one component for each library that it
 * grafts and no other, so a component that no library can be meant by stands for nothing. As long as a library is left
 * that nothing covers, the two may belong together under names that we do not know: then it is no phantom.
 */
export function phantomComponents(content: SbomContent, libraries: readonly Member[]): readonly SbomComponent[] {
  if (!content.tools.includes('auditwheel')) return [];
  const covered = coverageBy([content]);
  if (libraries.some((library) => !covered(library))) return [];
  return content.components.slice(0, maxComponents).filter((component) => {
    const covers = coverageBy([{ components: [component], files: [] }]);
    return !libraries.some(covers);
  });
}
