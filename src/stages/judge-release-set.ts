import { judgeSet } from '../checks/judge-set.ts';
import { ReleaseError } from '../errors.ts';
import type { Inspection } from '../model/distribution.ts';
import type { Verdict } from '../model/finding.ts';
import type { Collected } from './2-collect.ts';

/**
 * Asks the checks of the whole set. What the previous release was is not known here: it lies on an index, which may
 * say another thing tomorrow, and a seal must not depend on that.
 *
 * @throws ReleaseError BUG when an inspector left a summary out: nothing could be said of the set.
 */
export function judgeReleaseSet(collected: Collected, inspections: readonly Inspection[]): readonly Verdict[] {
  const { plan, policy } = collected.planned;
  const distributions = inspections.map(({ file, summary }) => {
    if (summary === undefined) throw new ReleaseError('BUG', `${file} was inspected without a summary`);
    return summary;
  });
  const levels = Object.fromEntries(Object.entries(policy.checks).map(([id, { level }]) => [id, level] as const));
  const set = {
    distributions,
    complete: true,
    // A rehearsal makes its source up, so that what real files say of theirs is held against each other alone.
    commit: plan.world === 'rehearsal' ? undefined : plan.source.commit,
    legOf: collected.legOf,
    previous: undefined,
  };
  const name = plan.version === '' ? plan.project : `${plan.project} ${plan.version}`;
  return judgeSet(set, name, { levels, keep: policy.sbom.keep });
}
