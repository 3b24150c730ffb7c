import type { WheelName } from '../../src/model/distribution.ts';
import { parseDistributionName } from '../../src/model/file-name.ts';
import { newestFirst } from './newest-first.ts';
import { type CorpusProject, type Family, families } from './projects.ts';
import type { Page, PageFile } from './simple-page.ts';

/** Bytes; larger files are left out, so that the corpus stays below 3 GB. */
export const maxFileBytes = 100 * 1024 * 1024;

/** The machine that is taken first: another one for each family, so that all of them are seen. */
const machines: Readonly<Record<Family, RegExp>> = {
  manylinux: /x86_64/,
  musllinux: /aarch64/,
  macosx: /arm64|universal2/,
  win: /amd64/,
};

interface Wheel {
  readonly file: PageFile;
  readonly name: WheelName;
}

/**
 * One wheel for each platform family and the sdist, of the newest final version that has both wheels and no yank.
 *
 * @returns no file when no version fits.
 */
export function chooseFiles({ versions, files }: Page, project: CorpusProject): readonly PageFile[] {
  for (const version of newestFirst(versions)) {
    const named = files.flatMap((file) => {
      const name = parseDistributionName(file.filename);
      return name.ok && name.value.version === version && !file.yanked ? [{ file, name: name.value }] : [];
    });
    const wheels = named.flatMap(({ file, name }) => (name.kind === 'wheel' ? [{ file, name }] : []));
    if (wheels.length === 0) continue;
    const sdists = named.filter(({ name }) => name.kind === 'sdist').map(({ file }) => file);
    const chosen = (project.families ?? families).flatMap((family) => chooseWheel(wheels, family));
    return [...chosen, ...sdists].filter(({ size = 0 }) => size <= maxFileBytes);
  }
  return [];
}

/** The wheel of the newest CPython, on the machine that the family is seen on. */
function chooseWheel(wheels: readonly Wheel[], family: Family): readonly PageFile[] {
  const own = wheels.filter(({ name }) => name.platforms.some((platform) => platform.startsWith(family)));
  const preferred = own.filter(({ name }) => name.platforms.some((platform) => machines[family].test(platform)));
  const [best] = (preferred.length > 0 ? preferred : own).sort(
    (a, b) => rankOf(b.name) - rankOf(a.name) || (a.file.filename < b.file.filename ? -1 : 1),
  );
  return best === undefined ? [] : [best.file];
}

/** Newest CPython with its own ABI first; then the stable ABI, then wheels for any Python; never free-threaded. */
function rankOf({ pythons, abis }: WheelName): number {
  const minor = Math.max(...pythons.map((python) => Number(/^cp3(\d+)$/.exec(python)?.[1] ?? -1)));
  if (abis.some((abi) => /^cp\d+$/.test(abi))) return 1_000 + minor;
  if (abis.includes('abi3')) return 500 + minor;
  return abis.includes('none') ? 0 : -1;
}
