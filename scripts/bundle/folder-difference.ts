import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line for each file that is not the same in both folders; folders within are not looked into. */
export function folderDifference(wanted: string, found: string): readonly string[] {
  const [there, here] = [namesIn(wanted), namesIn(found)];
  return [...new Set([...there, ...here])].sort().flatMap((name) => {
    if (!here.includes(name)) return [`${name} is missing`];
    if (!there.includes(name)) return [`${name} does not belong there`];
    const same = readFileSync(join(wanted, name)).equals(readFileSync(join(found, name)));
    return same ? [] : [`${name} differs`];
  });
}

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);
