// `npm run bench` measures everything in bench/; `npm run bench -- startup` one of it. Measure on an idle machine.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const all = readdirSync(`${root}bench`)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length))
  .sort();
const [only] = process.argv.slice(2);

if (only !== undefined && !all.includes(only)) {
  console.error(`there is no bench "${only}"; there are ${all.join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of only === undefined ? all : [only]) {
    const { status } = spawnSync(process.execPath, [`${root}bench/${name}.ts`], { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}
