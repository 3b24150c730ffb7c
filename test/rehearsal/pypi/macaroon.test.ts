import { describe, expect, test } from 'vitest';
import { mintMacaroon, parseMacaroon, verifyMacaroon } from '../../../src/rehearsal/pypi/macaroon.ts';

const rootKey = Buffer.from(Array.from({ length: 32 }, (_, index) => index));
const caveats = ['[4,"p",null]', '[2,["x"]]', '[0,900,0]'];

/** Made with pymacaroons 0.13.0, the library of the index; the second with one caveat more. */
const head = 'pypi-AgENaW5kZXguZXhhbXBsZQIFYW4taWQAAgxbNCwicCIsbnVsbF0AAglbMixbIngiXV0AAglbMCw5MDAsMF0AA';
const whole = `${head}AYgtJe4MoyTCtK_BzHiK6NKnjUYMKBewOlsN2vUk9-E6Q4`;
const narrow = `${head}gxbMSxbImRlbW8iXV0AAAYgzz2OFtkEW5Re1RMyilBlomzillpwA3Dxe8HN2ZCqrX0`;

describe('a macaroon', () => {
  test('is byte for byte what the index’s library makes', () => {
    expect(mintMacaroon(rootKey, 'index.example', 'an-id', caveats)).toBe(whole);
    expect(mintMacaroon(rootKey, 'index.example', 'an-id', [...caveats, '[1,["demo"]]'])).toBe(narrow);
  });

  test('is read in all its parts', () => {
    const { signature, ...parts } = parseMacaroon(narrow) ?? { signature: Buffer.alloc(0) };
    expect(parts).toEqual({ location: 'index.example', identifier: 'an-id', caveats: [...caveats, '[1,["demo"]]'] });
    expect(signature.toString('base64url')).toBe('zz2OFtkEW5Re1RMyilBlomzillpwA3Dxe8HN2ZCqrX0');
  });

  test('of long parts is read too', () => {
    const long = ['x'.repeat(127), 'y'.repeat(128), 'z'.repeat(700)];
    const token = mintMacaroon(rootKey, 'l', 'i'.repeat(300), long);
    expect(parseMacaroon(token)).toMatchObject({ identifier: 'i'.repeat(300), caveats: long });
  });

  test('verifies with all its caveats and no other', () => {
    const macaroon = parseMacaroon(narrow);
    if (!macaroon) throw new Error('not read');
    const judge = (bend: object) => verifyMacaroon(rootKey, { ...macaroon, ...bend });
    expect(judge({})).toBe(true);
    expect(judge({ caveats })).toBe(false);
    expect(judge({ caveats: [...macaroon.caveats].reverse() })).toBe(false);
    expect(judge({ identifier: 'other' })).toBe(false);
    expect(judge({ signature: macaroon.signature.subarray(1) })).toBe(false);
    expect(verifyMacaroon(Buffer.alloc(32), macaroon)).toBe(false);
  });

  test.each([
    { is: 'nothing', text: '' },
    { is: 'a prefix alone', text: 'pypi-' },
    { is: 'another prefix', text: whole.replace('pypi', 'test') },
    { is: 'other characters', text: 'pypi-!!!!' },
    { is: 'another version', text: `pypi-${Buffer.from([1, 1, 0]).toString('base64url')}` },
    { is: 'a token cut off', text: whole.slice(0, 60) },
    { is: 'a part longer than the token', text: `pypi-${Buffer.from([2, 1, 0xff, 0x7f, 0]).toString('base64url')}` },
    { is: 'an endless token', text: `pypi-${'A'.repeat(9_000)}` },
  ])('is not $is', ({ text }) => {
    expect(parseMacaroon(text)).toBeNull();
  });
});
