import type { Statement } from '../model/attestation.ts';
import type { Release, SealedDistribution } from '../model/release.ts';
import { membersOf } from './json-members.ts';
import { slsaPredicateType, slsaStatement } from './slsa-statement.ts';

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
  const differences = [...differing(statement.predicate, again.predicate, 'predicate')];
  if (statement._type !== again._type) differences.push('_type');
  const all = differences.slice(0, shownDifferences).join(', ');
  return differences.length === 0 ? [] : [`the statement differs from release.json in ${all}`];
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
  const [a, b] = Array.isArray(found) ? [{ ...found }, { ...Object(wanted) }] : [membersOf(found), membersOf(wanted)];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    yield* differing(Reflect.get(a, key), Reflect.get(b, key), `${path}.${key.slice(0, 60)}`);
  }
}
