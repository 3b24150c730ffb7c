import { describe, expect, test } from 'vitest';
import type { Trust } from '../../src/model/verification.ts';
import { judgeTrust } from '../../src/provenance/judge-trust.ts';
import { aTrust } from './a-trust.ts';
import { aVerifiedStatement } from './a-verified-statement.ts';

const builder = 'acme/builders/.github/workflows/build.yml';
const own = 'demo-org/demo-release/.github/workflows/wheels.yml';
const pinned = `${builder}@${'1'.repeat(40)}`;
const byBuilder = aVerifiedStatement({ san: `https://github.com/${pinned}` });

const refusals = (
  signed = aVerifiedStatement(),
  bend: Partial<Trust> = {},
  kind: 'provenance' | 'publish' = 'provenance',
) => judgeTrust(signed, kind, aTrust(bend)).length;

describe(judgeTrust, () => {
  test('has nothing against the workflow of the trusted repository', () => {
    expect(refusals()).toBe(0);
    expect(refusals(aVerifiedStatement(), { workflow: 'wheels.yml', refs: ['main'], denySelfHosted: true })).toBe(0);
  });

  test('takes a workflow at the commit that ran, as PyPI does', () => {
    const at = `https://github.com/${own}@${'d'.repeat(40)}`;
    expect(refusals(aVerifiedStatement({ buildConfigUri: at }), { workflow: 'wheels.yml' })).toBe(0);
  });

  test.for([
    'demo-org/demo',
    'demo-org/demo-release-x',
    'org/demo-release',
    'demo-org',
    'DEMO-org/demo-release',
    '.*/.*',
    '',
  ])('refuses the repository %j', (repository) => {
    // Twice: it was signed elsewhere, and by a workflow of elsewhere.
    expect(refusals(aVerifiedStatement(), { repository })).toBe(2);
  });

  test.for(['wheel.yml', 'wheels.ym', 'heels.yml', 'wheels.yml@refs/heads/main', 'w.*', ''])(
    'refuses the workflow %j',
    (workflow) => {
      expect(refusals(aVerifiedStatement(), { workflow })).toBe(1);
    },
  );

  test('takes a reusable workflow that is named, whole or up to its ref', () => {
    expect(refusals(byBuilder)).toBe(1);
    expect(refusals(byBuilder, { signer: pinned })).toBe(0);
    expect(refusals(byBuilder, { signer: builder })).toBe(0);
    expect(refusals(byBuilder, { signers: [{ workflow: pinned, level: 3 }] })).toBe(0);
  });

  test.for([
    builder.slice(0, -1),
    builder.slice(1),
    `${builder}@${'2'.repeat(40)}`,
    `${builder}@${'1'.repeat(39)}`,
    `${builder}@`,
    'acme/builders',
    own,
  ])('refuses it for the signer %j', (signer) => {
    expect(refusals(byBuilder, { signer })).toBe(1);
  });

  test.for(['x.yml@refs/heads/main', 'refs', '1'.repeat(41), 'refs/heads/a b', ''])(
    'takes nothing but a ref or a commit behind a signer that is named without one: %j',
    (rest) => {
      expect(refusals(aVerifiedStatement({ san: `https://github.com/${builder}@${rest}` }), { signer: builder })).toBe(
        1,
      );
    },
  );

  test('lets nobody but the repository’s own workflows sign a publication', () => {
    expect(refusals(byBuilder, { signer: pinned }, 'publish')).toBe(1);
    expect(refusals(byBuilder, { signers: [{ workflow: pinned, level: 3 }] }, 'publish')).toBe(1);
    expect(refusals(aVerifiedStatement(), { signer: pinned }, 'publish')).toBe(0);
  });

  test('with a signer alone, every statement must be its', () => {
    const bend = { repository: undefined, signer: own };
    expect(refusals(aVerifiedStatement(), bend, 'publish')).toBe(0);
    expect(refusals(byBuilder, bend, 'publish')).toBe(1);
    expect(refusals(byBuilder, bend)).toBe(1);
  });

  test('with nobody named trusts nobody', () => {
    expect(refusals(aVerifiedStatement(), { repository: undefined })).toBe(1);
    expect(
      refusals(aVerifiedStatement({ repository: 'https://github.com/undefined' }), { repository: undefined }),
    ).toBeGreaterThan(0);
  });

  test.for([
    { of: 'another issuer', bend: { issuer: 'https://token.actions.githubusercontent.com.evil.example' }, rules: {} },
    {
      of: 'a top-level workflow elsewhere',
      bend: { buildConfigUri: `https://github.com/${builder}@refs/heads/main` },
      rules: {},
    },
    { of: 'a self-hosted runner', bend: { runnerEnvironment: 'self-hosted' }, rules: { denySelfHosted: true } },
    { of: 'another branch', bend: {}, rules: { refs: ['maintenance/*'] } },
    { of: 'a tag with the name of a branch', bend: { ref: 'refs/tags/main' }, rules: { refs: ['main'] } },
  ])('refuses $of', ({ bend, rules }) => {
    expect(refusals(aVerifiedStatement(bend), rules)).toBe(1);
  });
});
