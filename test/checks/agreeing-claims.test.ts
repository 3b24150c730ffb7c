import { expect, test } from 'vitest';
import { agreeingClaims } from '../../src/checks/agreeing-claims.ts';
import { bad, good } from '../../src/model/parsed.ts';

const claim = (where: string, value: string) => ({ where, value: good(value) });
const broken = { where: 'c', value: bad('one', 'two') };
const differs = { where: 'b', what: 'it says "y"; the a says "x"' };

test.for([
  { is: 'no claim', claims: [], examined: 0, findings: [] },
  { is: 'one claim', claims: [claim('a', 'x')], examined: 0, findings: [] },
  { is: 'claims that agree', claims: [claim('a', 'x'), claim('b', 'X')], examined: 1, findings: [] },
  {
    is: 'claims that differ',
    claims: [claim('a', 'x'), claim('b', 'y'), claim('d', 'x')],
    examined: 2,
    findings: [differs],
  },
  {
    is: 'a claim that cannot be read',
    claims: [claim('a', 'x'), broken],
    examined: 0,
    findings: [{ where: 'c', what: 'one; two' }],
  },
])('agreeingClaims judges $is', ({ claims, examined, findings }) => {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  expect(agreeingClaims(claims, same)).toEqual({ examined, findings });
});
