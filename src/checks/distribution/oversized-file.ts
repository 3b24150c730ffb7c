import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const oversizedFile: Check<DistributionSubject> = {
  id: 'oversized-file',
  title: 'The file is larger than PyPI takes',
  severity: 'warn',
  applies: 'always',
  why: 'PyPI takes 100 MiB a file unless it has raised the limit of the project.',
  remedy: 'Ask PyPI for a higher limit before the release, or make the distribution smaller.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',

  run({ facts: { file, size } }) {
    const limit = `Limit for a project is ${maxFileBytes / mebibyte} MB unless PyPI has raised it`;
    const what = `File too large: ${(size / mebibyte).toFixed(1)} MiB. ${limit}.`;
    return { examined: 1, findings: size > maxFileBytes ? [{ where: file, what }] : [] };
  },
};

const mebibyte = 1024 * 1024;

/** PyPI's limit for a file as it is uploaded; nobody limits what it unpacks to, short of a bomb. */
const maxFileBytes = 100 * mebibyte;
