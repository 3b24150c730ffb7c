import type { Outlook } from '../../model/outlook.ts';
import { sealJobs } from '../../workflow/seal-jobs.ts';
import type { Check } from '../check.ts';

export const unreadableStamps: Check<Outlook> = {
  id: 'unreadable-stamps',
  title: 'The job that seals may not read what the legs stamped',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Stamps are annotations of each leg’s own check run. Without the right to read them the seal job stops after the build.',
  remedy: 'Add `checks: read` to the `permissions` of the job named below.',
  source: 'https://docs.github.com/en/rest/checks/runs#list-check-run-annotations',

  run({ workflow }) {
    const jobs = workflow === undefined ? [] : (sealJobs(workflow) ?? []);
    return {
      examined: jobs.length,
      findings: jobs.flatMap(({ job, readsChecks }) =>
        readsChecks ? [] : [{ where: `job ${JSON.stringify(job)}`, what: 'its `permissions` lack `checks: read`' }],
      ),
    };
  },
};
