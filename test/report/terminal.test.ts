import { describe, expect, test } from 'vitest';
import { renderText } from '../../src/report/terminal.ts';
import {
  aNumpyReport,
  aRehearsedReport,
  aReport,
  aSeenFile,
  aStaleReport,
  aStoppedReport,
  failed,
  missingDistribution,
} from '../support/a-report.ts';

describe('renderText', () => {
  test('shows a seal that waits for its approval', () => {
    expect(renderText(aReport())).toMatchInlineSnapshot(`
      "                  cp312
      manylinux x86_64  +

      + thing-1.0.tar.gz

      + good

      release  thing 1.0
      source   tag v1.0 of acme/thing
      commit   aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      seal     sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867

      Sealed: 2 distributions of thing 1.0
        next: Check that job "publish
              f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867" waits
              for pypi, then approve it with the comment:
              sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867
        next: To reject, press Reject there: nothing is published.
      "
    `);
  });

  test('shows what stopped a release', () => {
    expect(renderText(aStoppedReport())).toMatchInlineSnapshot(`
      "                  cp312  cp313
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

      BLOCKS: A distribution that the policy expects is not there
              (missing-distribution)
        in run 77
        no distribution meets this row of the policy:
        - cp313-manylinux_*_x86_64
        - cp312-win*
        why: Users of that platform would fall back to the sdist, or to nothing.

      warns: The wheel has no SBOM (missing-sbom)
        - thing-1.0-cp313-cp313-macosx_11_0_arm64.whl: there is nothing under
          thing-1.0.dist-info/sboms/
        remedy: Repair wheels with auditwheel 6.7 or newer.

      note: Left out by the policy’s \`exclude\`: thing-1.0-py3-none-wasm32.whl

      release  thing 1.0
      source   tag v1.0 of acme/thing
      commit   aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa

      Stopped in stage inspect: A file in the wheel differs from its RECORD entry; A
      distribution that the policy expects is not there
        next: Build the wheel again from source. (record-mismatch)
        next: Re-run the leg that builds it; or take the row out of \`distributions\` in
              the policy. (missing-distribution)
      "
    `);
  });

  test('says of a rehearsal first that it is one', () => {
    expect(renderText(aRehearsedReport())).toMatchInlineSnapshot(`
      "REHEARSAL: an embedded GitHub, Sigstore and PyPI; nothing of this is real.

                        cp312
      manylinux x86_64  +

      + thing-1.0.tar.gz

      + good

      note: policy: written from the names of the files

      release  thing 1.0
      source   tag v1.0 of acme/thing
      commit   aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      seal     sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867
      approved by octavia, who named the digest
      index    pypi: confirmed, 2 files

      published 2 files
      "
    `);
  });

  test('shows an index that is not whole yet', () => {
    expect(renderText(aStaleReport())).toMatchInlineSnapshot(`
      "                  cp312
      manylinux x86_64  +

      + thing-1.0.tar.gz

      + good

      note: Pages of an index are cached. Not visible yet: thing-1.0.tar.gz

      release  thing 1.0
      source   tag v1.0 of acme/thing
      commit   aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
      seal     sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867
      index    pypi: not whole yet, 1 of 2 files seen

      Not whole yet: pypi shows 1 of 2 files of thing 1.0
        next: Re-run this job in a few minutes; nothing is wrong so far.
      "
    `);
  });

  test('shows NumPy on one screen and a half', () => {
    expect(renderText(aNumpyReport())).toMatchInlineSnapshot(`
      "                   cp312  cp313  cp314  cp314t  cp315  cp315t
      macosx 10 x86_64   +      +      +      .       +      +
      macosx 11 arm64    +      +      +      +       +      +
      macosx 14 arm64    +      +      +      +       +      +
      macosx 14 x86_64   +      +      +      +       +      +
      manylinux aarch64  +      +      +      +       +      +
      manylinux x86_64   +      +      +      +       +      +
      musllinux aarch64  +      +      +      +       +      +
      musllinux x86_64   +      +      +      +       +      +
      win amd64          !      !      !      !       !      !
      win arm64          !      !      !      !       !      !
      win32              !      !      !      !       !      !

      + numpy-2.5.5.tar.gz

      + good   ! warning

      warns: The wheel has no SBOM (missing-sbom)
        there is nothing under numpy-2.5.5.dist-info/sboms/; it bundles a library:
        - numpy-2.5.5-cp312-cp312-win32.whl
        - numpy-2.5.5-cp312-cp312-win_amd64.whl
        - numpy-2.5.5-cp312-cp312-win_arm64.whl
        - numpy-2.5.5-cp313-cp313-win32.whl
        - numpy-2.5.5-cp313-cp313-win_amd64.whl
        - numpy-2.5.5-cp313-cp313-win_arm64.whl
        - numpy-2.5.5-cp314-cp314-win32.whl
        - numpy-2.5.5-cp314-cp314-win_amd64.whl
        - numpy-2.5.5-cp314-cp314-win_arm64.whl
        - numpy-2.5.5-cp314-cp314t-win32.whl
        - numpy-2.5.5-cp314-cp314t-win_amd64.whl
        - numpy-2.5.5-cp314-cp314t-win_arm64.whl
        - numpy-2.5.5-cp315-cp315-win32.whl
        - numpy-2.5.5-cp315-cp315-win_amd64.whl
        - numpy-2.5.5-cp315-cp315-win_arm64.whl
        - numpy-2.5.5-cp315-cp315t-win32.whl
        - numpy-2.5.5-cp315-cp315t-win_amd64.whl
        - numpy-2.5.5-cp315-cp315t-win_arm64.whl
        remedy: Repair wheels with auditwheel 6.7 or newer.

      release  numpy 2.5.5
      source   tag v2.5.5 of numpy/numpy
      commit   eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
      seal     sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867

      Sealed: 66 distributions of numpy 2.5.5
        next: Check that job "publish
              f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867" waits
              for pypi, then approve it with the comment:
              sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867
        next: To reject, press Reject there: nothing is published.
      "
    `);
  });

  test('says nothing but its headline when nothing is known', () => {
    const report = aReport({
      headline: 'Stamped nothing',
      next: [],
      plan: undefined,
      seal: undefined,
      files: [],
      verdicts: [],
    });
    expect(renderText(report)).toBe('Stamped nothing\n');
  });

  test('breaks a grid that is wider than the terminal', () => {
    const files = Array.from({ length: 12 }, (_, at) => `thing-1.0-cp3${at + 10}-abi3-win_amd64.whl`).map(aSeenFile);
    expect(
      renderText(aReport({ headline: 'x', next: [], plan: undefined, seal: undefined, files, verdicts: [] })),
    ).toMatchInlineSnapshot(`
      "           cp310 abi3  cp311 abi3  cp312 abi3  cp313 abi3  cp314 abi3
      win amd64  +           +           +           +           +

                 cp315 abi3  cp316 abi3  cp317 abi3  cp318 abi3  cp319 abi3
      win amd64  +           +           +           +           +

                 cp320 abi3  cp321 abi3
      win amd64  +           +

      + good

      x
      "
    `);
  });

  test('counts what is too much to list', () => {
    const rows = Array.from({ length: 23 }, (_, at) => ({ where: `row ${at}`, what: `why ${at}` }));
    const text = renderText(aReport({ verdicts: [failed(missingDistribution, 'run 77', ...rows)] }));
    expect(text.split('\n').filter((line) => /row 19|row 20|more/.test(line))).toEqual([
      'M row 19',
      '… and 3 more',
      '  - row 19: why 19',
      '  - … and 3 more',
    ]);
  });
});
