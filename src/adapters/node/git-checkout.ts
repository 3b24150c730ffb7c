import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ReleaseError } from '../../errors.ts';
import { parseGitSha } from '../../model/digest.ts';
import type { Checkout } from '../../ports/checkout.ts';
import { submodulesOf } from './submodules-of.ts';

const timeoutMs = 120_000;
/** A status of some thousand changed files; more is cut off, and then it is dirty all the same. */
const maxOutputBytes = 8 * 1024 * 1024;

/**
 * Asks the `git` program. A checkout is somebody's code: hooks, pagers and file-system monitors that its configuration
 * names are switched off.
 */
export const gitCheckout: Checkout = {
  async head(path) {
    const git = (...args: readonly string[]) => run(path, args);
    const sha = parseGitSha((await git('rev-parse', '--verify', 'HEAD^{commit}')).trim());
    if (!sha.ok)
      throw new ReleaseError('FILE_UNREADABLE', `source-path ${path}: git gave no commit: ${sha.reasons.join('; ')}`);
    // Build products are untracked; only changes to what the commit holds count.
    const status = await git('status', '--porcelain', '--untracked-files=no', '--ignore-submodules=none');
    return { commit: sha.value, dirty: status.trim() !== '' };
  },
  submodules: (path) => submodulesOf((at, ...args) => run(at, args), path),
};

async function run(path: string, args: readonly string[]): Promise<string> {
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=', '-c', `safe.directory=*`, '-C', path];
  try {
    const options = { timeout: timeoutMs, maxBuffer: maxOutputBytes, windowsHide: true };
    const { stdout } = await promisify(execFile)('git', [...safe, ...args], options);
    return stdout;
  } catch (cause) {
    const said =
      cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim().slice(0, 300) : String(cause);
    throw new ReleaseError('FILE_UNREADABLE', `source-path ${path}: git ${args[0]} failed: ${said}`, { cause });
  }
}
