// `npm run gen` writes every generated file. With --check it writes nothing and fails when one is out of date.

import { fileURLToPath } from 'node:url';
import { allPages } from './gen/all-pages.ts';
import { stalePages, writePages } from './gen/write-pages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = await allPages();

if (process.argv.includes('--check')) {
  const stale = stalePages(root, pages);
  if (stale.length > 0) {
    console.error([...stale, 'generated files are out of date: run "npm run gen" and commit the result'].join('\n'));
    process.exitCode = 1;
  }
} else {
  const written = writePages(root, pages);
  console.log(written.length > 0 ? written.join('\n') : 'every generated file is current');
}
