import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/checks/check.ts';
import { gateChecks } from '../../src/checks/gate-checks.ts';
import { type Refusal, refusalStates } from '../../src/gate/gate-verdict.ts';
import { judgeGate } from '../../src/gate/judge-gate.ts';
import { honestFacts } from '../gate/honest-facts.ts';

const ids = gateChecks.map(({ id }) => id);
const refused = (id: string) => Object.keys(refusalStates).filter((one): one is Refusal['id'] => one === id);

test('there is one check for each refusal, in the order of the alphabet, each in a file of its name', () => {
  expect(ids).toEqual(Object.keys(refusalStates).sort());
  const files = readdirSync('src/checks/release');
  expect(ids.filter((id) => !files.includes(`${id}.ts`))).toEqual([]);
});

test('every check passes the honest case', () => {
  const verdict = judgeGate(honestFacts());
  expect(gateChecks.map((check) => judge(check, verdict, 'pypi').status)).toEqual(ids.map(() => 'pass'));
});

describe.for(gateChecks.map((check) => ({ check, id: check.id })))('$id', ({ check, id }) => {
  const refusals: readonly Refusal[] = refused(id).map((one) => ({ id: one, where: 'there', what: 'wrong' }));
  const others = Object.keys(refusalStates).flatMap((one) => (one === id ? [] : refused(one)));

  test('finds its own refusals', () => {
    expect(check.run({ refusals })).toEqual({ examined: 1, findings: [{ where: 'there', what: 'wrong' }] });
  });

  test('finds no other ones', () => {
    const strange = others.map((one) => ({ id: one, where: 'there', what: 'wrong' }));
    expect(check.run({ refusals: strange })).toEqual({ examined: 1, findings: [] });
  });

  test('blocks, always, and has a way on', () => {
    const { severity, applies, why, remedy } = check;
    expect([severity, applies]).toEqual(['block', 'always']);
    expect(`${why}\n${remedy}`).toMatch(/^[A-Z].+\.\n[A-Z].+\.$/);
    // One line, and nothing has to be built again: the job once more, or the same seal in another run.
    expect(remedy).toMatch(/re-run (?:this|the publish) job|re-run the job of the environment|`from-run`|new digest/i);
  });
});
