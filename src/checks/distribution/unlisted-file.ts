import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { rowsByPath, signatureNames } from '../record-rows.ts';

export const unlistedFile: Check<WheelSubject> = {
  id: 'unlisted-file',
  title: 'A file in the wheel has no RECORD entry',
  severity: 'block',
  applies: 'always',
  why: 'It was put into the wheel after RECORD was written: by a tool that forgot RECORD, or by somebody else.',
  remedy: 'Build the wheel again. A tool that adds files, an SBOM too, must add their rows to RECORD.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory',

  run({ facts }) {
    const rows = rowsByPath(facts);
    if (rows.size === 0) return { examined: 0, findings: [] };
    const free = new Set(signatureNames.map((name) => `${facts.distInfo}/${name}`));
    const unlisted = facts.members.filter(({ path }) => !rows.has(path) && !free.has(path));
    return {
      examined: facts.members.length,
      findings: unlisted.map(({ path }) => ({ where: path, what: 'RECORD does not list it' })),
    };
  },
};
