import { describe, expect, test } from 'vitest';
import { accepted, type Bend, formAnswer, spec } from './form-answer.ts';

interface Case extends Bend {
  readonly is: string;
  readonly says: string;
}

// Answers of the real application's own code, in its state of August 2026.
const cases: readonly Case[] = [
  { is: 'a whole form', says: accepted },
  { is: 'no protocol version', fields: { protocol_version: null }, says: accepted },
  { is: 'another protocol version', fields: { protocol_version: '2' }, says: 'Unknown protocol version.' },
  {
    is: 'no name',
    fields: { name: null },
    says: spec("'' is an invalid value for Name. Error: This field is required."),
  },
  {
    is: 'a name of other characters',
    fields: { name: 'de mo' },
    says: spec(
      "'de mo' is an invalid value for Name. Error: Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.",
    ),
  },
  {
    is: 'a long name of other characters',
    fields: { name: `${'d'.repeat(40)}!${'e'.repeat(40)}` },
    says: spec(
      "'dddddddddddddddddddddddddddddd...eeeeeeeeeeeeeeeeeeeeeeeeeeeeee' is an invalid value for Name. Error: Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.",
    ),
  },
  {
    is: 'a name with a quote',
    fields: { name: "it's" },
    says: spec(
      "\"it's\" is an invalid value for Name. Error: Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.",
    ),
  },
  {
    is: 'a name that nobody knew',
    fields: { name: 'UNKNOWN' },
    says: spec("'' is an invalid value for Name. Error: This field is required."),
  },
  {
    is: 'no file type',
    fields: { filetype: null },
    says: 'Invalid value for filetype. Error: This field is required.',
  },
  {
    is: 'another file type',
    fields: { filetype: 'bdist_egg' },
    says: 'Invalid value for filetype. Error: Use a known file type.',
  },
  { is: 'a file type sent twice: the first counts', more: [['filetype', 'sdist']], says: accepted },
  {
    is: 'a wheel without Python version',
    fields: { pyversion: null },
    says: 'Invalid value for pyversion. Error: Python version is required for binary distribution uploads.',
  },
  { is: 'a wheel for any Python version', fields: { pyversion: 'whatever' }, says: accepted },
  { is: 'an sdist without Python version', fields: { filetype: 'sdist', pyversion: null }, says: accepted },
  {
    is: 'an sdist for a Python version',
    fields: { filetype: 'sdist' },
    says: "Invalid value for pyversion. Error: Use 'source' as Python version for an sdist.",
  },
  { is: 'an sdist for source', fields: { filetype: 'sdist', pyversion: 'source' }, says: accepted },
  { is: 'no digest', fields: { sha256_digest: null }, says: 'Error: Include at least one message digest.' },
  {
    is: 'an MD5 alone',
    fields: { sha256_digest: null, md5_digest: 'd41d8cd98f00b204e9800998ecf8427e' },
    says: accepted,
  },
  { is: 'a SHA-256 in capitals', fields: { sha256_digest: 'A'.repeat(64) }, says: accepted },
  {
    is: 'a SHA-256 of another form',
    fields: { sha256_digest: 'abc' },
    says: 'Invalid value for sha256_digest. Error: Use a valid, hex-encoded, SHA256 message digest.',
  },
  {
    is: 'a BLAKE2 of another form',
    fields: { blake2_256_digest: 'abc' },
    says: 'Invalid value for blake2_256_digest. Error: Use a valid, hex-encoded, BLAKE2 message digest.',
  },
  { is: 'a BLAKE2', fields: { blake2_256_digest: 'a'.repeat(64) }, says: accepted },
  {
    is: 'two mistakes: the name first',
    fields: { name: '?', sha256_digest: 'abc' },
    says: spec(
      "'?' is an invalid value for Name. Error: Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.",
    ),
  },
  {
    is: 'two mistakes: else by the alphabet',
    fields: { filetype: 'x', sha256_digest: 'abc', blake2_256_digest: 'abc' },
    says: 'Invalid value for blake2_256_digest. Error: Use a valid, hex-encoded, BLAKE2 message digest.',
  },
];

describe('the form of an upload', () => {
  test.each(cases)('with $is', ({ says, ...bend }) => {
    expect(formAnswer(bend)).toBe(says);
  });
});
