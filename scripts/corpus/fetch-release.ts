import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { production } from '../../src/endpoints.ts';
import { parseDistributionName } from '../../src/model/file-name.ts';
import { isPreRelease } from '../../src/model/version.ts';

/** One file of a simple page (PEP 691), as far as it is used. */
interface PageFile {
  readonly filename: string;
  readonly url: string;
  readonly hashes: { readonly sha256?: string };
  readonly yanked?: boolean | string;
}

interface Page {
  readonly versions: readonly string[];
  readonly files: readonly PageFile[];
}

const folder = '.real';
const parallel = 4;

/** The simple index that pip is set up for, else PyPI's. */
function simpleIndex(): string {
  try {
    const asked = execFileSync('python3', ['-m', 'pip', 'config', 'get', 'global.index-url'], { stdio: 'pipe' });
    return asked.toString().trim().replace(/\/+$/, '');
  } catch {
    return process.env.PIP_INDEX_URL?.replace(/\/+$/, '') ?? `${production.indexes.pypi.base}/simple`;
  }
}

async function fetchPage(project: string): Promise<Page> {
  const response = await fetch(`${simpleIndex()}/${project}/`, {
    headers: { accept: 'application/vnd.pypi.simple.v1+json' },
  });
  if (!response.ok) throw new Error(`the simple page of ${project} answered ${response.status}`);
  return (await response.json()) as Page;
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Fetches one file, or keeps the one that lies there with the right bytes. */
async function fetchFile({ filename, url, hashes }: PageFile, into: string): Promise<void> {
  const path = join(into, filename);
  if (hashes.sha256 === undefined) throw new Error(`${filename}: the index gives no SHA-256`);
  if (existsSync(path) && (await sha256(path)) === hashes.sha256) return;
  const response = await fetch(url);
  if (!response.ok || response.body === null) throw new Error(`${filename}: the index answered ${response.status}`);
  await pipeline(Readable.fromWeb(response.body), createWriteStream(`${path}.part`));
  const found = await sha256(`${path}.part`);
  if (found !== hashes.sha256) {
    rmSync(`${path}.part`);
    throw new Error(`${filename}: fetched bytes have SHA-256 ${found}, the index says ${hashes.sha256}`);
  }
  renameSync(`${path}.part`, path);
}

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
  const version = wanted ?? versions.filter((one) => !isPreRelease(one)).at(-1);
  const chosen = files.filter(({ filename, yanked }) => versionOf(filename) === version && !yanked);
  if (version === undefined || chosen.length === 0)
    throw new Error(`the index has no files of ${project} ${wanted ?? ''}`);
  const into = join(folder, `${project}-${version}`);
  mkdirSync(into, { recursive: true });
  const waiting = [...chosen];
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await fetchFile(next, into);
      done += 1;
      process.stderr.write(`\r${project} ${version}: ${done} of ${chosen.length} files`);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  process.stderr.write('\n');
  return into;
}
