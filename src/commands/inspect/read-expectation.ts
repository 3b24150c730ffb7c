import { distributionCheckIds } from '../../checks/distribution-check-ids.ts';
import { sbomLevels } from '../../checks/sbom-levels.ts';
import { ReleaseError } from '../../errors.ts';
import type { Inputs } from '../../inputs.ts';
import type { Expectation } from '../../model/distribution.ts';
import { nearest } from '../../model/nearest.ts';
import { parsePolicy } from '../../model/parse-policy.ts';
import type { Policy } from '../../model/policy.ts';
import type { Files } from '../../ports/files.ts';

/** Bytes. */
const maxPolicyBytes = 256 * 1024;

/** What is expected of local files. */
export interface Expected {
  readonly expectation: Expectation;
  /** The policy's `sbom.keep`; `undefined` without a policy. */
  readonly keep: Policy['sbom']['keep'] | undefined;
}

/** What the policy expects of each distribution, with the checks of `--only` alone. */
export async function readExpectation({ policy, only }: Inputs, files: Files): Promise<Expected> {
  judgeOnly(only);
  const { expectation, keep } = await policyOf(policy, files);
  return { expectation: only.length === 0 ? expectation : narrowed(expectation, new Set(only)), keep };
}

/** Without a policy nobody said what to expect: an SBOM that is missing is then only told. */
async function policyOf(policy: string, files: Files): Promise<Expected> {
  if (policy === '') {
    return { expectation: { project: undefined, version: undefined, sbom: 'warn', levels: {} }, keep: undefined };
  }
  const text = Buffer.from(await files.read(policy, maxPolicyBytes)).toString('utf8');
  const parsed = parsePolicy(text, distributionCheckIds);
  if (!parsed.ok) throw new ReleaseError('POLICY_INVALID', `${policy} cannot be used`, { mistakes: parsed.reasons });
  const { project, sbom, checks } = parsed.value;
  const levels = Object.fromEntries(Object.entries(checks).map(([id, { level }]) => [id, level] as const));
  const expectation = { project, version: undefined, sbom: sbom.default, sbomLevel: sbom.level, levels };
  return { expectation, keep: sbom.keep };
}

function judgeOnly(only: readonly string[]): void {
  const mistakes = only
    .filter((id) => !distributionCheckIds.includes(id))
    .map((id) => {
      const meant = nearest(id, distributionCheckIds);
      const way = meant === undefined ? 'docs/checks/README.md lists those of distributions' : `you may mean ${meant}`;
      return `--only: no check ${JSON.stringify(id.slice(0, 100))} is asked of a distribution; ${way}`;
    });
  if (mistakes.length > 0) throw new ReleaseError('INPUT_INVALID', mistakes.join('; '));
}

/** A check that is asked for by name is asked, also when the policy leaves it out: then at its own level. */
function narrowed(expectation: Expectation, only: ReadonlySet<string>): Expectation {
  // What the policy's key for SBOMs says of the others must not go with it.
  const inForce: Expectation['levels'] = {
    ...sbomLevels(expectation.sbom, expectation.sbomLevel),
    ...expectation.levels,
  };
  const asked = [...only].map((id) => [id, inForce[id] ?? 'off'] as const).filter(([, level]) => level !== 'off');
  const others = distributionCheckIds.filter((id) => !only.has(id)).map((id) => [id, 'off'] as const);
  // That key alone decides on this one, whatever its level.
  const sbom = !only.has('missing-sbom') ? 'off' : expectation.sbom === 'off' ? 'warn' : expectation.sbom;
  return { ...expectation, sbom, levels: Object.fromEntries([...asked, ...others]) };
}
