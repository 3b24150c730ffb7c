import { describe, expect, test } from 'vitest';
import { readStatement } from '../../../src/adapters/sigstore/read-statement.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import { statementAbout } from './signing-world.ts';

const sha256 = sha256Of('x');
const read = (value: unknown) => readStatement(Buffer.from(JSON.stringify(value)));
const about = (subject: unknown) => read({ ...statementAbout(), subject });
const nameless = { ok: false, reasons: ['a subject of the statement has no name or no SHA-256'] };

describe(readStatement, () => {
  test('reads a statement as it is', () => {
    expect(read(statementAbout())).toEqual({ ok: true, value: statementAbout() });
  });

  test('reads a predicate that is null, and one that is left out, alike', () => {
    const { predicate: _, ...rest } = statementAbout();
    const value = { ...rest, predicate: null };
    expect([read(value), read(rest)]).toEqual([
      { ok: true, value },
      { ok: true, value },
    ]);
  });

  test('keeps no other digest than SHA-256', () => {
    expect(about([{ name: 'a', digest: { sha256, sha512: 'x' } }])).toMatchObject({
      ok: true,
      value: { subject: [{ name: 'a', digest: { sha256 } }] },
    });
  });

  test.for([
    { of: 'no JSON', payload: Buffer.from('{') },
    { of: 'an array', payload: Buffer.from('[]') },
    { of: 'nothing', payload: Buffer.alloc(0) },
    { of: 'JSON that is not UTF-8', payload: Buffer.from('{"a":"\xff"}', 'latin1') },
  ])('refuses a payload that is $of', ({ payload }) => {
    expect(readStatement(payload)).toEqual({ ok: false, reasons: ['the payload is not a JSON object'] });
  });

  test('says everything that is wrong with it', () => {
    expect(read({ _type: 'https://in-toto.io/Statement/v0.1', subject: [], extra: 1 })).toEqual({
      ok: false,
      reasons: [
        'the statement has a strange member "extra"',
        'the payload is no in-toto statement v1',
        'the statement has no predicate type',
        'the statement has no list of subjects',
      ],
    });
  });

  test('refuses a member that would change the prototype of an object', () => {
    const text = JSON.stringify(statementAbout()).replace('{', '{"__proto__":{},');
    expect(readStatement(Buffer.from(text))).toEqual({
      ok: false,
      reasons: ['the statement has a strange member "__proto__"'],
    });
  });

  test.for([
    { of: 'no list', subject: {} },
    { of: 'an empty list', subject: [] },
    { of: 'more subjects than a release has files', subject: Array(1_025).fill({ name: 'a', digest: { sha256 } }) },
  ])('refuses $of', ({ subject }) => {
    expect(about(subject)).toEqual({ ok: false, reasons: ['the statement has no list of subjects'] });
  });

  test.for([
    { of: 'null', subject: null },
    { of: 'no name', subject: { digest: { sha256 } } },
    { of: 'no digest', subject: { name: 'a' } },
    { of: 'a digest in upper case', subject: { name: 'a', digest: { sha256: sha256.toUpperCase() } } },
    { of: 'another digest only', subject: { name: 'a', digest: { sha512: 'x' } } },
  ])('refuses a subject with $of', ({ subject }) => {
    expect(about([{ name: 'b', digest: { sha256 } }, subject])).toEqual(nameless);
  });
});
