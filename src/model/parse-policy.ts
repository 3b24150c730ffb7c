import { type Located, type Mistake, placeOf, renderMistakes } from './located.ts';
import { nearest } from './nearest.ts';
import { parseYaml } from './parse-yaml.ts';
import { bad, good, type Parsed } from './parsed.ts';
import type { Policy } from './policy.ts';
import { policyMistakes } from './policy-mistakes.ts';
import { policySchema } from './policy-schema.ts';
import { refuse } from './shape.ts';

/** Bytes; a policy of hundreds of rows stays far below. */
const maxPolicyBytes = 256 * 1024;

/**
 * Reads `.github/wheelgate.yml`.
 *
 * @param text the whole file, decoded as UTF-8 by a caller who refuses what is none.
 * @param knownChecks ids of the checks that a policy may set a level for; without them every id is taken.
 * @returns the policy with every default filled in; or every mistake, each as `line 12, column 3: …`.
 */
export function parsePolicy(text: string, knownChecks?: readonly string[]): Parsed<Policy> {
  const size = Buffer.byteLength(text);
  if (size > maxPolicyBytes) return bad(`the policy has ${size} bytes; at most ${maxPolicyBytes} are read`);
  const located = parseYaml(text);
  if (!located.ok) return refuse(renderMistakes(located.mistakes));
  const policy = policySchema.read(located.value);
  const strange = knownChecks === undefined ? [] : unknownChecks(located.value, knownChecks);
  if (!policy.ok) return refuse(renderMistakes([...policy.mistakes, ...strange]));
  const between = policyMistakes(policy.value).map(({ path, what }) => ({ place: placeOf(located.value, path), what }));
  const mistakes = [...between, ...strange];
  return mistakes.length > 0 ? refuse(renderMistakes(mistakes)) : good(policy.value);
}

/** A level for a check that does not exist would be a promise that nobody keeps. */
function unknownChecks(root: Located, knownChecks: readonly string[]): readonly Mistake[] {
  const checks = root.kind === 'map' ? root.members.find(({ key }) => key === 'checks')?.value : undefined;
  const ids = checks?.kind === 'map' ? checks.members : [];
  return ids.flatMap(({ key, place }) => {
    if (knownChecks.includes(key)) return [];
    const meant = nearest(key, knownChecks);
    const hint = meant === undefined ? 'docs/checks has a page for each' : `did you mean "${meant}"?`;
    return [{ place, what: `no check has the id ${JSON.stringify(key.slice(0, 100))}; ${hint}` }];
  });
}
