import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { machineFindings } from '../machine-findings.ts';

export const machineMismatch: Check<WheelSubject> = {
  id: 'machine-mismatch',
  title: 'An extension module, or a library it needs, is for another machine than the tag',
  severity: 'block',
  applies: 'sometimes',
  why: 'Installers choose by the tag. Where the wheel lands, this file cannot be loaded and the import fails.',
  remedy: 'Build on, or for, the machine of the tag. For universal2 join both machines with delocate-merge.',
  source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',

  run: (subject) => machineFindings('loaded', subject),
};
