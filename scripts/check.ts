// `npm run check`: everything that must hold before a commit. All of it runs, whatever fails; the last line counts.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Count, countTests } from './check/count-tests.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'wheelgate-check-'));
const report = join(temporary, 'vitest.json');

const steps = [
  { name: 'generated files are current', args: ['scripts/gen.ts', '--check'], repair: 'npm run gen' },
  {
    name: 'format and lint',
    args: ['node_modules/@biomejs/biome/bin/biome', 'ci', '.', '--colors=off'],
    repair: 'npx biome check --write .',
  },
  { name: 'types of the sources', args: ['node_modules/typescript/bin/tsc', '--noEmit'], repair: 'npm run types' },
  {
    name: 'types of tests and scripts',
    args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.test.json'],
    repair: 'npx tsc --noEmit -p tsconfig.test.json',
  },
  {
    name: 'tests',
    args: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    repair: 'npm test',
  },
  { name: 'dist/ is current', args: ['scripts/build.ts', '--check'], repair: 'npm run build' },
];

function run({ name, args }: (typeof steps)[number]): Count {
  console.log(`\n== ${name}`);
  const status = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
  if (name !== 'tests') return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  return countTests(existsSync(report) ? readFileSync(report, 'utf8') : undefined, status);
}

const counts = steps.map((step) => ({ ...step, ...run(step) }));
rmSync(temporary, { recursive: true });
console.log('');
for (const { name, failed, repair } of counts) {
  console.log(failed === 0 ? `ok      ${name}` : `FAILED  ${name}: run "${repair}"`);
}
const passed = counts.reduce((sum, one) => sum + one.passed, 0);
const failed = counts.reduce((sum, one) => sum + one.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
