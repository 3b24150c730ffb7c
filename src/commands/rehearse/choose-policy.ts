import { distributionCheckIds } from '../../checks/distribution-check-ids.ts';
import { ReleaseError } from '../../errors.ts';
import { inferPolicy } from '../../model/infer-policy.ts';
import { parsePolicy } from '../../model/parse-policy.ts';
import type { Policy } from '../../model/policy.ts';
import type { Files } from '../../ports/files.ts';
import type { Gathered } from './gather.ts';
import { samplePolicy } from './sample-policy.ts';

/** Bytes; a policy of hundreds of rows stays far below. */
const maxPolicyBytes = 256 * 1024;

/** The policy in force, and where it came from in a person's words. */
export interface ChosenPolicy {
  readonly policy: Policy;
  readonly text: string;
  readonly origin: string;
}

/**
 * Takes the policy file that was given; else the sample's own, or one inferred from the file names.
 *
 * @throws ReleaseError POLICY_INVALID with every mistake; INPUT_INVALID when it is for another project.
 */
export async function choosePolicy(
  files: Files,
  path: string | undefined,
  from: string | undefined,
  gathered: Gathered,
): Promise<ChosenPolicy> {
  const { text, origin } = await policyText(files, path, from, gathered);
  const parsed = parsePolicy(text, distributionCheckIds);
  if (!parsed.ok) throw new ReleaseError('POLICY_INVALID', `${origin} cannot be used`, { mistakes: parsed.reasons });
  const { project } = gathered;
  if (parsed.value.project === project) return { policy: parsed.value, text, origin };
  throw new ReleaseError(
    'INPUT_INVALID',
    `policy: ${path} is for ${parsed.value.project}, the files are of ${project}`,
  );
}

async function policyText(files: Files, path: string | undefined, from: string | undefined, gathered: Gathered) {
  if (path !== undefined) {
    return { text: Buffer.from(await files.read(path, maxPolicyBytes)).toString('utf8'), origin: path };
  }
  if (from === undefined) return { text: samplePolicy, origin: 'the sample’s own' };
  const text = inferPolicy(gathered.distributions, inferredFrom(gathered));
  return { text, origin: 'inferred from the file names, for no --policy was given' };
}

/** What file names cannot tell: a repository of the project's name, which exists in the rehearsal only. */
const inferredFrom = ({ project }: Gathered) => ({ project, repository: `acme/${project}` });
