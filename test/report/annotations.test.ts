import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { wheel } from '../support/a-collection.ts';
import { aReport, aStoppedReport, failed, macWheel, missingSbom, recordMismatch } from '../support/a-report.ts';

const checkNamed = (id: string, severity: 'block' | 'warn') => ({ ...recordMismatch, id, severity });

describe('annotationsOf', () => {
  test('says nothing when nothing was found', () => {
    expect(annotationsOf(aReport())).toEqual([]);
  });

  test('is one a check, errors first, each with file, place and remedy', () => {
    const { verdicts } = aStoppedReport();
    expect(annotationsOf(aReport({ verdicts })).map(({ level, title, message }) => [level, title, message])).toEqual([
      [
        'error',
        'A file in the wheel differs from its RECORD entry (record-mismatch)',
        expect.stringMatching(
          /^thing-1\.0-cp312-cp312-manylinux_2_28_x86_64\.whl: thing\/__init__\.py: RECORD says [0-9a-f]{64}, the file is [0-9a-f]{64}\. Build the wheel again from source\.$/,
        ),
      ],
      [
        'error',
        'A distribution that the policy expects is not there (missing-distribution)',
        'run 77: cp313-manylinux_*_x86_64: no distribution meets this row of the policy (and 1 more). Re-run the leg that builds it; or take the row out of `distributions` in the policy.',
      ],
      [
        'warning',
        'The wheel has no SBOM (missing-sbom)',
        `${macWheel}: there is nothing under thing-1.0.dist-info/sboms/. Repair wheels with auditwheel 6.7 or newer.`,
      ],
    ]);
  });

  test('says of a rehearsal that it is one', () => {
    const verdicts = [failed(missingSbom, wheel, { where: wheel, what: 'none' })];
    expect(annotationsOf(aReport({ world: 'rehearsal', verdicts }))[0]?.title).toBe(
      'Rehearsal: The wheel has no SBOM (missing-sbom)',
    );
  });

  test('stays within what GitHub shows of a kind, and counts the rest', () => {
    const verdicts = (['block', 'warn'] as const).flatMap((severity) =>
      Array.from({ length: severity === 'block' ? 12 : 9 }, (_, at) =>
        failed(checkNamed(`c${at}`, severity), 'x', { where: 'x', what: 'x' }),
      ),
    );
    const all = annotationsOf(aReport({ verdicts }));
    expect(all.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(all[9]).toEqual({ level: 'error', title: '3 more', message: 'The job summary lists all of them.' });
    expect(all.filter(({ level }) => level === 'warning').map(({ title }) => title.slice(-4))).toEqual(
      Array.from({ length: 9 }, (_, at) => `(c${at})`),
    );
  });
});
