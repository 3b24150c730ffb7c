import type { Finding, Verdict } from '../model/finding.ts';
import { type InspectionDocument, inspectionShape } from '../model/inspection-document.ts';
import type { Report } from '../model/report.ts';
import { verdictsByFile, worstOf } from './file-verdict.ts';
import { printable } from './printable.ts';

/**
 * What `inspect` found, for machines: one document in the form of docs/formats/inspection.schema.json, a line break at
 * its end. It can be printed, whatever strangers wrote.
 */
export const renderInspectionJson = (report: Report): string =>
  `${printable(JSON.stringify(inspectionShape.write(documentOf(report)), undefined, 2))}\n`;

function documentOf(report: Report): InspectionDocument {
  const { ofFile, ofRelease } = verdictsByFile(report);
  return {
    verdict: worstOf(report.verdicts),
    distributions: report.files.map(({ file, sha256, size }) => {
      const verdicts = ofFile.get(file) ?? [];
      const findings = findingsIn(verdicts, ({ where, line, offset }) => ({
        entry: where === file ? undefined : where,
        line,
        offset,
      }));
      return { file, sha256, size, verdict: worstOf(verdicts), findings };
    }),
    release: { verdict: worstOf(ofRelease), findings: findingsIn(ofRelease, ({ where }) => ({ name: where })) },
  };
}

const findingsIn = <Where>(verdicts: readonly Verdict[], placeOf: (finding: Finding) => Where) =>
  verdicts
    .filter(({ status }) => status === 'fail')
    .flatMap(({ check, findings }) =>
      findings.map((finding) => ({
        check: check.id,
        severity: check.severity,
        message: finding.what,
        where: placeOf(finding),
      })),
    );
