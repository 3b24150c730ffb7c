import { gateCheck } from '../gate-check.ts';

export const otherDigestApproved = gateCheck({
  id: 'other-digest-approved',
  title: 'An approval is for other bytes than these',
  why: 'The reviewer named a digest, and it is not this seal’s: they looked at something else, or were shown something else.',
  remedy:
    'Compare the digests; run `review` from the default branch; then re-run the publish job and approve with the comment below.',
  source: 'https://slsa.dev/spec/v1.1/verifying-artifacts',
});
