import { earlierVersion } from '../../model/earlier-version.ts';
import type { EarlierRelease } from '../../ports/package-index.ts';
import { isJsonObject, type JsonObject } from '../../wire/reply.ts';
import { untold } from './ask-index.ts';
import { fetchProject } from './fetch-project.ts';
import type { PackageIndexOptions } from './package-index.ts';
import { readIndexedFiles } from './read-indexed-files.ts';

/** Keeps the promise of `earlier`: one page tells all versions, and no version is asked for by itself. */
export async function fetchEarlier(
  { wire, name, endpoint, versionOf }: PackageIndexOptions,
  project: string,
  version: string,
): Promise<EarlierRelease | undefined> {
  const found = await fetchProject(wire, name, endpoint, project);
  if (found === undefined) return undefined;
  const before = earlierVersion(versionsIn(found.page, versionOf), version);
  if (before === undefined) return undefined;
  const read = readIndexedFiles(found, (file) => versionOf(file) === before);
  if (!read.ok) throw untold(name, `the files of ${project} ${before}`, read.reasons.join('; '));
  return { version: before, files: read.value.filter(({ yanked }) => !yanked) };
}

/** Versions with a file that nobody withdrew. A name that cannot be read is of no version. */
function versionsIn({ files }: JsonObject, versionOf: PackageIndexOptions['versionOf']): readonly string[] {
  const all: readonly unknown[] = Array.isArray(files) ? files : [];
  const versions = all.flatMap((one) => {
    if (!isJsonObject(one) || typeof one.filename !== 'string') return [];
    const yanked = one.yanked === true || typeof one.yanked === 'string';
    return yanked ? [] : (versionOf(one.filename) ?? []);
  });
  return [...new Set(versions)];
}
