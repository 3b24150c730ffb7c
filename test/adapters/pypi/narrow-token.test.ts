import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { narrowToken } from '../../../src/adapters/pypi/narrow-token.ts';
import { mintMacaroon, parseMacaroon, verifyMacaroon } from '../../../src/rehearsal/pypi/macaroon.ts';

const rootKey = randomBytes(32);
const caveats = ['[4,"publisher",null]', '[2,["a","b"]]', '[0,1764000900,1764000000]'];
const token = mintMacaroon(rootKey, 'index.example', 'an id', caveats);

describe('a narrowed token', () => {
  test('says one project more than the token did, and is as good', () => {
    const narrow = parseMacaroon(narrowToken(token, 'demo') ?? '');
    expect(narrow?.caveats).toEqual([...caveats, '[1,["demo"]]']);
    expect(narrow && verifyMacaroon(rootKey, narrow)).toBe(true);
  });

  test('cannot be widened again: the old signature is gone', () => {
    const narrow = parseMacaroon(narrowToken(token, 'demo') ?? '');
    expect(narrow && verifyMacaroon(rootKey, { ...narrow, caveats })).toBe(false);
  });

  test('is byte for byte what another library makes', () => {
    // Made with pymacaroons 0.13.0, the library of the index.
    const head = 'pypi-AgENaW5kZXguZXhhbXBsZQIFYW4taWQAAgxbNCwicCIsbnVsbF0AAglbMixbIngiXV0AAglbMCw5MDAsMF0AA';
    const whole = `${head}AYgtJe4MoyTCtK_BzHiK6NKnjUYMKBewOlsN2vUk9-E6Q4`;
    const narrow = `${head}gxbMSxbImRlbW8iXV0AAAYgzz2OFtkEW5Re1RMyilBlomzillpwA3Dxe8HN2ZCqrX0`;
    expect(narrowToken(whole, 'demo')).toBe(narrow);
  });

  test('keeps its padding out', () => {
    expect(narrowToken(`${token}==`, 'demo')).toBe(narrowToken(token, 'demo'));
  });

  test.each([
    { is: 'another form', of: 'pypi-rehearsal-token' },
    { is: 'another prefix', of: token.replace('pypi', 'test') },
    { is: 'another version', of: `pypi-${Buffer.concat([Buffer.from([3]), Buffer.alloc(80)]).toString('base64url')}` },
    {
      is: 'a signature of another length',
      of: `pypi-${Buffer.concat([Buffer.from([2, 2, 0, 0, 6, 31]), Buffer.alloc(32)]).toString('base64url')}`,
    },
    { is: 'a text that is no base64', of: 'pypi-!!!!' },
    { is: 'nothing', of: '' },
    { is: 'a token cut off', of: token.slice(0, -8) },
  ])('is none of $is', ({ of }) => {
    expect(narrowToken(of, 'demo')).toBeUndefined();
  });

  test('is none for a name that is too long for its packet', () => {
    expect(narrowToken(token, 'x'.repeat(130))).toBeUndefined();
  });
});
