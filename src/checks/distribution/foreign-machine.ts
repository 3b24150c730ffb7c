import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { machineFindings } from '../machine-findings.ts';

export const foreignMachine: Check<WheelSubject> = {
  id: 'foreign-machine',
  title: 'A native file beside the extension modules is for another machine than the tag',
  severity: 'warn',
  applies: 'sometimes',
  why: 'It does not run where the wheel is installed. It may be meant for a device or a second process.',
  remedy: 'Leave the file out, or build it for the machine of the tag, if the wheel is to run it.',
  source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',

  run: (subject) => machineFindings('others', subject),
};
