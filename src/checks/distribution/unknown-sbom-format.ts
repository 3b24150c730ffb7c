import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const unknownSbomFormat: Check<WheelSubject> = {
  id: 'unknown-sbom-format',
  title: 'An SBOM in the wheel is of a format that is not known here',
  severity: 'warn',
  applies: 'sometimes',
  why: 'It was not judged. An SBOM should be CycloneDX or SPDX as JSON, which scanners read.',
  remedy: 'Write the SBOM as CycloneDX or SPDX in JSON.',
  source: 'https://peps.python.org/pep-0770/',

  run({ facts: { sboms } }) {
    const unknown = sboms.filter(({ content }) => content.ok && content.value.format === 'unknown');
    return {
      examined: sboms.length,
      findings: unknown.map(({ path }) => ({ where: path, what: 'it is neither CycloneDX nor SPDX in JSON' })),
    };
  },
};
