import { byteOrder } from '../model/byte-order.ts';
import type { Finding, Verdict } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { ReleaseSet } from '../model/release-set.ts';
import { atLevels, judge, type Levels } from './check.ts';
import { firmSetChecks, setChecks } from './set-checks.ts';

/** Findings kept of one verdict, and characters kept of each: hostile distributions could make millions. */
const maxFindings = 200;
const maxWhereLength = 500;
const maxWhatLength = 1_500;

export interface SetLevels {
  /** The policy's levels, by id. */
  readonly levels: Levels;
  /** The policy's `sbom.keep`; `undefined` when there is no policy. */
  readonly keep: Policy['sbom']['keep'] | undefined;
}

/**
 * Asks every check of the set. The same distributions give the same answer, whatever order they came in.
 *
 * @param name how the release is called: `demo 1.0`.
 */
export function judgeSet(set: ReleaseSet, name: string, { levels, keep }: SetLevels): readonly Verdict[] {
  const firm = firmSetChecks.map(({ id, severity }) => [id, severity] as const);
  const kept = keep && ({ require: 'block', warn: 'warn', off: 'off' } as const)[keep];
  const inForce = { ...(kept && { 'lost-sbom': kept }), ...levels, ...Object.fromEntries(firm) };
  const sorted = { ...set, distributions: set.distributions.toSorted((a, b) => byteOrder(a.file, b.file)) };
  return atLevels(setChecks, inForce).map((check) => bounded(judge(check, sorted, name)));
}

function bounded(verdict: Verdict): Verdict {
  const kept = verdict.findings.slice(0, maxFindings).map(({ where, what }) => ({
    where: where.slice(0, maxWhereLength),
    what: what.slice(0, maxWhatLength),
  }));
  const more = verdict.findings.length - kept.length;
  const rest: Finding[] = more > 0 ? [{ where: verdict.subject, what: `and ${more} more findings` }] : [];
  return { ...verdict, findings: [...kept, ...rest] };
}
