import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/adapters/pypi/words.ts';
import { Secret } from '../../../src/model/secret.ts';
import { apiToken } from './scripted-index.ts';

describe('a stranger’s words', () => {
  test.each([
    { is: 'a sentence as it is', words: '  Use a known\n\n file type. ', shown: 'Use a known file type.' },
    {
      is: 'a project whose name starts like a token',
      words: "'pypi-attestations-extra'",
      shown: "'pypi-attestations-extra'",
    },
    { is: 'an API token as a mark', words: `bad ${apiToken}!`, shown: 'bad [secret]!' },
    { is: 'a JWT as a mark', words: 'got eyJhbGciOi.eyJpc3Mi.c2ln', shown: 'got [secret]' },
    { is: 'a JWT cut in its middle as a mark', words: "'eyJhbGciOi...c2lnbmF0dXJl'", shown: "'[secret]'" },
    { is: 'what was sent as a mark', words: 'no hunter2, hunter2', shown: 'no [secret], [secret]' },
    { is: 'escape codes and reordering as signs', words: 'a\u001b[31mb\u202ec', shown: 'a\u{FFFD}[31mb\u{FFFD}c' },
    { is: 'the start of a long text', words: 'x'.repeat(600), shown: `${'x'.repeat(500)}…` },
    {
      is: 'no half of a token at the cut',
      words: `${'x '.repeat(245)}${apiToken}`,
      shown: `${'x '.repeat(245)}[secret]`,
    },
  ])('shows $is', ({ words, shown }) => {
    expect(wordsOf(words, [new Secret('hunter2')])).toBe(shown);
  });
});
