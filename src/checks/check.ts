import type { CheckMeta, CheckResult, Severity, Verdict } from '../model/finding.ts';

/** One question asked of one kind of subject. `run` is pure, synchronous and total: it never throws on hostile input. */
export interface Check<Subject> extends CheckMeta {
  readonly run: (subject: Subject) => CheckResult;
}

/** Puts `run`'s answer into a verdict. A check that examined nothing never passes. */
export function judge<Subject>(check: Check<Subject>, subject: Subject, name: string): Verdict {
  const { run: _, ...meta } = check;
  const { examined, findings } = check.run(subject);
  if (findings.length > 0) return { check: meta, subject: name, status: 'fail', findings };
  if (examined > 0) return { check: meta, subject: name, status: 'pass', findings };
  if (check.applies === 'sometimes') return { check: meta, subject: name, status: 'not-applicable', findings };
  const nothing = { where: name, what: 'there was nothing to examine' };
  return { check: meta, subject: name, status: 'fail', findings: [nothing] };
}

/** Levels that a policy sets for checks by id; `off` leaves the check out. */
export type Levels = Readonly<Record<string, Severity | 'off'>>;

/** The checks with the policy's levels in force. */
export function atLevels<Subject>(checks: readonly Check<Subject>[], levels: Levels): readonly Check<Subject>[] {
  return checks.flatMap((check) => {
    const level = levels[check.id] ?? check.severity;
    return level === 'off' ? [] : [{ ...check, severity: level }];
  });
}
