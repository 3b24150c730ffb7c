import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { searchPathFindings } from '../search-path-findings.ts';

export const escapingRpath: Check<WheelSubject> = {
  id: 'escaping-rpath',
  title: 'A native file looks for libraries outside of the wheel',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Whoever can write to that folder has code loaded into every program that imports the wheel.',
  remedy: 'Let auditwheel or delocate bundle the libraries, or remove the entry with patchelf or install_name_tool.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',

  run: (subject) => searchPathFindings('elsewhere', subject),
};
