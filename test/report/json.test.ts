import { describe, expect, test } from 'vitest';
import { wheelGrid } from '../../src/report/grid.ts';
import { renderJson } from '../../src/report/json.ts';
import { aPlan, sdist, wheel } from '../support/a-collection.ts';
import {
  aHostileReport,
  aRehearsedReport,
  aReport,
  aSeenFile,
  aStaleReport,
  aStoppedReport,
  seal,
} from '../support/a-report.ts';

const read = (text: string): Record<string, unknown> => JSON.parse(text);

describe('renderJson', () => {
  test('is one document with a line break at its end', () => {
    expect(renderJson(aReport())).toMatch(/^\{\n {2}"state": "ready",\n[\s\S]*\n\}\n$/);
  });

  test('has everything that is known, and leaves the rest out', () => {
    const report = aReport();
    expect(read(renderJson(report))).toEqual({
      state: 'ready',
      command: 'seal',
      world: 'production',
      headline: report.headline,
      next: report.next,
      notes: [],
      plan: { ...aPlan({ world: 'production' }) },
      seal,
      files: report.files,
      grid: wheelGrid(report),
      verdicts: report.verdicts,
    });
  });

  test.for([
    { is: 'an honest one', report: aReport() },
    { is: 'a stopped one', report: aStoppedReport() },
    { is: 'a rehearsal’s', report: aRehearsedReport() },
    { is: 'a stale one', report: aStaleReport() },
    { is: 'a hostile one', report: aHostileReport() },
  ])('gives back every value of $is', ({ report }) => {
    expect(read(renderJson(report))).toMatchObject(JSON.parse(JSON.stringify(report)));
  });

  test('has no null but those of the documents', () => {
    expect(renderJson(aStoppedReport())).not.toContain('null');
    expect(renderJson(aRehearsedReport()).match(/.*null.*/g)).toEqual(['    "rules": null,']);
  });

  test('keeps of a file what a report says of it', () => {
    const files = [wheel, sdist].map((file, at) => ({ ...aSeenFile(file, at), path: '/tmp/x', leg: 1 }));
    expect(read(renderJson(aReport({ files }))).files).toEqual(aReport().files);
  });

  test.for([
    ['stopped', aStoppedReport()],
    ['waiting', aStaleReport()],
  ] as const)('says that a report is %s', ([state, report]) => {
    expect(read(renderJson(report)).state).toBe(state);
  });

  test('spells out what a terminal would obey or hide', () => {
    const note = 'a\n\u001b[2J\u009b\u007f\u202E\u2028\u{E0041}\uD800é🎉';
    const text = renderJson(aReport({ notes: [note] }));
    expect(text).toContain('"a\\n\\u001b[2J\\u009b\\u007f\\u202e\\u2028\\udb40\\udc41\\ud800é🎉"');
    expect(read(text).notes).toEqual([note]);
  });
});
