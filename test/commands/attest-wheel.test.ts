import { describe, expect, test } from 'vitest';
import { attestWheel } from '../../src/commands/attest-wheel.ts';
import { readRunnerInputs } from '../../src/inputs.ts';
import { renderPlan } from '../../src/model/parse-plan.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { aBuilderWorld } from '../stages/built-world.ts';
import { planned } from '../stages/played-stages.ts';
import { portsOf } from '../stages/stage-world.ts';

const digest = 'a'.repeat(64);

const inputsOf = (given: Readonly<Record<string, string>>) =>
  readRunnerInputs((name) => (name === 'phase' ? 'attest-wheel' : (given[name] ?? '')));

describe(attestWheel, () => {
  test('signs nothing in a trial', async () => {
    const state = aBuilderWorld();
    const { plan } = await planned(state, { index: 'none' });
    const inputs = inputsOf({ plan: renderPlan(plan), 'artifact-id': '911', 'artifact-digest': digest });
    const report = await attestWheel(inputs, portsOf(state));
    expect([report.headline, report.stopped, state.sigstore.logged]).toEqual([
      'Trial: nothing is signed',
      undefined,
      [],
    ]);
  });

  test('refuses a plan that another job has changed', async () => {
    const state = aBuilderWorld();
    const { plan } = await planned(state);
    const changed = { ...plan, version: '9.9' };
    const inputs = inputsOf({ plan: renderPlan(changed), 'artifact-id': '911', 'artifact-digest': digest });
    expect((await attestWheel(inputs, portsOf(state))).stopped?.because).toBeDefined();
    expect(state.sigstore.logged).toEqual([]);
  });

  test.for([
    { given: { plan: 'x' }, says: 'artifact-id is empty' },
    { given: { plan: 'x', 'artifact-id': '1x', 'artifact-digest': digest }, says: 'an id is a whole number' },
    { given: { plan: 'x', 'artifact-id': '1', 'artifact-digest': `sha256:${digest}` }, says: 'a digest is 64' },
  ])('inputs: $says', ({ given, says }) => {
    expect(() => inputsOf(given)).toThrow(says);
  });

  test('is told what it works on', async () => {
    const inputs = { ...inputsOf({ plan: 'x', 'artifact-id': '1', 'artifact-digest': digest }), artifact: undefined };
    expect((await errorOf(attestWheel(inputs, portsOf(aBuilderWorld())))).code).toBe('INPUT_INVALID');
  });
});
