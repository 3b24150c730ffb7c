// `npm run check`: everything that must hold before a commit. All of it runs, whatever fails; the last line counts.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areBuilt } from '../test/sigstore-stack/programs.ts';
import { type Count, countTests } from './check/count-tests.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'wheelgate-check-'));

/** A run of vitest whose report is counted. */
const vitest = (name: string, repair: string, ...args: readonly string[]) => {
  const report = join(temporary, `${repair.replaceAll(/\W+/g, '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, report, args: ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args], repair };
};

/** In CI the servers are built when they are not there; elsewhere nobody is made to wait for that. */
const realSigstore = process.env.CI === 'true' || areBuilt();

interface Step {
  readonly name: string;
  readonly args: readonly string[];
  readonly repair: string;
  /** Where the step leaves its count of tests. */
  readonly report?: string;
}

const steps: readonly Step[] = [
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
  vitest('tests', 'npm test'),
  ...(realSigstore
    ? [vitest('tests with Sigstore’s own servers', 'npm run test:sigstore', '--config', 'vitest.sigstore.config.ts')]
    : []),
  { name: 'dist/ is current', args: ['scripts/build.ts', '--check'], repair: 'npm run build' },
];

function run({ name, args, report }: Step): Count {
  console.log(`\n== ${name}`);
  const status = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
  if (report === undefined) return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
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
if (!realSigstore) console.log('not run: Sigstore’s own servers are not built; "npm run test:sigstore" builds them');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
