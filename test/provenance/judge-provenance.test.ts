import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/model/attestation.ts';
import { judgeProvenance } from '../../src/provenance/judge-provenance.ts';
import { slsaStatement } from '../../src/provenance/slsa-statement.ts';
import { aDistribution, aRelease, commitOf } from '../model/documents.ts';

const release = aRelease();
const distribution = aDistribution('demo-1.2.3.tar.gz');
const judge = (statement: unknown) => judgeProvenance(statement as Statement, release, distribution);
/** As a stranger gets it: through JSON. */
const honest = () => JSON.parse(JSON.stringify(slsaStatement(release, distribution)));

type Holder = { [member: string]: unknown };

/** Every object and array in a value. */
const holders = (value: unknown): readonly Holder[] =>
  typeof value === 'object' && value !== null ? [value as Holder, ...Object.values(value).flatMap(holders)] : [];

describe(judgeProvenance, () => {
  test('has nothing against the statement that the release makes', () => {
    expect(judge(honest())).toEqual([]);
  });

  test('names what differs', () => {
    const statement = honest();
    statement.predicate.buildDefinition.resolvedDependencies[1].digest.gitCommit = commitOf('e');
    statement.predicate.extra = 1;
    const where =
      'statement.predicate.buildDefinition.resolvedDependencies.1.digest.gitCommit, statement.predicate.extra';
    expect(judge(statement)).toEqual([`the statement differs from release.json in "${where}"`]);
  });

  test('names few differences of many, and escapes them', () => {
    const statement = honest();
    statement.predicate = { 'a\nb': 1, c: 1, d: 1, e: 1, f: 1, g: 1 };
    const [reason = '', ...more] = judge(statement);
    expect(more).toEqual([]);
    expect(reason).toContain('statement.predicate.a\\nb');
    expect(reason.split(',')).toHaveLength(5);
  });

  test('refuses a change, a removal and an addition anywhere', () => {
    const count = holders(honest()).length;
    expect(count).toBeGreaterThan(15);
    for (let at = 0; at < count; at++) {
      const reasonsAfter = (bend: (holder: Holder) => void) => {
        const statement = honest();
        bend(holders(statement)[at] ?? {});
        return judge(statement).length;
      };
      for (const [key, now] of Object.entries(holders(honest())[at] ?? {})) {
        for (const value of [null, 'x', {}, [], [now], { ...Object(now), x: 1 }]) {
          const changed = reasonsAfter((holder) => Object.assign(holder, { [key]: value }));
          expect([at, key, value, changed]).toEqual([at, key, value, 1]);
        }
        expect([at, key, reasonsAfter((holder) => Reflect.deleteProperty(holder, key))]).toEqual([at, key, 1]);
      }
      for (const member of ['extra', '__proto__', 'constructor']) {
        const property = { value: {}, enumerable: true };
        const added = reasonsAfter((holder) => Object.defineProperty(holder, member, property));
        expect([at, member, added]).toEqual([at, member, 1]);
      }
    }
  });

  test('refuses the statement of another file, another release and another type', () => {
    expect(judge(slsaStatement(release, aDistribution('demo-1.2.3-py3-none-any.whl')))).toHaveLength(1);
    const moved = aRelease({ source: { ...release.source, commit: commitOf('e') } });
    expect(judge(slsaStatement(moved, distribution))).toHaveLength(1);
    expect(judge({ ...honest(), predicateType: 'https://slsa.dev/provenance/v0.2' })).toEqual([
      'the statement has predicate type "https://slsa.dev/provenance/v0.2"',
    ]);
  });
});
