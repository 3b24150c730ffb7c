// Brings one published release, all its files, into the ignored folder `.real`: `node scripts/corpus.ts NAME [VERSION]`.
// Reads the simple page of pip's configured index and compares each SHA-256; nothing is built or executed.

import { fetchRelease } from './corpus/fetch-release.ts';

const [project = 'numpy', version] = process.argv.slice(2);
console.log(await fetchRelease(project, version));
