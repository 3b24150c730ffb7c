import { join } from 'node:path';
import type { ReportedSubmodule } from '../../model/build-record.ts';
import { byteOrder } from '../../model/byte-order.ts';
import { parseGitSha } from '../../model/digest.ts';

/** Runs git in a folder. @throws when git says no. */
export type Git = (folder: string, ...args: readonly string[]) => Promise<string>;

/** Submodules of submodules; nobody goes deeper. */
const maxDepth = 5;
const maxSubmodules = 500;
/** Code points. */
const maxUrlLength = 1_000;

/**
 * What is checked out in each submodule, and in theirs. One that is not checked out had no part in the build and is left
 * out. Output ends in zeros, not lines, and git writes slashes on every system, so there is one form to read.
 *
 * @returns sorted by path.
 */
export async function submodulesOf(git: Git, checkout: string): Promise<readonly ReportedSubmodule[]> {
  const found: ReportedSubmodule[] = [];
  let waiting: readonly string[] = [''];
  for (let depth = 0; depth < maxDepth && waiting.length > 0; depth++) {
    const next: string[] = [];
    for (const above of waiting) {
      const own = await directSubmodules(git, checkout, above);
      found.push(...own);
      next.push(...own.map(({ path }) => `${path}/`));
    }
    waiting = next;
  }
  return found.sort((a, b) => byteOrder(a.path, b.path)).slice(0, maxSubmodules);
}

/** @param above path of the module that holds them, a slash at its end; empty for the checkout itself. */
async function directSubmodules(git: Git, checkout: string, above: string): Promise<readonly ReportedSubmodule[]> {
  const folder = join(checkout, above);
  const found: ReportedSubmodule[] = [];
  for (const [path, url] of [...(await declared(git, folder))].slice(0, maxSubmodules)) {
    const commit = isBelow(path) ? await headOf(git, join(folder, path)) : undefined;
    if (commit !== undefined) found.push({ path: above + path, url: url.slice(0, maxUrlLength), commit });
  }
  return found;
}

/** What leads out of the checkout is no part of it, whatever the file says. */
const isBelow = (path: string): boolean =>
  /^[^/\\:\p{C}][^\\:\p{C}]*$/u.test(path) && !path.split('/').some((part) => ['', '.', '..'].includes(part));

/** Path to URL, as `.gitmodules` spells them. The file is data: git reads it and does nothing that it names. */
async function declared(git: Git, folder: string): Promise<ReadonlyMap<string, string>> {
  const list = ['config', '--file', '.gitmodules', '--null', '--get-regexp', '^submodule\\..*\\.(path|url)$'];
  const text = await git(folder, ...list).catch(() => '');
  const modules = new Map<string, { path?: string; url?: string }>();
  for (const entry of text.split('\0')) {
    const [, name, key, value] = /^submodule\.(.*)\.(path|url)\n(.*)$/s.exec(entry) ?? [];
    if (name !== undefined && key !== undefined) modules.set(name, { ...modules.get(name), [key]: value });
  }
  return new Map([...modules.values()].flatMap(({ path, url = '' }) => (path === undefined ? [] : [[path, url]])));
}

/** An empty folder is part of the module around it, whose commit git would tell: then there is a prefix. */
async function headOf(git: Git, folder: string) {
  const told = await git(folder, 'rev-parse', '--show-prefix', 'HEAD').catch(() => undefined);
  const [prefix, sha] = told?.split(/\r?\n/) ?? [];
  if (prefix !== '') return undefined;
  const commit = parseGitSha(sha);
  return commit.ok ? commit.value : undefined;
}
