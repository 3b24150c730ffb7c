import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { sampleDate } from './sample-project.ts';
import { type Project, sourceFiles } from './source-files.ts';

/** When the commit after the release was made. */
const nextDate = '2025-11-04T08:00:00Z';
const timeoutMs = 20_000;
const run = promisify(execFile);

export interface CheckoutCommit {
  readonly sha: string;
  readonly tree: string;
  /** ISO date of the committer. */
  readonly date: string;
  readonly message: string;
}

/** A work tree at the release's commit. */
export interface Checkout {
  readonly path: string;
  readonly commit: CheckoutCommit;
  /** Id of the annotated tag's object. */
  readonly tagObject: string;
  /** The commit after the release, head of `main`. */
  readonly next: CheckoutCommit;
  /** A second work tree, at the commit after the release. */
  readonly nextPath: string;
}

export interface CheckoutWish {
  /** A folder that does not exist, or is empty. */
  readonly dir: string;
  readonly project: Project;
  /** Without `refs/tags/`. */
  readonly tag: string;
  /** PATH of the search for `git`. */
  readonly searchPath: string;
}

/**
 * Makes a git repository of two commits, with an annotated tag on the first. Author, dates and settings are fixed, so
 * the ids are the same on every machine.
 *
 * @returns `undefined` when there is no `git`. @throws Error with git's own words when it fails.
 */
export async function makeCheckout({ dir, project, tag, searchPath }: CheckoutWish): Promise<Checkout | undefined> {
  await writeAll(dir, project);
  const git = (date: string, ...args: readonly string[]) => runGit(dir, searchPath, date, args);
  const messages = { release: `${project.name} ${project.version}`, next: 'Begin the next version' };
  try {
    await git(sampleDate, 'init', '--quiet', '--template=', '--initial-branch=main');
    await git(sampleDate, 'add', '--all');
    await git(sampleDate, 'commit', '--quiet', '--message', messages.release);
    await git(sampleDate, 'tag', '--annotate', '--message', messages.release, '--', tag);
    await git(nextDate, 'commit', '--quiet', '--allow-empty', '--message', messages.next);
    const ids = await git(nextDate, 'rev-parse', 'HEAD~', 'HEAD~^{tree}', `refs/tags/${tag}`, 'HEAD', 'HEAD^{tree}');
    await git(nextDate, 'checkout', '--quiet', '--detach', `refs/tags/${tag}`);
    // Below `.git` it is no part of the first work tree, and goes with it.
    const nextPath = join(dir, '.git', 'next-tree');
    await git(nextDate, 'worktree', 'add', '--quiet', '--detach', nextPath, 'main');
    const [sha = '', tree = '', tagObject = '', nextSha = '', nextTree = ''] = ids.split('\n');
    return {
      path: dir,
      commit: { sha, tree, date: sampleDate, message: messages.release },
      tagObject,
      next: { sha: nextSha, tree: nextTree, date: nextDate, message: messages.next },
      nextPath,
    };
  } catch (thrown) {
    // Also what Node says of a working folder that is not there; that one was made above.
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return undefined;
    throw thrown;
  }
}

async function writeAll(dir: string, project: Project): Promise<void> {
  for (const { path, bytes } of sourceFiles(project)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), bytes);
  }
}

/** Runs git with nobody's settings and one fixed person. */
async function runGit(dir: string, searchPath: string, date: string, args: readonly string[]): Promise<string> {
  const person = { name: 'A Maintainer', email: 'maintainer@example.org' };
  const settings = ['core.autocrlf=false', 'commit.gpgsign=false', 'tag.gpgsign=false', 'core.hooksPath=/dev/null'];
  const env = {
    PATH: searchPath,
    HOME: dir,
    LC_ALL: 'C',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: person.name,
    GIT_AUTHOR_EMAIL: person.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: person.name,
    GIT_COMMITTER_EMAIL: person.email,
    GIT_COMMITTER_DATE: date,
  };
  const options = settings.flatMap((setting) => ['-c', setting]);
  const { stdout } = await run('git', [...options, ...args], { cwd: dir, env, timeout: timeoutMs });
  return stdout.trim();
}
