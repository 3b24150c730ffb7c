// `npm run build` writes dist/. With --check it compares dist/ with what the sources give, and writes nothing there.

import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderDifference } from './bundle/folder-difference.ts';
import { makeBundle } from './bundle/make-bundle.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const made = makeBundle(root);

if (process.argv.includes('--check')) {
  const differences = folderDifference(made, dist).map((line) => `dist/${line}`);
  if (differences.length > 0) {
    console.error([...differences, 'dist/ is not what src/ gives: run "npm run build" and commit dist/'].join('\n'));
    process.exitCode = 1;
  }
} else {
  rmSync(dist, { recursive: true, force: true });
  renameSync(made, dist);
}
