import { blocks } from '../../model/finding.ts';
import type { Attack } from './attack.ts';
import type { PhaseRun } from './runner.ts';

/** What ended a rehearsal before its end. */
export interface Stop {
  readonly phase: string;
  /** Exit code of the phase. */
  readonly code: number;
  /** The stage that stopped it; `undefined` when the phase failed to know. */
  readonly stage: string | undefined;
  /** Ids of the checks that block, the first first. */
  readonly findings: readonly string[];
  readonly because: string;
}

/** Reads from a failed phase's report what stopped it. */
export function stopOf({ phase, code, report, errors }: PhaseRun): Stop {
  const findings = [...new Set((report?.verdicts ?? []).filter(blocks).map(({ check }) => check.id))];
  const because = report?.stopped?.because ?? errors.join(' ') ?? '';
  return { phase, code, stage: report?.stopped?.stage, findings, because };
}

/** True when exactly the guard that an attack is meant for has stopped it. */
export const heldBy = ({ expected }: Attack, stop: Stop | undefined): boolean =>
  stop?.stage === expected.stage && stop.findings.includes(expected.finding);
