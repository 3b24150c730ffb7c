import { expect, test } from 'vitest';
import type { Policy } from '../../src/model/policy.ts';
import { claimedLevel } from '../../src/provenance/claimed-level.ts';
import { aTrust } from './a-trust.ts';
import { aVerifiedStatement } from './a-verified-statement.ts';

const workflow = `acme/builders/.github/workflows/build.yml@${'1'.repeat(40)}`;
const trusting = (...signers: Policy['signers']) => aTrust({ signers });
const { signer } = aVerifiedStatement({ san: `https://github.com/${workflow}` });

test('a hosted signer may claim level 2, and what the policy gives to exactly this one', () => {
  expect(claimedLevel(signer, trusting())).toBe(2);
  expect(claimedLevel(signer, trusting({ workflow, level: 3 }))).toBe(3);
  expect(claimedLevel(signer, trusting({ workflow: workflow.slice(0, -1), level: 3 }))).toBe(2);
  expect(claimedLevel(signer, trusting({ workflow: `${workflow}1`, level: 3 }))).toBe(2);
});

test('a signer on a machine of somebody’s own has level 1, whatever the policy says', () => {
  expect(claimedLevel({ ...signer, runnerEnvironment: 'self-hosted' }, trusting({ workflow, level: 3 }))).toBe(1);
  expect(claimedLevel({ ...signer, runnerEnvironment: '' }, trusting())).toBe(1);
});
