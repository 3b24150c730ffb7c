import { describe, expect, test } from 'vitest';
import { judgeMembership } from '../../src/provenance/judge-membership.ts';
import { digestOf } from '../model/documents.ts';
import { aStatement } from './a-verified-statement.ts';

const subject = (name: string, of: string) => ({ name, digest: { sha256: digestOf(of) } });
const judged = (...subjects: readonly ReturnType<typeof subject>[]) =>
  judgeMembership(aStatement({ subject: subjects }), 'a.whl', digestOf('a'));

describe(judgeMembership, () => {
  test('has nothing against a statement about the file, alone or among others', () => {
    expect(judged(subject('a.whl', 'a'))).toEqual([]);
    expect(judged(subject('b.whl', 'b'), subject('a.whl', 'a'))).toEqual([]);
  });

  test.for([
    { of: 'no subject', subjects: [], says: 'the statement is about "nothing", not a.whl' },
    { of: 'another file', subjects: [subject('b.whl', 'b')], says: 'the statement is about "b.whl", not a.whl' },
    {
      of: 'its bytes under another name',
      subjects: [subject('c.whl', 'c'), subject('b.whl', 'a')],
      says: 'the statement is about "b.whl" and 1 others, not a.whl',
    },
    { of: 'a longer name', subjects: [subject('xa.whl', 'a')], says: 'the statement is about "xa.whl", not a.whl' },
    {
      of: 'its name with other bytes, too',
      subjects: [subject('a.whl', 'a'), subject('a.whl', 'b')],
      says: `the statement is about a.whl with SHA-256 ${digestOf('b')}, and this file has ${digestOf('a')}`,
    },
  ])('refuses $of', ({ subjects, says }) => {
    expect(judged(...subjects)).toEqual([says]);
  });
});
