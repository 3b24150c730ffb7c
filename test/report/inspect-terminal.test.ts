import { describe, expect, test } from 'vitest';
import { renderInspection } from '../../src/report/inspect-terminal.ts';
import { noPaint, terminalPaint } from '../../src/report/paint.ts';
import { aNumpyReport, aReport, aSeenFile, aStoppedReport, failed, missingSbom } from '../support/a-report.ts';

const at = (columns: number) => ({ columns, paint: noPaint });
const nothing = aReport({
  command: 'inspect',
  headline: '2 distributions inspected',
  next: [],
  plan: undefined,
  seal: undefined,
});

describe('renderInspection', () => {
  test('shows a row for each file, the grid and the answer', () => {
    expect(renderInspection(nothing)).toMatchInlineSnapshot(`
      "verdict     size  sha256        file
      pass      5.2 MB  fb424dc1a65a  thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl
      pass     20.0 kB  59b339997ac8  thing-1.0.tar.gz

                        cp312
      manylinux x86_64  +

      + thing-1.0.tar.gz

      + good

      2 distributions inspected
      "
    `);
  });

  test('shows what was found, where, why and what to do', () => {
    expect(renderInspection(aStoppedReport({ next: ['Build it again.'] }))).toMatchInlineSnapshot(`
      "verdict     size  sha256        file
      block     5.2 MB  fb424dc1a65a  thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl
      warn     20.0 kB  8398ea4640a6  thing-1.0-cp313-cp313-macosx_11_0_arm64.whl
      pass       999 B  59b339997ac8  thing-1.0.tar.gz

                        cp312  cp313
      macosx 11 arm64   .      !
      manylinux x86_64  X      M
      win*              M      .

      + thing-1.0.tar.gz

      + good   ! warning   X refused   M missing: expected and not there

      BLOCKS: A file in the wheel differs from its RECORD entry (record-mismatch)
        in thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl
        - thing/__init__.py: RECORD says
          21af6f1260f927f5b9b3ff5ca4a5d19493a1a47a5977240d8dca31bc47a63527, the file
          is ed5eb9a37e2d8231af3388319b941995f6dc8755c56043d0cc52b5fe405a87de
        why: Something changed the archive after its RECORD was written.
        do: Build the wheel again from source.

      BLOCKS: A distribution that the policy expects is not there
              (missing-distribution)
        in run 77
        - cp313-manylinux_*_x86_64, cp312-win*: no distribution meets this row of the
          policy
        why: Users of that platform would fall back to the sdist, or to nothing.
        do: Re-run the leg that builds it; or take the row out of \`distributions\` in
            the policy.

      warns: The wheel has no SBOM (missing-sbom)
        in thing-1.0-cp313-cp313-macosx_11_0_arm64.whl
        - there is nothing under thing-1.0.dist-info/sboms/
        why: Libraries bundled in a wheel are invisible to scanners without one.
        do: Repair wheels with auditwheel 6.7 or newer.

      note: Left out by the policy’s \`exclude\`: thing-1.0-py3-none-wasm32.whl

      Stopped in stage inspect: A file in the wheel differs from its RECORD entry; A
      distribution that the policy expects is not there
        next: Build it again.
      "
    `);
  });

  test('folds what is the same in many files', () => {
    const text = renderInspection(aNumpyReport());
    expect(text.slice(text.indexOf('warns:'))).toMatchInlineSnapshot(`
      "warns: The wheel has no SBOM (missing-sbom)
        in 18 files, first numpy-2.5.5-cp312-cp312-win32.whl
        - there is nothing under numpy-2.5.5.dist-info/sboms/; it bundles a library
        why: Libraries bundled in a wheel are invisible to scanners without one.
        do: Repair wheels with auditwheel 6.7 or newer.

      Sealed: 66 distributions of numpy 2.5.5
        next: Check that job "publish
              f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867" waits
              for pypi, then approve it with the comment:
              sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867
        next: To reject, press Reject there: nothing is published.
      "
    `);
  });

  test('does not name the one file again', () => {
    const [file = ''] = aReport().files.map((one) => one.file);
    const verdicts = [failed(missingSbom, file, { where: file, what: 'there is none' })];
    const text = renderInspection(aReport({ files: [aSeenFile(file)], verdicts }));
    expect(text.split(file).length).toBe(2);
  });

  test('uses the width of the terminal, within reason', () => {
    const longest = (columns: number) =>
      Math.max(
        ...renderInspection(aNumpyReport({ headline: 'xx '.repeat(200) }), at(columns))
          .split('\n')
          .map((line) => line.length),
      );
    expect([longest(10), longest(80), longest(120), longest(500)]).toEqual([79, 80, 119, 158]);
  });

  test('cuts long names in the middle on a terminal, and never in a pipe', () => {
    const long = `thing-1.0-cp312-cp312-${'manylinux_2_28_x86_64.'.repeat(5)}whl`;
    const row = (columns?: number) =>
      renderInspection(aReport({ files: [aSeenFile(long)], verdicts: [] }), { columns, paint: noPaint }).split('\n')[1];
    expect(row(80)).toMatch(/^pass {5}5\.2 MB {2}[0-9a-f]{12} {2}thing-1\.0-cp312-cp312-ma…[\w.]+\.whl$/);
    expect(row(80)?.length).toBe(80);
    expect(row(undefined)?.endsWith(`  ${long}`)).toBe(true);
  });

  test('has the same words with colours and without', () => {
    const painted = renderInspection(aStoppedReport(), { columns: 80, paint: terminalPaint });
    const plain = ['0', '1', '2', '31', '32', '33'].reduce(
      (text, code) => text.replaceAll(`\u001b[${code}m`, ''),
      painted,
    );
    expect(plain).toBe(renderInspection(aStoppedReport(), at(80)));
    expect(painted).toContain('\u001b[31mblock\u001b[0m    ');
    expect(painted).toContain('\u001b[31mBLOCKS:\u001b[0m A file');
    expect(painted).toContain('\u001b[33mwarns:\u001b[0m The wheel');
  });

  test('counts what it does not list', () => {
    const files = Array.from({ length: 201 }, (_, index) => aSeenFile(`thing-1.${index}.tar.gz`));
    const findings = Array.from({ length: 21 }, (_, index) => ({ where: 'x', what: `odd ${index}` }));
    const text = renderInspection(aReport({ files, verdicts: [failed(missingSbom, 'thing-1.0.tar.gz', ...findings)] }));
    expect(text).toContain('\n… and 1 more files; --json has all of them\n');
    expect(text).toContain('\n  - … and 1 more findings; --json has all of them\n');
  });
});
