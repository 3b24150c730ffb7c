import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { corpusFolder, fetchCorpus } from '../../scripts/corpus/fetch-corpus.ts';
import { fetchRelease } from '../../scripts/corpus/fetch-release.ts';
import { parseDistributionName } from '../../src/model/file-name.ts';
import { blocks } from '../../src/model/finding.ts';
import { inspectDistribution } from '../../src/worker.ts';
import { anExpectation } from '../support/a-wheel.ts';
import { blockingFindings } from './blocking-findings.ts';

interface Blocked {
  readonly file: string;
  readonly check: string;
}

/** What blocks on a published file. What throws here is a crash. */
function blockedBy(folder: string, file: string): readonly Blocked[] {
  const { verdicts } = inspectDistribution(file, readFileSync(join(folder, file)), anExpectation());
  return verdicts.filter(blocks).map(({ check }) => ({ file, check: check.id }));
}

let files: readonly string[];

beforeAll(async () => {
  files = (await fetchCorpus()).map(({ file }) => file);
});

describe('the newest files of other projects with compiled code', () => {
  test('are those of 40 projects at least, on every platform family, with sdists', () => {
    const projects = new Set(
      files.map((file) => parseDistributionName(file)).map((name) => name.ok && name.value.project),
    );
    expect(projects).not.toContain(false);
    expect(projects.size).toBeGreaterThanOrEqual(40);
    for (const kind of [/manylinux/, /musllinux/, /macosx/, /win_amd64/, /\.tar\.gz$/])
      expect([kind, files.filter((file) => kind.test(file)).length]).toEqual([kind, expect.toSatisfy((n) => n >= 40)]);
  });

  test('crash nothing, and what blocks on them is known to be true', () => {
    const found = files.flatMap((file) => blockedBy(corpusFolder, file));
    expect(found).toEqual(blockingFindings.map(({ file, check }) => ({ file, check })));
  });
});

test('nothing blocks on the newest NumPy release', async () => {
  const folder = await fetchRelease('numpy');
  expect(readdirSync(folder).flatMap((file) => blockedBy(folder, file))).toEqual([]);
});
