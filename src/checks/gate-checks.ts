import type { Check } from './check.ts';
import type { Refused } from './gate-check.ts';
import { adminBypass } from './release/admin-bypass.ts';
import { alteredSeal } from './release/altered-seal.ts';
import { ambiguousApproval } from './release/ambiguous-approval.ts';
import { changedRules } from './release/changed-rules.ts';
import { deniedApprover } from './release/denied-approver.ts';
import { foreignClaims } from './release/foreign-claims.ts';
import { missingApproval } from './release/missing-approval.ts';
import { missingSecondApproval } from './release/missing-second-approval.ts';
import { otherDigestApproved } from './release/other-digest-approved.ts';
import { rejectedApproval } from './release/rejected-approval.ts';
import { selfApproval } from './release/self-approval.ts';
import { unlistedApprover } from './release/unlisted-approver.ts';
import { unprotectedEnvironment } from './release/unprotected-environment.ts';

/** Bytes that are not the sealed ones are stage attest's to report; the gate compares once more, under the same id. */
const alteredAtGate: Check<Refused> = {
  ...alteredSeal,
  run: ({ refusals }) =>
    alteredSeal.run({
      examined: 1,
      problems: refusals.flatMap(({ id, where, what }) => (id === 'altered-seal' ? [{ id, where, what }] : [])),
    }),
};

/** What the gate's verdict is asked, in the order of the alphabet: the verdict itself has an order. */
export const gateChecks: readonly Check<Refused>[] = [
  adminBypass,
  alteredAtGate,
  ambiguousApproval,
  changedRules,
  deniedApprover,
  foreignClaims,
  missingApproval,
  missingSecondApproval,
  otherDigestApproved,
  rejectedApproval,
  selfApproval,
  unlistedApprover,
  unprotectedEnvironment,
];
