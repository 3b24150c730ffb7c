// Writes the corpus of hostile and odd archives, each into a folder of its own, with `labels.json`: what is wrong with
// each and what has to be said of it. `npm run hostile -- DIR`. The folder must be new or empty.

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCases } from '../test/hostile/all-cases.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run hostile -- DIR');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
if (readdirSync(folder).length > 0) {
  console.error(`${folder} is not empty`);
  process.exit(2);
}
const labels = allCases.map(({ bytes, ...label }) => {
  mkdirSync(join(folder, label.name));
  writeFileSync(join(folder, label.name, label.file), bytes());
  return label;
});
writeFileSync(join(folder, 'labels.json'), `${JSON.stringify(labels, null, 2)}\n`);
console.log(`${labels.length} archives in ${folder}`);
