import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { isExempt, rowsByPath } from '../record-rows.ts';

export const recordMismatch: Check<WheelSubject> = {
  id: 'record-mismatch',
  title: 'A file in the wheel differs from its RECORD entry',
  severity: 'block',
  applies: 'always',
  why: 'Something changed the archive after its RECORD was written. PyPI does not look, and pip installs it.',
  remedy: 'Build the wheel again from source. A tool that repairs wheels must rewrite RECORD.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory',

  run({ facts }) {
    const rows = rowsByPath(facts);
    // A file without a row is another check's; the signatures and RECORD itself have no digest to compare.
    const listed = facts.members.flatMap((member) => {
      const row = isExempt(member.path, facts) ? undefined : rows.get(member.path);
      return row === undefined ? [] : { path: member.path, sha256: member.sha256, size: member.size, row };
    });
    return {
      examined: listed.length,
      findings: listed.flatMap(({ path, sha256, size, row }) => {
        const claimed = row.sha256?.ok ? row.sha256.value : undefined;
        const isSize = !row.size?.ok || row.size.value === size;
        if (sha256 !== undefined && claimed === sha256 && isSize) return [];
        const says = claimed === undefined ? 'RECORD gives no SHA-256 for it' : `RECORD says ${claimed}`;
        if (sha256 === undefined) return [{ where: path, what: `${says}, and it cannot be read` }];
        if (claimed === undefined) return [{ where: path, what: says }];
        if (claimed !== sha256) return [{ where: path, what: `${says}, the file is ${sha256}` }];
        return row.size?.ok ? [{ where: path, what: `RECORD says ${row.size.value} bytes, the file has ${size}` }] : [];
      }),
    };
  },
};
