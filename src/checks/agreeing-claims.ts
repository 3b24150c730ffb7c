import type { CheckResult, Finding } from '../model/finding.ts';
import type { Parsed } from '../model/parsed.ts';

/** One place that says something which other places say too. */
export interface Claim {
  /** The place, as a person would call it. */
  readonly where: string;
  readonly value: Parsed<string>;
}

/** Holds every readable claim against the first; one that cannot be read is a finding by itself. */
export function agreeingClaims(claims: readonly Claim[], same: (a: string, b: string) => boolean): CheckResult {
  const unread = claims.flatMap(({ where, value }): Finding[] =>
    value.ok ? [] : [{ where, what: value.reasons.join('; ') }],
  );
  const [first, ...others] = claims.flatMap(({ where, value }) => (value.ok ? [{ where, value: value.value }] : []));
  const differing = others.filter(({ value }) => first !== undefined && !same(value, first.value));
  const findings = differing.map(({ where, value }) => ({
    where,
    what: `it says ${JSON.stringify(value)}; the ${first?.where} says ${JSON.stringify(first?.value)}`,
  }));
  return { examined: others.length, findings: [...unread, ...findings] };
}
