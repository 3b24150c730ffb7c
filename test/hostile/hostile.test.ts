import { describe, expect, test } from 'vitest';
import { sdistChecks, wheelChecks } from '../../src/checks/distribution-checks.ts';
import { inspectDistribution } from '../../src/worker.ts';
import { anExpectation } from '../support/a-wheel.ts';
import { allCases } from './all-cases.ts';
import type { HostileCase } from './hostile-case.ts';

function verdictOf({ file, bytes }: HostileCase): Pick<HostileCase, 'blocks' | 'warns'> {
  const { verdicts } = inspectDistribution(file, bytes(), anExpectation());
  const failing = (severity: string) =>
    verdicts
      .flatMap(({ status, check }) => (status === 'fail' && check.severity === severity ? [check.id] : []))
      .sort();
  return { blocks: failing('block'), warns: failing('warn') };
}

/** Advisories about readers of wheels and sdists whose archives are known; each has at least one of its form. */
const advisories = [
  'CVE-2024-12718',
  'CVE-2025-4138',
  'CVE-2025-4330',
  'CVE-2025-4435',
  'CVE-2025-4517',
  'CVE-2025-54368',
  'CVE-2025-62518',
  'CVE-2025-8291',
  'CVE-2026-1703',
  'CVE-2026-53655',
  'GHSA-3cv2-h65g-fgmm',
  'GHSA-3wgq-wrwc-vqmv',
  'GHSA-4gg8-gxpx-9rph',
  'GHSA-8qf3-x8v5-2pj8',
  'GHSA-pjjw-68hj-v9mw',
  'GHSA-pqhf-p39g-3x64',
  'async_zip 0.0.20',
];

/** What no archive can be wrong in by itself: these are told what to expect, or want a file of 100 MiB. */
const notByItself = ['oversized-file', 'unexpected-project', 'unexpected-version'];

describe('the corpus', () => {
  test('gets the whole verdict of its labels', { timeout: 60_000 }, () => {
    const wrong = allCases.flatMap((one) => {
      const { name, blocks, warns } = one;
      const verdict = verdictOf(one);
      const same = JSON.stringify(verdict) === JSON.stringify({ blocks, warns });
      return same ? [] : [{ name, label: { blocks, warns }, verdict }];
    });
    expect(wrong).toEqual([]);
  });

  test('is large, and each of its archives has a name of its own', () => {
    const innocent = allCases.filter(({ name }) => name.startsWith('innocent-'));
    expect(allCases.filter(({ blocks }) => blocks.length > 0).length).toBeGreaterThanOrEqual(300);
    expect(innocent.length).toBeGreaterThanOrEqual(40);
    expect(innocent.filter(({ blocks }) => blocks.length > 0)).toEqual([]);
    expect(new Set(allCases.map(({ name }) => name)).size).toBe(allCases.length);
    expect(allCases.filter(({ name }) => !/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(allCases.filter(({ about }) => !/^\S.*\.$/.test(about)).map(({ name }) => name)).toEqual([]);
  });

  test('has an archive for every check, and for every advisory', () => {
    const told = new Set(allCases.flatMap(({ blocks, warns }) => [...blocks, ...warns]));
    const ids = new Set([...wheelChecks, ...sdistChecks].map(({ id }) => id));
    expect([...ids].filter((id) => !told.has(id)).sort()).toEqual(notByItself);
    const known = new Set(allCases.flatMap(({ advisory }) => advisory ?? []));
    expect([...known].sort()).toEqual(advisories);
  });
});
