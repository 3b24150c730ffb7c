import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const read = (file: string) => readFileSync(join(folder, file));

/** By the sources' digest, outside the tree: a fresh clone finds what an earlier one built. */
const key = createHash('sha256').update(read('go.sum')).update(read('trillian-mem/main.go')).digest('hex');
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'wheelgate');
const built = join(cache, `sigstore-stack-${key.slice(0, 16)}`);

const packages = [
  './trillian-mem',
  'github.com/sigstore/fulcio',
  'github.com/sigstore/rekor/cmd/rekor-server',
  'github.com/sigstore/timestamp-authority/v2/cmd/timestamp-server',
] as const;

export type Program = 'trillian-mem' | 'fulcio' | 'rekor-server' | 'timestamp-server';

/** Whether nothing has to be built. */
export const areBuilt = (): boolean => packages.every((one) => existsSync(join(built, basename(one))));

/** Builds Sigstore's own servers from the Go module proxy, once: about five minutes and 1.2 GB of modules. */
export function buildPrograms(say: (line: string) => void): void {
  if (areBuilt()) return;
  say('building Fulcio, Rekor, Trillian and the timestamp authority: about five minutes, once');
  const making = `${built}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  const env = { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '-mod=mod' };
  const args = ['build', '-trimpath', '-ldflags=-s -w', '-o', `${making}/`, ...packages];
  execFileSync('go', args, { cwd: folder, env, stdio: 'inherit' });
  rmSync(built, { recursive: true, force: true });
  renameSync(making, built);
}

/** Path of one. */
export const program = (name: Program): string => join(built, name);
