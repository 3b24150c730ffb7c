import type { Outlook } from '../model/outlook.ts';
import type { Check } from './check.ts';
import { shortRetention } from './release/short-retention.ts';
import { unboundPublisher } from './release/unbound-publisher.ts';
import { unprotectedTag } from './release/unprotected-tag.ts';
import { unreadableStamps } from './release/unreadable-stamps.ts';
import { waitingRun } from './release/waiting-run.ts';

/** What a person should know in the first minute, though nothing of it stops the release now. */
export const outlookChecks: readonly Check<Outlook>[] = [
  unprotectedTag,
  waitingRun,
  unreadableStamps,
  shortRetention,
  unboundPublisher,
];
