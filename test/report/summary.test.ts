import { describe, expect, test } from 'vitest';
import { renderSummary } from '../../src/report/summary.ts';
import {
  aNumpyReport,
  aRehearsedReport,
  aReport,
  aStaleReport,
  aStoppedReport,
  failed,
  recordMismatch,
} from '../support/a-report.ts';

/** Without the list of files, which is long and shown once. */
const withoutFiles = (summary: string): string => summary.replace(/\n<details><summary>\d+ files with[\s\S]*/, '');

describe('renderSummary', () => {
  test('shows a seal that waits for its approval', () => {
    expect(renderSummary(aReport())).toMatchInlineSnapshot(`
      "## ✅ wheelgate seal · Sealed\\: 2 distributions of thing 1\\.0

      - **Next:** Check that job \\"publish \`f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867\`\\" waits for pypi\\, then approve it with the comment\\: \`sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867\`
      - **Next:** To reject\\, press Reject there\\: nothing is published\\.

      |  | \`cp312\` |
      | --- | --- |
      | \`manylinux x86_64\` | ✅ |

      - ✅ \`thing-1.0.tar.gz\`

      <sub>✅ good</sub>

      ### This release

      - **Release:** thing 1\\.0
      - **Source:** tag v1\\.0 of acme\\/thing
      - **Commit:** \`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\`
      - **Seal:** \`sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867\`

      <details><summary>2 files with size and SHA-256</summary>

      | File | Size | SHA-256 |
      | --- | --- | --- |
      | \`thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl\` | 5.2 MB | \`fb424dc1a65aec41db1dd2464158f2b4d32d62dc77f575e1cdc09649409a73e7\` |
      | \`thing-1.0.tar.gz\` | 20.0 kB | \`59b339997ac85aeb5b4910a57e42834db8588984f660658f0aab196d0872b239\` |

      </details>
      "
    `);
  });

  test('shows what stopped a release', () => {
    expect(withoutFiles(renderSummary(aStoppedReport()))).toMatchInlineSnapshot(`
      "## ❌ wheelgate seal · Stopped in stage inspect\\: A file in the wheel differs from its RECORD entry\\; A distribution that the policy expects is not there

      - **Next:** Build the wheel again from source\\. \\(record\\-mismatch\\)
      - **Next:** Re\\-run the leg that builds it\\; or take the row out of \`distributions\` in the policy\\. \\(missing\\-distribution\\)

      |  | \`cp312\` | \`cp313\` |
      | --- | --- | --- |
      | \`macosx 11 arm64\` |  | ⚠️ |
      | \`manylinux x86_64\` | ❌ | ⭕ |
      | \`win*\` | ⭕ |  |

      - ✅ \`thing-1.0.tar.gz\`

      <sub>✅ good · ⚠️ warning · ❌ refused · ⭕ missing: expected and not there</sub>

      ### ❌ Blocks: A file in the wheel differs from its RECORD entry

      Something changed the archive after its RECORD was written\\. **What to do:** Build the wheel again from source\\. ([record\\-mismatch](https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file))

      In \`thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl\`:

      | Where | What is wrong |
      | --- | --- |
      | \`thing/__init__.py\` | RECORD says \`21af6f1260f927f5b9b3ff5ca4a5d19493a1a47a5977240d8dca31bc47a63527\`\\, the file is \`ed5eb9a37e2d8231af3388319b941995f6dc8755c56043d0cc52b5fe405a87de\` |

      ### ❌ Blocks: A distribution that the policy expects is not there

      Users of that platform would fall back to the sdist\\, or to nothing\\. **What to do:** Re\\-run the leg that builds it\\; or take the row out of \`distributions\` in the policy\\. ([missing\\-distribution](https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/))

      In \`run 77\`:

      | no distribution meets this row of the policy |
      | --- |
      | \`cp313-manylinux_*_x86_64\` |
      | \`cp312-win*\` |

      ### ⚠️ Warns: The wheel has no SBOM

      Libraries bundled in a wheel are invisible to scanners without one\\. **What to do:** Repair wheels with auditwheel 6\\.7 or newer\\. ([missing\\-sbom](https://peps.python.org/pep-0770/))

      | Where | What is wrong |
      | --- | --- |
      | \`thing-1.0-cp313-cp313-macosx_11_0_arm64.whl\` | there is nothing under thing\\-1\\.0\\.dist\\-info\\/sboms\\/ |

      ### This release

      - **Release:** thing 1\\.0
      - **Source:** tag v1\\.0 of acme\\/thing
      - **Commit:** \`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\`

      > Left out by the policy’s \`exclude\`\\: thing\\-1\\.0\\-py3\\-none\\-wasm32\\.whl
      "
    `);
  });

  test('says of a rehearsal first that it is one', () => {
    expect(withoutFiles(renderSummary(aRehearsedReport()))).toMatchInlineSnapshot(`
      "## ✅ Rehearsal · wheelgate rehearse · published 2 files

      **A rehearsal:** GitHub, Sigstore and PyPI are embedded; nothing of this is real.

      |  | \`cp312\` |
      | --- | --- |
      | \`manylinux x86_64\` | ✅ |

      - ✅ \`thing-1.0.tar.gz\`

      <sub>✅ good</sub>

      ### This release

      - **Release:** thing 1\\.0
      - **Source:** tag v1\\.0 of acme\\/thing
      - **Commit:** \`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\`
      - **Seal:** \`sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867\`
      - **Approved:** by octavia\\, who named the digest
      - **Index:** pypi\\: confirmed\\, 2 files

      > policy\\: written from the names of the files
      "
    `);
  });

  test('shows an index that is not whole yet', () => {
    expect(withoutFiles(renderSummary(aStaleReport()))).toMatchInlineSnapshot(`
      "## ⏳ wheelgate confirm · Not whole yet\\: pypi shows 1 of 2 files of thing 1\\.0

      - **Next:** Re\\-run this job in a few minutes\\; nothing is wrong so far\\.

      |  | \`cp312\` |
      | --- | --- |
      | \`manylinux x86_64\` | ✅ |

      - ✅ \`thing-1.0.tar.gz\`

      <sub>✅ good</sub>

      ### This release

      - **Release:** thing 1\\.0
      - **Source:** tag v1\\.0 of acme\\/thing
      - **Commit:** \`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\`
      - **Seal:** \`sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867\`
      - **Index:** pypi\\: not whole yet\\, 1 of 2 files seen

      > Pages of an index are cached\\. Not visible yet\\: thing\\-1\\.0\\.tar\\.gz
      "
    `);
  });

  test('shows NumPy’s 65 wheels in a grid, and folds what is long', () => {
    expect(withoutFiles(renderSummary(aNumpyReport()))).toMatchInlineSnapshot(`
      "## ✅ wheelgate seal · Sealed\\: 66 distributions of numpy 2\\.5\\.5

      - **Next:** Check that job \\"publish \`f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867\`\\" waits for pypi\\, then approve it with the comment\\: \`sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867\`
      - **Next:** To reject\\, press Reject there\\: nothing is published\\.

      |  | \`cp312\` | \`cp313\` | \`cp314\` | \`cp314t\` | \`cp315\` | \`cp315t\` |
      | --- | --- | --- | --- | --- | --- | --- |
      | \`macosx 10 x86_64\` | ✅ | ✅ | ✅ |  | ✅ | ✅ |
      | \`macosx 11 arm64\` | ✅ | ✅ | ✅ | ✅ | ✅ | ✅ |
      | \`macosx 14 arm64\` | ✅ | ✅ | ✅ | ✅ | ✅ | ✅ |
      | \`macosx 14 x86_64\` | ✅ | ✅ | ✅ | ✅ | ✅ | ✅ |
      | \`manylinux aarch64\` | ✅ | ✅ | ✅ | ✅ | ✅ | ✅ |
      | \`manylinux x86_64\` | ✅ | ✅ | ✅ | ✅ | ✅ | ✅ |
      | \`musllinux aarch64\` | ✅ | ✅ | ✅ | ✅ | ✅ | ✅ |
      | \`musllinux x86_64\` | ✅ | ✅ | ✅ | ✅ | ✅ | ✅ |
      | \`win amd64\` | ⚠️ | ⚠️ | ⚠️ | ⚠️ | ⚠️ | ⚠️ |
      | \`win arm64\` | ⚠️ | ⚠️ | ⚠️ | ⚠️ | ⚠️ | ⚠️ |
      | \`win32\` | ⚠️ | ⚠️ | ⚠️ | ⚠️ | ⚠️ | ⚠️ |

      - ✅ \`numpy-2.5.5.tar.gz\`

      <sub>✅ good · ⚠️ warning</sub>

      ### ⚠️ Warns: The wheel has no SBOM

      Libraries bundled in a wheel are invisible to scanners without one\\. **What to do:** Repair wheels with auditwheel 6\\.7 or newer\\. ([missing\\-sbom](https://peps.python.org/pep-0770/))

      <details><summary>18 findings</summary>

      | there is nothing under numpy\\-2\\.5\\.5\\.dist\\-info\\/sboms\\/\\; it bundles a library |
      | --- |
      | \`numpy-2.5.5-cp312-cp312-win32.whl\` |
      | \`numpy-2.5.5-cp312-cp312-win_amd64.whl\` |
      | \`numpy-2.5.5-cp312-cp312-win_arm64.whl\` |
      | \`numpy-2.5.5-cp313-cp313-win32.whl\` |
      | \`numpy-2.5.5-cp313-cp313-win_amd64.whl\` |
      | \`numpy-2.5.5-cp313-cp313-win_arm64.whl\` |
      | \`numpy-2.5.5-cp314-cp314-win32.whl\` |
      | \`numpy-2.5.5-cp314-cp314-win_amd64.whl\` |
      | \`numpy-2.5.5-cp314-cp314-win_arm64.whl\` |
      | \`numpy-2.5.5-cp314-cp314t-win32.whl\` |
      | \`numpy-2.5.5-cp314-cp314t-win_amd64.whl\` |
      | \`numpy-2.5.5-cp314-cp314t-win_arm64.whl\` |
      | \`numpy-2.5.5-cp315-cp315-win32.whl\` |
      | \`numpy-2.5.5-cp315-cp315-win_amd64.whl\` |
      | \`numpy-2.5.5-cp315-cp315-win_arm64.whl\` |
      | \`numpy-2.5.5-cp315-cp315t-win32.whl\` |
      | \`numpy-2.5.5-cp315-cp315t-win_amd64.whl\` |
      | \`numpy-2.5.5-cp315-cp315t-win_arm64.whl\` |

      </details>

      ### This release

      - **Release:** numpy 2\\.5\\.5
      - **Source:** tag v2\\.5\\.5 of numpy\\/numpy
      - **Commit:** \`eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee\`
      - **Seal:** \`sha256:f0f668bf610e5cf9f11d2aa50f924ada10797100e8f05de085842ddb6370a867\`
      "
    `);
  });

  test('never marks as good what blocks', () => {
    const report = aReport({ verdicts: [failed(recordMismatch, 'x', { where: 'x', what: 'x' })] });
    expect(renderSummary(report).slice(0, 4)).toBe('## ❌');
  });

  test('says nothing but its headline when nothing is known', () => {
    const report = aReport({
      command: 'stamp',
      headline: 'Stamped',
      next: [],
      plan: undefined,
      seal: undefined,
      files: [],
      verdicts: [],
    });
    expect(renderSummary(report)).toBe('## ✅ wheelgate stamp · Stamped\n');
  });

  test.for(['https://x.example/a)b', 'javascript:alert(1)', 'https://x.example/ "t"'] as const)(
    'does not link to %s',
    (address) => {
      // A check's own words cross a worker thread, and are no more trusted than what it found.
      const check = { ...recordMismatch, source: address as typeof recordMismatch.source };
      const summary = renderSummary(aReport({ verdicts: [failed(check, 'x', { where: 'x', what: 'x' })] }));
      expect(summary).toContain('(`record-mismatch`)');
      expect(summary).not.toContain('](');
    },
  );

  test('counts what is too much to list', () => {
    const findings = Array.from({ length: 203 }, (_, at) => ({ where: `path ${at}`, what: `why ${at}` }));
    const next = Array.from({ length: 7 }, (_, at) => `step ${at}`);
    const summary = renderSummary(aReport({ next, verdicts: [failed(recordMismatch, 'x', ...findings)] }));
    expect(summary.split('\n').filter((line) => /step [45]|path (?:199|200)|more|203/.test(line))).toEqual([
      '- **Next:** step 4',
      '- … and 2 more',
      '<details><summary>203 findings</summary>',
      '| `path 199` | why 199 |',
      '… and 3 more; the JSON report has all of them.',
    ]);
  });
});
