import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fetchRelease } from '../../scripts/corpus/fetch-release.ts';
import { blocks } from '../../src/model/finding.ts';
import { inspectDistribution } from '../../src/worker.ts';
import { anExpectation } from '../support/a-wheel.ts';

/** The checks that look into an SBOM. */
const about = /sbom|component|purl|build-path|library/;

test('every SBOM that auditwheel put into NumPy’s wheels is valid, and what it lacks is told and stops nothing', async () => {
  const release = resolve(await fetchRelease('numpy'));
  const files = (await readdir(release)).filter((file) => file.includes('musllinux'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const { verdicts, sboms } = inspectDistribution(file, await readFile(join(release, file)), anExpectation());
    const failed = verdicts.filter(({ status, check }) => status === 'fail' && about.test(check.id));
    expect([file, sboms.length, verdicts.filter(blocks)]).toEqual([file, 1, []]);
    expect(failed.map(({ check, findings }) => [check.id, findings.length])).toEqual([
      ['incomplete-sbom', 1],
      ['uncovered-library', 1],
      ['unlicensed-component', 1],
    ]);
  }
});
