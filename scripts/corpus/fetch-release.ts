import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseDistributionName } from '../../src/model/file-name.ts';
import { fetchFile } from './fetch-file.ts';
import { inParallel } from './in-parallel.ts';
import { newestFirst } from './newest-first.ts';
import { fetchPage } from './simple-page.ts';

const folder = '.real';

/** Version in a file's name, normal spelling. */
const versionOf = (file: string): string | undefined => {
  const name = parseDistributionName(file);
  return name.ok ? name.value.version : undefined;
};

/**
 * Brings a release into `.real/NAME-VERSION`.
 *
 * @param wanted the version; the newest final one when left out.
 * @returns the folder.
 */
export async function fetchRelease(project: string, wanted?: string): Promise<string> {
  const { versions, files } = await fetchPage(project);
  const version = wanted ?? newestFirst(versions)[0];
  const chosen = files.filter(({ filename, yanked }) => versionOf(filename) === version && !yanked);
  if (version === undefined || chosen.length === 0)
    throw new Error(`the index has no files of ${project} ${wanted ?? ''}`);
  const into = join(folder, `${project}-${version}`);
  mkdirSync(into, { recursive: true });
  await inParallel(`${project} ${version}`, chosen, (file) => fetchFile(file, into));
  return into;
}
