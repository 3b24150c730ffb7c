import { describe, expect, test } from 'vitest';
import { distributionCheckIds } from '../../src/checks/distribution-check-ids.ts';
import { sbomLevels } from '../../src/checks/sbom-levels.ts';

const blocking = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'block']));
const valid = ['foreign-sbom', 'invalid-sbom', 'malformed-purl', 'unknown-sbom-format'];
const covering = [...valid, 'phantom-component', 'uncovered-library'];

describe('sbomLevels', () => {
  test.for([
    { level: 'present', ids: [] },
    { level: 'valid', ids: valid },
    { level: 'covering', ids: covering },
    { level: 'minimum', ids: [...covering, 'incomplete-sbom', 'unlicensed-component'] },
  ] as const)('lets each check of $level block where SBOMs are required', ({ level, ids }) => {
    expect(sbomLevels('require', level)).toEqual(blocking(...ids));
    expect(ids.filter((id) => !distributionCheckIds.includes(id))).toEqual([]);
  });

  test('leaves the checks as they are where SBOMs are not, and where nobody said', () => {
    expect([sbomLevels('warn', 'minimum'), sbomLevels('off', 'minimum'), sbomLevels('require')]).toEqual([{}, {}, {}]);
  });
});
