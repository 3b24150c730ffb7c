import { distributionCheckIds } from '../../checks/distribution-check-ids.ts';
import { ReleaseError } from '../../errors.ts';
import { parsePolicy } from '../../model/parse-policy.ts';
import type { Policy } from '../../model/policy.ts';
import type { Trust } from '../../model/verification.ts';
import type { Files } from '../../ports/files.ts';
import type { VerifyInputs } from '../../verify-inputs.ts';

const maxPolicyBytes = 256 * 1024;

/**
 * Whom to trust: the flags, and for what they leave open the policy file. A flag that contradicts the policy wins, for
 * the caller wrote it now.
 *
 * @param path of the policy; empty for none. Never one that lies beside the files: it would come from whoever made them.
 * @throws ReleaseError POLICY_INVALID, FILE_UNREADABLE
 */
export async function trustOf(asked: VerifyInputs, path: string, files: Files): Promise<Trust> {
  const policy = path === '' ? undefined : await readPolicy(path, files);
  return {
    repository: asked.repository,
    workflow: asked.workflow ?? policy?.workflow.file,
    signer: asked.signer,
    signers: policy?.signers ?? [],
    refs: policy?.workflow.refs ?? [],
    environment: asked.environment,
    sourceRepository: asked.sourceRepository ?? policy?.source.repository,
    sourceCommit: asked.sourceCommit,
    sourceTag: asked.sourceTag,
    tagPattern: policy?.source.tag,
    project: policy?.project,
    needsSbom: policy?.sbom.default === 'require',
    denySelfHosted: asked.denySelfHosted || policy?.runners === 'github-hosted',
  };
}

async function readPolicy(path: string, files: Files): Promise<Policy> {
  const text = Buffer.from(await files.read(path, maxPolicyBytes)).toString('utf8');
  const parsed = parsePolicy(text, distributionCheckIds);
  if (parsed.ok) return parsed.value;
  throw new ReleaseError('POLICY_INVALID', `${path} cannot be used`, { mistakes: parsed.reasons });
}
