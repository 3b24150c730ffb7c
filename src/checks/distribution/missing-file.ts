import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { rowsByPath } from '../record-rows.ts';

export const missingFile: Check<WheelSubject> = {
  id: 'missing-file',
  title: 'RECORD lists a file that the wheel does not have',
  severity: 'block',
  applies: 'always',
  why: 'The file was lost or taken out after RECORD was written. Installers do not notice, users do.',
  remedy: 'Build the wheel again. A tool that removes or renames files must rewrite RECORD.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory',

  run({ facts }) {
    const rows = rowsByPath(facts);
    const members = new Set(facts.members.map(({ path }) => path));
    // A row of a directory is untidy, and no file that could be missing.
    const missing = [...rows.keys()].filter((path) => !members.has(path) && !path.endsWith('/'));
    return {
      examined: rows.size,
      findings: missing.map((path) => ({ where: path, what: 'RECORD lists it, and it is not in the wheel' })),
    };
  },
};
