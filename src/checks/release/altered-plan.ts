import type { Finding } from '../../model/finding.ts';
import type { PlanThenAndNow } from '../../model/preflight.ts';
import type { Check } from '../check.ts';

export const alteredPlan: Check<PlanThenAndNow> = {
  id: 'altered-plan',
  title: 'The plan is not what this run’s own facts make again',
  severity: 'block',
  applies: 'always',
  why: 'A plan travels as a job output. Every job makes it again from GitHub’s facts and trusts nothing that differs.',
  remedy: 'Start a new run. If it stays, compare the workflow file and the policy with the default branch.',
  source: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/pass-job-outputs',

  run({ planned: { source: plannedSource, ...planned }, now: { source, ...now } }) {
    const parts = [...compared('plan', planned, now), ...compared('plan.source', plannedSource, source)];
    return { examined: parts.length, findings: parts.flatMap(({ finding }) => finding ?? []) };
  },
};

/** Every member of what this job made, beside what was planned. */
const compared = (path: string, planned: object, now: object): readonly { readonly finding: Finding | undefined }[] =>
  Object.entries(now).map(([member, value]) => {
    const then: unknown = Reflect.get(planned, member);
    const what = `it says ${shown(then)}; this job finds ${shown(value)}`;
    const same = JSON.stringify(then) === JSON.stringify(value);
    return { finding: same ? undefined : { where: `${path}.${member}`, what } };
  });

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 200) ?? 'nothing';
