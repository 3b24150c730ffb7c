import type { Located } from '../model/located.ts';
import { parseYaml } from '../model/parse-yaml.ts';

/** A job that runs the phase `seal`, and whether its token may read what legs stamped. */
export interface SealJob {
  readonly job: string;
  readonly readsChecks: boolean;
}

/**
 * The jobs of a workflow that seal. A job's own `permissions` replace the workflow's; what a block does not name is none.
 *
 * @returns `undefined` when the text cannot be read, or neither job nor workflow says what the token may do: then the
 *   repository's default does, which a workflow cannot see.
 */
export function sealJobs(text: string): readonly SealJob[] | undefined {
  const read = parseYaml(text);
  if (!read.ok) return undefined;
  const whole = member(read.value, 'permissions');
  const jobs = membersOf(member(read.value, 'jobs')).filter(({ value }) => seals(value));
  const judged = jobs.map(({ key, value }) => ({ job: key, granted: member(value, 'permissions') ?? whole }));
  return judged.every(({ granted }) => granted !== undefined)
    ? judged.map(({ job, granted }) => ({ job, readsChecks: granted !== undefined && readsChecks(granted) }))
    : undefined;
}

function seals(job: Located): boolean {
  const steps = member(job, 'steps');
  if (steps?.kind !== 'list') return false;
  return steps.items.some((step) => scalar(member(member(step, 'with'), 'phase')) === 'seal');
}

function readsChecks(permissions: Located): boolean {
  if (permissions.kind !== 'map') return ['read-all', 'write-all'].includes(String(scalar(permissions)));
  return ['read', 'write'].includes(String(scalar(member(permissions, 'checks'))));
}

const membersOf = (node: Located | undefined) => (node?.kind === 'map' ? node.members : []);
const member = (node: Located | undefined, name: string): Located | undefined =>
  membersOf(node).find(({ key }) => key === name)?.value;
const scalar = (node: Located | undefined) => (node?.kind === 'scalar' ? node.value : undefined);
