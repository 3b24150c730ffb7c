import type { Policy } from '../model/policy.ts';
import { asksPeople } from './asked-environments.ts';
import type { GateFacts } from './gate-facts.ts';

/**
 * Which form of approval will hold for one index, in one sentence for whoever is to give it.
 *
 * @param people how many listed persons' approvals would count.
 */
export function approvalForm(
  { name, approval }: GateFacts['index'],
  { digest, also }: Policy['approval'],
  environment: string,
  people: number,
): string {
  if (!asksPeople({ index: { name, approval } })) return `approval for ${name}: the policy asks for nobody`;
  const all = [environment, ...also].join(' and ');
  const who = `approval for ${name}: in environment ${all}, by ${people} listed ${people === 1 ? 'person' : 'persons'}`;
  if (digest === 'comment') return `${who}; the comment must name the seal’s digest (\`digest: comment\`)`;
  return `${who}; one approval before the publish job first starts is enough, else its comment must name the seal’s digest (\`digest: auto\`)`;
}
