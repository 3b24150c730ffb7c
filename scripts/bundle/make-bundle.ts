import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolders, renderLicences, type StatsModule } from './licences.ts';
import { schemaLicences } from './schema-licences.ts';

/** Where everything of a build lies until it is whole; the bundle's bytes do not depend on it, but on the root. */
const work = 'build';

/**
 * Compiles `src/` and bundles it with its licences.
 *
 * @param root folder of package.json. The bundler must run there: from anywhere else it numbers its modules otherwise.
 * @returns the folder of the bundle, within `build/`.
 * @throws when the compiler or the bundler refuses; its words are on standard error.
 */
export function makeBundle(root: string): string {
  const out = join(root, work, 'bundle');
  rmSync(join(root, work), { recursive: true, force: true });
  run(root, 'node_modules/typescript/bin/tsc');
  const stats = join(root, work, 'stats.json');
  const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
  run(root, ncc, 'build', `${work}/main.js`, '-o', out, '--no-cache', '--quiet', '--stats-out', stats);
  const { modules }: { modules: readonly StatsModule[] } = JSON.parse(readFileSync(stats, 'utf8'));
  makeExecutable(join(out, 'index.js'));
  const licences = [renderLicences(packageFolders(modules)), schemaLicences()];
  writeFileSync(join(out, 'LICENSES.txt'), licences.join(`\n${'-'.repeat(78)}\n\n`));
  return out;
}

function run(root: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
}

/** `npx wheelgate` starts the file by itself. */
function makeExecutable(file: string): void {
  writeFileSync(file, `#!/usr/bin/env node\n${readFileSync(file, 'utf8')}`);
  chmodSync(file, 0o755);
}
