import { describe, expect, test } from 'vitest';
import { findingGroups } from '../../src/report/finding-groups.ts';
import { aReport, failed, missingSbom, passed, recordMismatch } from '../support/a-report.ts';

const groupsOf = (...verdicts: ReturnType<typeof failed>[]) => findingGroups(aReport({ verdicts }));

describe('findingGroups', () => {
  test('leaves out what passed or does not apply', () => {
    expect(groupsOf(passed(recordMismatch, 'a'), { ...passed(missingSbom, 'a'), status: 'not-applicable' })).toEqual(
      [],
    );
  });

  test('tells what blocks before what warns, and one check once', () => {
    const groups = groupsOf(
      failed(missingSbom, 'a.whl', { where: 'a.whl', what: 'none' }),
      failed(recordMismatch, 'a.whl', { where: 'x.py', what: 'differs' }),
      failed(recordMismatch, 'b.whl', { where: 'y.py', what: 'is longer' }),
    );
    expect(groups).toEqual([
      {
        check: recordMismatch,
        blocks: true,
        within: undefined,
        same: undefined,
        findings: [
          { place: ['a.whl', 'x.py'], what: 'differs' },
          { place: ['b.whl', 'y.py'], what: 'is longer' },
        ],
      },
      {
        check: missingSbom,
        blocks: false,
        within: undefined,
        same: undefined,
        findings: [{ place: ['a.whl'], what: 'none' }],
      },
    ]);
  });

  test('names one subject once', () => {
    const [group] = groupsOf(failed(recordMismatch, 'a.whl', { where: 'x', what: '1' }, { where: 'y', what: '2' }));
    expect([group?.within, group?.findings.map(({ place }) => place)]).toEqual(['a.whl', [['x'], ['y']]]);
  });

  test('tells once what several findings say alike, and never what a single one says', () => {
    const two = failed(recordMismatch, 'a.whl', { where: 'x', what: 'gone' }, { where: 'y', what: 'gone' });
    const one = failed(missingSbom, 'a.whl', { where: 'x', what: 'gone' });
    expect(groupsOf(two, one).map(({ same }) => same)).toEqual(['gone', undefined]);
  });

  test('does not mix the two severities of one check', () => {
    const finding = { where: 'x', what: 'x' };
    const groups = groupsOf(
      failed({ ...recordMismatch, severity: 'warn' }, 'a', finding),
      failed(recordMismatch, 'b', finding),
    );
    expect(groups.map(({ blocks, within }) => [blocks, within])).toEqual([
      [true, 'b'],
      [false, 'a'],
    ]);
  });
});
