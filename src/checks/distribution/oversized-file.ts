import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const oversizedFile: Check<DistributionSubject> = {
  id: 'oversized-file',
  title: 'A file is larger than PyPI takes, or very large',
  severity: 'warn',
  applies: 'always',
  why: 'PyPI takes 100 MiB a file unless it has raised the limit of the project.',
  remedy: 'Ask PyPI for a higher limit before the release, or make the distribution smaller.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',

  run({ facts: { file, size, members } }) {
    const large = members.filter((member) => member.size > maxFileBytes);
    const limit = `Limit for a project is ${maxFileBytes / mebibyte} MB unless PyPI has raised it`;
    return {
      examined: members.length,
      findings: [
        ...(size > maxFileBytes ? [{ where: file, what: `File too large: ${inMiB(size)} MiB. ${limit}.` }] : []),
        ...large.map((member) => ({ where: member.path, what: `it has ${inMiB(member.size)} MiB when unpacked` })),
      ],
    };
  },
};

const mebibyte = 1024 * 1024;

/** PyPI's limit for a file; also what is unusual for one inside. The largest real one surveyed has 60 MB. */
const maxFileBytes = 100 * mebibyte;

const inMiB = (bytes: number): string => (bytes / mebibyte).toFixed(1);
