import { describe, expect, test } from 'vitest';
import { parsePlan, renderPlan } from '../../src/model/parse-plan.ts';
import { aPlan } from './documents.ts';

const plan = aPlan();
const json = renderPlan(plan);

describe('parsePlan', () => {
  test('reads what renderPlan wrote: one line, members in the order of the type', () => {
    expect(json).toMatch(
      /^\{"v":1,"world":"production","mode":"release","indexes":\["testpypi","pypi"\],"project":"demo",/,
    );
    expect(json).not.toContain('\n');
    expect(parsePlan(json)).toEqual({ ok: true, value: plan });
  });

  test('reads a trial of a branch', () => {
    const source = { ...plan.source, ref: 'refs/heads/main', tagObject: undefined, tagSignature: 'no-tag' } as const;
    const trial = aPlan({ mode: 'trial', indexes: [], version: '', source });
    expect(parsePlan(renderPlan(trial))).toEqual({ ok: true, value: trial });
  });

  test.for([
    { is: 'nothing', text: '', reasons: ['the plan is not JSON: Unexpected end of JSON input'] },
    { is: 'null', text: 'null', reasons: ['expected an object, got null'] },
    {
      is: 'a second spelling',
      text: ` ${json}`,
      reasons: ['the plan is not in its canonical form: line 1 is not what wheelgate writes for the same values'],
    },
    {
      is: 'a member that stands twice',
      text: json.replace('"v":1', '"v":1,"v":1'),
      reasons: ['the plan is not in its canonical form: line 1 is not what wheelgate writes for the same values'],
    },
    {
      is: 'another version and an unknown member',
      text: json.replace('"v":1', '"v":2,"more":[]'),
      reasons: ['has a member "more", which is not known here', 'v: expected 1, got 2'],
    },
    {
      is: 'an abbreviated commit',
      text: json.replace('a'.repeat(40), 'a'.repeat(7)),
      reasons: ['source.commit: expected a full commit of 40 hex digits, got "aaaaaaa"'],
    },
    {
      is: 'PyPI before TestPyPI',
      text: json.replace('"testpypi","pypi"', '"pypi","testpypi"'),
      reasons: ['indexes[1]: is out of order; the list is sorted with testpypi first, each once'],
    },
    {
      is: 'a trial that goes to an index',
      text: json.replace('"release"', '"trial"'),
      reasons: ['indexes: a trial goes to no index'],
    },
    {
      is: 'a release without index and version',
      text: renderPlan(aPlan({ indexes: [], version: '' })),
      reasons: ['indexes: a release goes to one at least', 'version: a release has one'],
    },
    {
      is: 'a repository that leaves its place',
      text: json.replace('"demo-org/demo"', '"demo-org/demo/../x"'),
      reasons: ['source.repository: expected OWNER/NAME of 0 to 140 characters, got "demo-org/demo/../x"'],
    },
    {
      is: '64 KB',
      text: renderPlan(aPlan({ expected: Array.from({ length: 1_000 }, (_, index) => `${index}`.padEnd(64, 'x')) })),
      reasons: ['the plan has 67613 bytes; at most 65535 are read'],
    },
  ])('refuses $is', ({ text, reasons }) => {
    expect(parsePlan(text)).toEqual({ ok: false, reasons });
  });
});
