// What the gate refuses: its own verdict over facts with one thing wrong in them.

import type { GateFacts } from '../../../src/gate/gate-facts.ts';
import { judgeGate } from '../../../src/gate/judge-gate.ts';
import {
  anEnvironment,
  aReview,
  honestFacts,
  otherSeal,
  seal,
  secondEnvironment,
  theClaims,
  thePolicy,
  theRules,
} from '../../../test/gate/honest-facts.ts';
import type { ReleaseExamples } from './release-examples.ts';

const judged = (facts: Partial<GateFacts>) => () => judgeGate(honestFacts(facts));
/** As stage attest finds it, whose check it is. */
const altered = () => {
  const { refusals } = judgeGate(honestFacts({ seal: { expected: seal, recomputed: otherSeal } }));
  return { examined: 1, problems: refusals };
};
const reviewed = (changed: Parameters<typeof aReview>[0]) => judged({ reviews: [aReview(changed)] });
const ruled = (changed: Parameters<typeof theRules>[0]) =>
  judged({ environment: anEnvironment({ rules: theRules(changed) }) });

export const gateExamples: ReleaseExamples = {
  'admin-bypass': ruled({ canAdminsBypass: true }),
  'altered-seal': altered,
  'ambiguous-approval': reviewed({ comment: 'looks good' }),
  'changed-rules': judged({ environment: anEnvironment({ again: { rules: theRules({ reviewers: [] }) } }) }),
  'denied-approver': reviewed({ userType: 'Bot' }),
  'foreign-claims': judged({ claims: theClaims({ runnerEnvironment: 'self-hosted' }) }),
  'missing-approval': judged({ reviews: [] }),
  'missing-second-approval': judged({
    policy: thePolicy({ also: ['pypi-review'] }),
    also: [secondEnvironment()],
  }),
  'other-digest-approved': reviewed({ comment: `sha256:${otherSeal}` }),
  'rejected-approval': reviewed({ state: 'rejected', comment: 'the changelog is missing' }),
  'self-approval': judged({ starters: [{ id: 2, what: 'started run 77' }] }),
  'unlisted-approver': reviewed({ userId: 9, login: 'eve' }),
  'unprotected-environment': ruled({ reviewers: [] }),
};
