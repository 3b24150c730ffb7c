import type { Located } from './located.ts';
import { parseYaml } from './parse-yaml.ts';

/** What a workflow's own text says of where it publishes. */
export interface WorkflowCalls {
  /** Jobs of the workflow itself with a step of phase `publish`. */
  readonly publishing: readonly string[];
  /** Workflows that it calls, as they are written there. */
  readonly called: readonly string[];
}

/**
 * Reads the jobs of a workflow.
 *
 * @param text of a length that the caller has bounded.
 * @returns `undefined` for what cannot be read here, anchors for example: then nothing is known.
 */
export function workflowCalls(text: string): WorkflowCalls | undefined {
  const read = parseYaml(text);
  const jobs = read.ok ? memberOf(read.value, 'jobs') : undefined;
  if (jobs?.kind !== 'map') return undefined;
  const publishing = jobs.members.filter(({ value }) => stepsOf(value).some((step) => phaseOf(step) === 'publish'));
  const called = jobs.members.map(({ value }) => textOf(memberOf(value, 'uses'))).filter((one) => one !== undefined);
  return { publishing: publishing.map(({ key }) => key), called };
}

const memberOf = (value: Located | undefined, key: string): Located | undefined =>
  value?.kind === 'map' ? value.members.find((member) => member.key === key)?.value : undefined;

const textOf = (value: Located | undefined): string | undefined =>
  value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;

function stepsOf(job: Located): readonly Located[] {
  const steps = memberOf(job, 'steps');
  return steps?.kind === 'list' ? steps.items : [];
}

const phaseOf = (step: Located): string | undefined => textOf(memberOf(memberOf(step, 'with'), 'phase'));
