import type { Check } from '../check.ts';
import type { DistributionSubject } from '../distribution-subject.ts';

export const nestedArchive: Check<DistributionSubject> = {
  id: 'nested-archive',
  title: 'The distribution holds archives, whose content was not looked at',
  severity: 'warn',
  applies: 'always',
  why: 'What is in them is in no RECORD and judged by nobody. A package can unpack or import them all the same.',
  remedy: 'Ship the files themselves. Where the archive is data that the project needs, nothing is to be done.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',

  run({ facts: { file, members } }) {
    const [first, ...others] = members.filter(({ path }) => archive.test(path));
    const and = others.length === 0 ? '' : `, and ${others.length} more`;
    return {
      examined: members.length,
      findings:
        first === undefined
          ? []
          : [{ where: file, what: `it holds ${JSON.stringify(first.path.slice(0, 200))}${and}` }],
    };
  },
};

/** By name; `.npz` and the documents of offices are zips too, and data to everybody. */
const archive = /\.(?:whl|egg|zip|jar|pyz|7z|rar|cab|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst|lzma))$/i;
