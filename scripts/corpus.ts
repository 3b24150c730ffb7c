// Brings published files into the ignored folder `.real`, and compares each SHA-256 with the index's; nothing is built
// or executed.
//
//   node scripts/corpus.ts                    the files that scripts/corpus/files.sha256 lists, into .real/corpus
//   node scripts/corpus.ts --newest           lists the newest files of scripts/corpus/projects.ts first
//   node scripts/corpus.ts NAME [VERSION]     one release, all its files, into .real/NAME-VERSION

import { corpusFolder, fetchCorpus, listNewest } from './corpus/fetch-corpus.ts';
import { fetchRelease } from './corpus/fetch-release.ts';

const [first, version] = process.argv.slice(2);
if (first === undefined || first === '--newest') {
  if (first === '--newest') await listNewest();
  await fetchCorpus();
  console.log(corpusFolder);
} else {
  console.log(await fetchRelease(first, version));
}
