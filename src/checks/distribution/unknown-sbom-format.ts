import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const unknownSbomFormat: Check<WheelSubject> = {
  id: 'unknown-sbom-format',
  title: 'An SBOM in the wheel is of a format or version that is not known here',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Nobody judged it. An SBOM should be CycloneDX or SPDX in JSON, which scanners read.',
  remedy: 'Write the SBOM in JSON as CycloneDX 1.4 to 1.7, SPDX 2.3 or SPDX 3.0.',
  source: 'https://peps.python.org/pep-0770/',

  run({ facts: { sboms } }) {
    const unknown = sboms.flatMap(({ path, content }) =>
      content.ok && !content.value.judged ? [{ path, form: content.value.form }] : [],
    );
    return {
      examined: sboms.length,
      findings: unknown.map(({ path, form }) => ({
        where: path,
        what: `it is ${form}; known are CycloneDX 1.4 to 1.7, SPDX 2.3 and SPDX 3.0 in JSON`,
      })),
    };
  },
};
