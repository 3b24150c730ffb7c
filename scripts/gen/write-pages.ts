import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders that hold generated pages and nothing else: a page whose check or format is gone must go too. */
const whole = ['docs/checks', 'docs/formats'];

/** Paths of the pages that are not on disk as they should be, and of those that should not be there. */
export function stalePages(root: string, pages: ReadonlyMap<string, string>): readonly string[] {
  const changed = [...pages].filter(([path, text]) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  });
  const orphans = whole.flatMap((folder) => {
    if (!existsSync(join(root, folder))) return [];
    return readdirSync(join(root, folder))
      .map((name) => `${folder}/${name}`)
      .filter((path) => !pages.has(path));
  });
  return [...changed.map(([path]) => path), ...orphans];
}

/** Puts every page on disk and removes the orphans. @returns the paths that were touched. */
export function writePages(root: string, pages: ReadonlyMap<string, string>): readonly string[] {
  const stale = stalePages(root, pages);
  for (const path of stale) {
    const file = join(root, path);
    const text = pages.get(path);
    if (text === undefined) rmSync(file, { recursive: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return stale;
}
