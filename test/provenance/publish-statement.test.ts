import { describe, expect, test } from 'vitest';
import { publishPredicateType } from '../../src/endpoints.ts';
import { publishStatement } from '../../src/provenance/publish-statement.ts';
import { digestOf } from '../model/documents.ts';

describe(publishStatement, () => {
  test('is PEP 740’s: one file, no predicate', () => {
    expect(publishStatement('demo-1.2.3.tar.gz', digestOf('sdist'), publishPredicateType)).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'demo-1.2.3.tar.gz', digest: { sha256: digestOf('sdist') } }],
      predicateType: publishPredicateType,
      predicate: null,
    });
  });
});
