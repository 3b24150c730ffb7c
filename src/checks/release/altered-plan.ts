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

  run({ planned, now }) {
    const members = Object.keys(now).filter(
      (member): member is keyof typeof now => member !== 'source' && member in planned,
    );
    const differing = members.filter((member) => JSON.stringify(planned[member]) !== JSON.stringify(now[member]));
    return {
      examined: members.length,
      findings: differing.map((member) => ({
        where: `plan.${member}`,
        what: `it says ${shown(planned[member])}; this job finds ${shown(now[member])}`,
      })),
    };
  },
};

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 200) ?? 'nothing';
