import { describe, expect, test } from 'vitest';
import { judgeSet } from '../../src/checks/judge-set.ts';
import { setChecks } from '../../src/checks/set-checks.ts';
import type { Verdict } from '../../src/model/finding.ts';
import {
  aPrevious,
  aPreviousFile,
  aSet,
  linux12,
  mac12,
  previousName,
  sdist,
  toWheels,
  wheels,
} from '../support/a-release-set.ts';

const found = (verdicts: readonly Verdict[]) =>
  verdicts.flatMap(({ check, findings }) => findings.map(() => `${check.id} ${check.severity}`));
const free = { levels: {}, keep: undefined };

describe('judgeSet', () => {
  test('finds nothing in an honest release, and asks every check', () => {
    const verdicts = judgeSet(aSet({}, { previous: aPrevious() }), 'demo 1.0', free);
    expect(found(verdicts)).toEqual([]);
    expect(verdicts.map(({ check, subject }) => `${check.id} of ${subject}`)).toEqual(
      setChecks.map(({ id }) => `${id} of demo 1.0`),
    );
  });

  test('gives the same answer whatever order the facts came in', () => {
    const changes = {
      ...toWheels({ generators: ['a'] }),
      [mac12]: { generators: ['b'], topLevels: ['x'], files: [], metadata: ['Requires-Dist: x'] },
      [linux12]: { licenses: [], revisions: [{ path: 'p', key: 'commit', revision: 'abcdef0' }] },
    };
    const set = aSet(changes, { previous: aPrevious() });
    const first = judgeSet(set, 'demo', free);
    const turned = { ...set, distributions: set.distributions.toReversed() };
    expect(found(first).length).toBeGreaterThan(5);
    expect(judgeSet(turned, 'demo', free)).toEqual(first);
  });

  const lost = aSet(
    {},
    {
      previous: aPrevious([...wheels, sdist].map((file) => aPreviousFile(previousName(file), { sboms: 1 }))),
    },
  );
  test.for([
    { keep: 'require', levels: {}, finds: 'block' },
    { keep: 'warn', levels: {}, finds: 'warn' },
    { keep: 'off', levels: {}, finds: undefined },
    { keep: undefined, levels: {}, finds: 'warn' },
    { keep: 'require', levels: { 'lost-sbom': 'warn' }, finds: 'warn' },
  ] as const)('says $finds of a lost SBOM with keep $keep and $levels', ({ finds, ...question }) => {
    const all = new Set(found(judgeSet(lost, 'demo 1.0', question)));
    expect([...all]).toEqual(finds === undefined ? [] : [`lost-sbom ${finds}`]);
  });

  test('lets no policy lower what makes a set one release', () => {
    const set = aSet({ 'other-1.0.tar.gz': {} });
    const question = { levels: { 'mixed-versions': 'off' }, keep: undefined } as const;
    expect(found(judgeSet(set, 'demo 1.0', question))).toContain('mixed-versions block');
  });

  test('bounds what it tells of hostile distributions', () => {
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`p${at}-1.0.tar.gz`, {}] as const));
    const [verdict] = judgeSet(aSet(files), 'demo 1.0', free);
    expect([verdict?.findings.length, verdict?.findings.at(-1)]).toEqual([
      201,
      { where: 'demo 1.0', what: 'and 50 more findings' },
    ]);
  });
});
