import type { DistributionSummary } from '../../model/distribution-summary.ts';
import type { PreviousFile, ReleaseSet } from '../../model/release-set.ts';
import type { Check } from '../check.ts';
import { counterpartOf } from '../counterpart-of.ts';

/** How often as large as before a file may be; releases of one minor version stay within a few per cent. */
const usualGrowth = 1.25;

/** Bytes. Less is what a small wheel may gain by a longer description. */
const leastGrowthBytes = 16 * 1024;

/** Told one by one; the rest in one line. */
const maxFindings = 10;

export const grownDistribution: Check<ReleaseSet> = {
  id: 'grown-distribution',
  title: 'A distribution is much larger than in the previous release',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Something came in: a bundled library, test data, debug symbols, or what nobody meant to ship.',
  remedy: 'Look at what grew. If it is meant, nothing is to be done.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',

  run({ distributions, previous }) {
    const pairs = distributions.flatMap((now) => {
      const before = previous && counterpartOf(now, previous);
      return before?.size === undefined ? [] : [{ now, before, size: before.size }];
    });
    const grown = pairs
      .filter(({ now, size }) => now.size > size * usualGrowth && now.size - size >= leastGrowthBytes)
      .toSorted((a, b) => b.now.size / b.size - a.now.size / a.size);
    const more = grown.length - maxFindings;
    return {
      examined: pairs.length,
      findings: [
        ...grown.slice(0, maxFindings).map(({ now, before, size }) => ({
          where: now.file,
          what: `${now.size} bytes, ${share(now.size, size)} more than in ${before.name.version}${most(now, before)}`,
        })),
        ...(more > 0 ? [{ where: 'release', what: `and ${more} more distributions, which grew less` }] : []),
      ],
    };
  },
};

const share = (now: number, before: number): string =>
  before === 0 ? 'all of them' : `${Math.floor((100 * (now - before)) / before)} %`;

/** The file inside that grew most, where what was inside before is known. */
function most(now: DistributionSummary, { summary }: PreviousFile): string {
  if (summary === undefined || summary.files.length === 0) return '';
  const before = new Map(summary.files.map(({ path, size }) => [keyOf(path), size]));
  const growth = now.files.map(({ path, size }) => ({ path, by: size - (before.get(keyOf(path)) ?? 0) }));
  const largest = growth.reduce((most, one) => (one.by > most.by ? one : most), { path: '', by: 0 });
  return largest.by > 0 ? `; most in ${JSON.stringify(largest.path.slice(0, 200))}, ${largest.by} bytes unpacked` : '';
}

/** Without the version in the name of the metadata directory, and the digest in that of a bundled library. */
const keyOf = (path: string): string =>
  path.replace(/^[^/]+\.dist-info\//, '.dist-info/').replace(/-[0-9a-f]{8,}(?=[.-])/, '');
