import type { Outlook } from '../../model/outlook.ts';
import type { Check } from '../check.ts';

/** Days. A job waits for people for 30, and a run ends after 35. */
const wantedDays = 35;

export const shortRetention: Check<Outlook> = {
  id: 'short-retention',
  title: 'The artifacts expire before the release must be approved',
  severity: 'warn',
  applies: 'sometimes',
  why: 'GitHub holds a job for 30 days and a run for 35. What has expired by then cannot be published and must be built again.',
  remedy: 'Set 35 days or more under Settings, Actions, General, Artifact and log retention.',
  source: 'https://docs.github.com/en/actions/reference/limits',

  run: ({ retentionDays }) => ({
    examined: retentionDays === undefined ? 0 : 1,
    findings:
      retentionDays === undefined || retentionDays >= wantedDays
        ? []
        : [{ where: 'the artifacts of this run', what: `they expire after ${retentionDays} days, not ${wantedDays}` }],
  }),
};
