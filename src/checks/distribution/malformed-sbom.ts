import type { Finding } from '../../model/finding.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const malformedSbom: Check<WheelSubject> = {
  id: 'malformed-sbom',
  title: 'An SBOM in the wheel cannot be read',
  severity: 'block',
  applies: 'sometimes',
  why: 'Everything in sboms/ must be an SBOM. One that no tool can read is worse than none: it looks covered.',
  remedy: 'Correct the tool that wrote it, or take the file out of sboms/, then build again.',
  source: 'https://peps.python.org/pep-0770/',

  run: ({ facts: { file, sboms } }) => ({
    examined: sboms.length,
    findings: [
      ...sboms.flatMap(({ path, content }): Finding[] =>
        content.ok ? [] : content.reasons.map((what) => ({ where: path, what })),
      ),
      ...sboms.flatMap(({ path }) =>
        path.length > maxPathLength ? [{ where: path, what: 'its path is too long' }] : [],
      ),
      ...(sboms.length > maxSboms ? [{ where: file, what: `it has ${sboms.length} SBOMs; ${maxSboms} are read` }] : []),
    ],
  }),
};

/** What a seal can list. Real wheels have up to three, and paths of a hundred characters. */
const maxSboms = 1_000;
const maxPathLength = 1_000;
