import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { searchPathFindings } from '../search-path-findings.ts';

export const buildPath: Check<WheelSubject> = {
  id: 'build-path',
  title: 'A native file looks for libraries in a folder of the machine that built it',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Elsewhere the folder is missing, or it is one that anybody may fill, as /tmp is.',
  remedy: 'Remove the entry with patchelf or install_name_tool, or tell the build not to write it.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',

  run: (subject) => searchPathFindings('build', subject),
};
