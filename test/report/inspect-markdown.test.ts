import { expect, test } from 'vitest';
import { renderInspectionMarkdown } from '../../src/report/inspect-markdown.ts';
import { aNumpyReport, aReport, aStoppedReport } from '../support/a-report.ts';

const stopped = aStoppedReport({
  command: 'inspect',
  headline: '1 of 3 distributions would be refused',
  next: ['Build it again.'],
});

test('shows what stopped, with a row for each file', () => {
  expect(renderInspectionMarkdown(stopped)).toMatchInlineSnapshot(`
    "## ❌ wheelgate inspect · 1 of 3 distributions would be refused

    - **Next:** Build it again\\.

    |  | \`cp312\` | \`cp313\` |
    | --- | --- | --- |
    | \`macosx 11 arm64\` |  | ⚠️ |
    | \`manylinux x86_64\` | ❌ | ⭕ |
    | \`win*\` | ⭕ |  |

    - ✅ \`thing-1.0.tar.gz\`

    <sub>✅ good · ⚠️ warning · ❌ refused · ⭕ missing: expected and not there</sub>

    ### ❌ Blocks: A file in the wheel differs from its RECORD entry

    Something changed the archive after its RECORD was written\\. **What to do:** Build the wheel again from source\\. ([record\\-mismatch](https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file))

    | Where | What is wrong | Files |
    | --- | --- | --- |
    | \`thing/__init__.py\` | RECORD says \`21af6f1260f927f5b9b3ff5ca4a5d19493a1a47a5977240d8dca31bc47a63527\`\\, the file is \`ed5eb9a37e2d8231af3388319b941995f6dc8755c56043d0cc52b5fe405a87de\` | \`thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl\` |

    ### ❌ Blocks: A distribution that the policy expects is not there

    Users of that platform would fall back to the sdist\\, or to nothing\\. **What to do:** Re\\-run the leg that builds it\\; or take the row out of \`distributions\` in the policy\\. ([missing\\-distribution](https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/))

    | Where | What is wrong | Files |
    | --- | --- | --- |
    | \`cp313-manylinux_*_x86_64\`, \`cp312-win*\` | no distribution meets this row of the policy | \`run 77\` |

    ### ⚠️ Warns: The wheel has no SBOM

    Libraries bundled in a wheel are invisible to scanners without one\\. **What to do:** Repair wheels with auditwheel 6\\.7 or newer\\. ([missing\\-sbom](https://peps.python.org/pep-0770/))

    | Where | What is wrong | Files |
    | --- | --- | --- |
    |  | there is nothing under thing\\-1\\.0\\.dist\\-info\\/sboms\\/ | \`thing-1.0-cp313-cp313-macosx_11_0_arm64.whl\` |

    > Left out by the policy’s \`exclude\`\\: thing\\-1\\.0\\-py3\\-none\\-wasm32\\.whl

    <details><summary>3 files with verdict, size and SHA-256</summary>

    | Verdict | File | Size | SHA-256 |
    | --- | --- | --- | --- |
    | ❌ block | \`thing-1.0-cp312-cp312-manylinux_2_28_x86_64.whl\` | 5.2 MB | \`fb424dc1a65aec41db1dd2464158f2b4d32d62dc77f575e1cdc09649409a73e7\` |
    | ⚠️ warn | \`thing-1.0-cp313-cp313-macosx_11_0_arm64.whl\` | 20.0 kB | \`8398ea4640a6805c6cfb5d19f03525bb14982c66a15dec7f8390bf48dff8252b\` |
    | ✅ pass | \`thing-1.0.tar.gz\` | 999 B | \`59b339997ac85aeb5b4910a57e42834db8588984f660658f0aab196d0872b239\` |

    </details>
    "
  `);
});

test('folds what is the same in many files, and the files', () => {
  const text = renderInspectionMarkdown(aNumpyReport());
  expect(text).toContain(
    '| there is nothing under numpy\\-2\\.5\\.5\\.dist\\-info\\/sboms\\/\\; it bundles a library | 18 files, first',
  );
  expect(text).toContain('<details><summary>66 files with verdict, size and SHA-256</summary>');
});

test('says that nothing was found', () => {
  expect(renderInspectionMarkdown(aReport({ command: 'inspect', headline: 'nothing', next: [] }))).toMatch(
    /^## ✅ wheelgate inspect · nothing\n\n\| {2}\| /,
  );
});
