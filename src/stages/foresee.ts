import { judge } from '../checks/check.ts';
import { outlookChecks } from '../checks/outlook-checks.ts';
import type { Verdict } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { Ports } from '../ports/ports.ts';
import { type Ahead, fetchOutlook } from './fetch-outlook.ts';

/** What a person should know in the first minute: findings, none of which blocks, and remarks. */
export interface Foresight {
  readonly verdicts: readonly Verdict[];
  readonly remarks: readonly string[];
}

/** Warns of what can go wrong between the plan and the approval, in a release that may be made. */
export async function foresee(ahead: Ahead, ports: Ports): Promise<Foresight> {
  const outlook = await fetchOutlook(ahead, ports);
  const verdicts = outlookChecks.map((check) => judge(check, outlook, ahead.source.ref));
  const stamps = verdicts.find(({ check }) => check.id === 'unreadable-stamps');
  return { verdicts, remarks: [stampRemark(ahead.policy.stamp, stamps?.status)] };
}

function stampRemark(level: Policy['stamp'], status: Verdict['status'] | undefined): string {
  if (level === 'off') return 'stamps: the policy wants none, so provenance will speak of the run and of no job';
  if (status === 'pass') return 'stamps: the job that seals may read them';
  if (status === 'fail') return 'stamps: the job that seals may not read them';
  return 'stamps: whether the job that seals may read them is not known; it needs `permissions: {checks: read}`';
}
