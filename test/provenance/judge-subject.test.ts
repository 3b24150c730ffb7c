import { describe, expect, test } from 'vitest';
import { judgeSubject } from '../../src/provenance/judge-subject.ts';
import { digestOf } from '../model/documents.ts';
import { aStatement } from './a-verified-statement.ts';

const file = 'demo-1.2.3.tar.gz';
const [right, other] = [digestOf('sdist'), digestOf('other')];
const subject = (name: string, sha256 = right) => ({ name, digest: { sha256 } });

describe(judgeSubject, () => {
  test('has nothing against a statement about this file and these bytes', () => {
    expect(judgeSubject(aStatement(), file, right)).toEqual([]);
  });

  test.for([
    { of: 'no subject', subjects: [], says: ['the statement has 0 subjects, expected one'] },
    {
      of: 'this file and another',
      subjects: [subject(file), subject('x.whl')],
      says: ['the statement has 2 subjects, expected one'],
    },
    {
      of: 'a name that holds this one',
      subjects: [subject(`a/${file}`)],
      says: [`the statement is about "a/${file}", not ${file}`],
    },
    {
      of: 'other bytes',
      subjects: [subject(file, other)],
      says: [`the statement is about SHA-256 ${other}, not ${right}`],
    },
    {
      of: 'another file',
      subjects: [subject('demo-1.2.4.tar.gz', other)],
      says: [
        `the statement is about "demo-1.2.4.tar.gz", not ${file}`,
        `the statement is about SHA-256 ${other}, not ${right}`,
      ],
    },
  ])('refuses a statement with $of', ({ subjects, says }) => {
    expect(judgeSubject(aStatement({ subject: subjects }), file, right)).toEqual(says);
  });
});
