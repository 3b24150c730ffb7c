import { describe, expect, test } from 'vitest';
import { parsePublication, renderPublication } from '../../src/model/parse-publication.ts';
import { aPublication } from './documents.ts';

const publication = aPublication();
const json = renderPublication(publication);

describe('parsePublication', () => {
  test('reads what was written, in one line', () => {
    expect(json).not.toContain('\n');
    expect(parsePublication(json)).toEqual({ ok: true, value: publication });
    expect(renderPublication({ ...publication, files: publication.files.toReversed() })).toBe(json);
  });

  test.for([
    {
      is: 'a state that nobody knows',
      text: json.replace('"published"', '"done"'),
      reasons: ['state: expected "published" or "handed-off" or "confirmed" or "stale" or "different", got "done"'],
    },
    {
      is: 'an upper-case digest',
      text: json.replace(publication.seal, publication.seal.toUpperCase()),
      reasons: [`seal: expected 64 lower-case hex digits, got "${publication.seal.toUpperCase()}"`],
    },
    {
      is: 'text behind the end',
      text: `${json}\n`,
      reasons: [
        'the publication is not in its canonical form: line 1 is not what wheelgate writes for the same values',
      ],
    },
  ])('refuses $is', ({ text, reasons }) => {
    expect(parsePublication(text)).toEqual({ ok: false, reasons });
  });
});
