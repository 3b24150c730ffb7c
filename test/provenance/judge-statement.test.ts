import { describe, expect, test } from 'vitest';
import type { Statement } from '../../src/model/attestation.ts';
import { sha256Of } from '../../src/model/digest.ts';
import { judgeStatement } from '../../src/provenance/judge-statement.ts';

const wanted: Statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'a.whl', digest: { sha256: sha256Of('a') } }],
  predicateType: 'https://example.org/approval/v1',
  predicate: { by: [{ id: 7 }], note: undefined, rules: null },
};

describe(judgeStatement, () => {
  test('takes the statement as JSON carries it', () => {
    expect(judgeStatement(JSON.parse(JSON.stringify(wanted)), wanted)).toEqual([]);
  });

  test.for<{ of: string; change: Partial<Statement>; member: string }>([
    { of: 'predicate type', change: { predicateType: 'https://example.org/other' }, member: 'predicateType' },
    { of: 'predicate', change: { predicate: { by: [{ id: 8 }], rules: null } }, member: 'predicate' },
    {
      of: 'predicate, with one member more',
      change: { predicate: { by: [{ id: 7 }], rules: null, x: 1 } },
      member: 'predicate',
    },
    { of: 'subject', change: { subject: [{ name: 'b.whl', digest: { sha256: sha256Of('a') } }] }, member: 'subject' },
    { of: 'list of subjects', change: { subject: [...wanted.subject, ...wanted.subject] }, member: 'subject' },
  ])('refuses another $of', ({ change, member }) => {
    expect(judgeStatement({ ...JSON.parse(JSON.stringify(wanted)), ...change }, wanted)).toEqual([
      `the statement’s ${member} is not what was to be signed`,
    ]);
  });
});
