import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const malformedFileName: Check<DistributionSubject> = {
  id: 'malformed-file-name',
  title: 'The file name is not one of a wheel or an sdist',
  severity: 'block',
  applies: 'always',
  why: 'Installers choose by the file name alone, and PyPI refuses a name that is not in its normal spelling.',
  remedy: 'Build with a current build backend, and do not rename its files.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention',

  run: ({ facts: { file, name } }) => ({
    examined: 1,
    findings: name.ok ? [] : name.reasons.map((what) => ({ where: file, what })),
  }),
};
