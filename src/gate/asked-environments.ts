import type { GateEnvironment, GateFacts } from './gate-facts.ts';

/** What tells which environments are asked. */
type Asked = Pick<GateFacts, 'policy' | 'index' | 'environment' | 'also'>;

/** Whether a person must approve. No policy can let PyPI go without one. */
export const asksPeople = ({ index }: Pick<GateFacts, 'index'>): boolean =>
  index.approval !== 'none' || index.name !== 'testpypi';

/** The index's own environment first, then those of the policy's `also` where people are asked at all. */
export function askedEnvironments({ policy, index, environment, also }: Asked): readonly GateEnvironment[] {
  if (!asksPeople({ index })) return [environment];
  const further = policy.approval.also.map(
    (name): GateEnvironment =>
      also.find((one) => one.name === name) ?? { name, rules: 'unreadable', startedBefore: 'unreadable' },
  );
  return [environment, ...further];
}
