import { describe, expect, test } from 'vitest';
import { parseSpecifiers } from '../../src/dist/parse-specifiers.ts';
import { bad, good } from '../../src/model/parsed.ts';

describe('parseSpecifiers', () => {
  test.for([
    ['', []],
    ['>=3.9', ['>= 3.9']],
    [' >= 3.9 , , <4, ', ['>= 3.9', '< 4']],
    ['==1!2.0.*,!=1.0RC-1.post2.dev3+local.1', ['== 1!2.0.*', '!= 1.0RC-1.post2.dev3+local.1']],
    ['~=v1.4a,===anything/at?all', ['~= v1.4a', '=== anything/at?all']],
  ] as const)('reads %s', ([text, clauses]) => {
    const wanted = clauses.map((clause) => clause.split(' ')).map(([operator, version]) => ({ operator, version }));
    expect(parseSpecifiers(text)).toEqual(good(wanted));
  });

  test.for(['3.9', '>=3.*', '~=1', '>1+local', '=>1', '==1.0a.*', '>=1;', '== =1', '>=1 <2'])('refuses %s', (text) => {
    expect(parseSpecifiers(text)).toEqual(bad(`Invalid specifier: ${JSON.stringify(text)}`));
  });

  test('is bounded, and quick up to the bound', () => {
    const started = performance.now();
    expect(parseSpecifiers(`>=${'1.'.repeat(990)}x`).ok).toBe(false);
    expect(parseSpecifiers(`==${'1-'.repeat(990)}x`).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(200);
    expect(parseSpecifiers('x'.repeat(2_001))).toEqual(bad('a specifier of 2001 characters; at most 2000 are read'));
  });
});
