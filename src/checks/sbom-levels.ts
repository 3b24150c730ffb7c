import type { Expectation } from '../model/distribution.ts';
import type { SbomLevel } from '../model/policy.ts';
import type { Levels } from './check.ts';

/** Which checks each level of a policy adds to the one before. */
const added: readonly (readonly [SbomLevel, readonly string[]])[] = [
  ['present', []],
  ['valid', ['foreign-sbom', 'invalid-sbom', 'malformed-purl', 'unknown-sbom-format']],
  ['covering', ['phantom-component', 'uncovered-library']],
  ['minimum', ['incomplete-sbom', 'unlicensed-component']],
];

/** What a policy's `sbom` makes of the checks about SBOMs: those of its level block where SBOMs are required. */
export function sbomLevels(sbom: Expectation['sbom'], level: SbomLevel = 'present'): Levels {
  if (sbom !== 'require') return {};
  const place = added.findIndex(([name]) => name === level);
  const ids = added.slice(0, place + 1).flatMap(([, checks]) => checks);
  return Object.fromEntries(ids.map((id) => [id, 'block'] as const));
}
