import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDistributionName } from '../../src/model/file-name.ts';
import { chooseFiles } from './choose-files.ts';
import { type CorpusFile, corpusListPath, corpusListText, readCorpusList } from './corpus-list.ts';
import { fetchFile, isThere } from './fetch-file.ts';
import { inParallel } from './in-parallel.ts';
import { corpusProjects } from './projects.ts';
import { fetchPage, type PageFile } from './simple-page.ts';

/** Where the corpus lies, below the root. */
export const corpusFolder = join('.real', 'corpus');

/**
 * Brings the listed files into `.real/corpus`, and takes out what is not listed. What lies there with the right bytes
 * stays, so that a second call needs no network. Throws when the index no longer has a file with those bytes.
 *
 * @returns the files, sorted by name.
 */
export async function fetchCorpus(): Promise<readonly CorpusFile[]> {
  const listed = readCorpusList();
  mkdirSync(corpusFolder, { recursive: true });
  const names = new Set(listed.map(({ file }) => file));
  for (const file of readdirSync(corpusFolder)) if (!names.has(file)) rmSync(join(corpusFolder, file));
  const there = await inParallel('corpus, files compared', listed, ({ file, sha256 }) =>
    isThere(join(corpusFolder, file), sha256),
  );
  const missing = listed.filter((_, at) => !there[at]);
  const projects = [...new Set(missing.map(({ file }) => projectOf(file)))];
  const pages = await inParallel('corpus, pages', projects, fetchPage);
  const offered = new Map(pages.flatMap(({ files }) => files.map((file) => [file.filename, file] as const)));
  await inParallel('corpus, files fetched', missing, (one) => fetchFile(asListed(one, offered), corpusFolder));
  return listed;
}

function asListed({ file, sha256 }: CorpusFile, offered: ReadonlyMap<string, PageFile>): PageFile {
  const found = offered.get(file);
  if (found === undefined) throw new Error(`${file}: the index has it no more`);
  if (found.hashes.sha256 !== sha256) throw new Error(`${file}: the index gives another SHA-256 than the list`);
  return found;
}

const projectOf = (file: string): string => {
  const name = parseDistributionName(file);
  if (!name.ok) throw new Error(`${file}: ${name.reasons.join('; ')}`);
  return name.value.project;
};

/** Lists the newest files of every project of the corpus anew. */
export async function listNewest(): Promise<void> {
  const chosen = await inParallel('projects', corpusProjects, async (project) =>
    chooseFiles(await fetchPage(project.name), project),
  );
  const without = corpusProjects.filter((_, at) => chosen[at]?.length === 0).map(({ name }) => name);
  if (without.length > 0) throw new Error(`no wheels of ${without.join(', ')}`);
  const files = chosen.flat();
  const size = files.reduce((sum, file) => sum + (file.size ?? 0), 0);
  const listed = files.map(({ filename, hashes }) => ({ file: filename, sha256: hashes.sha256 ?? '' }));
  writeFileSync(corpusListPath, corpusListText(listed));
  process.stderr.write(`${files.length} files of ${corpusProjects.length} projects, ${Math.round(size / 1e6)} MB\n`);
}
