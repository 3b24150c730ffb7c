import type { Statement } from '../model/attestation.ts';
import type { Release, SealedDistribution } from '../model/release.ts';
import { slsaPredicateType } from './slsa-parts.ts';
import { slsaStatement } from './slsa-statement.ts';

/** More differences than this are one: the statement is another release's. */
const shownDifferences = 5;

/**
 * Whether a statement says what the sealed facts say: it is made again and compared, member by member, so that nothing
 * can be added, left out or changed.
 *
 * @returns the reasons against it.
 */
export function judgeProvenance(
  statement: Statement,
  release: Release,
  distribution: SealedDistribution,
): readonly string[] {
  if (statement.predicateType !== slsaPredicateType) {
    return [`the statement has predicate type ${JSON.stringify(String(statement.predicateType).slice(0, 200))}`];
  }
  const again = slsaStatement(release, distribution);
  const differences = [...differing(statement, again, 'statement')];
  const shown = differences.slice(0, shownDifferences).join(', ');
  return differences.length === 0 ? [] : [`the statement differs from release.json in ${JSON.stringify(shown)}`];
}

/** Paths at which two JSON values differ. The depth is that of the statement made here, which is small. */
function* differing(found: unknown, wanted: unknown, path: string): Generator<string> {
  if (typeof wanted !== 'object' || wanted === null) {
    if (found !== wanted) yield path;
    return;
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found) !== Array.isArray(wanted)) {
    yield path;
    return;
  }
  for (const key of new Set([...Object.keys(found), ...Object.keys(wanted)])) {
    const below = `${path}.${key.slice(0, 60)}`;
    // Own members only: a stranger's `__proto__` must not be compared with what every object inherits.
    if (!Object.hasOwn(found, key) || !Object.hasOwn(wanted, key)) yield below;
    else yield* differing(Reflect.get(found, key), Reflect.get(wanted, key), below);
  }
}
