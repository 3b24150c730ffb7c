import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const invalidSbom: Check<WheelSubject> = {
  id: 'invalid-sbom',
  title: 'An SBOM in the wheel breaks the rules of its own format',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Scanners drop such a document, or read it differently from each other.',
  remedy: 'Correct the tool that wrote it: the finding says where, by the schema of the version that it declares.',
  source: 'https://cyclonedx.org/specification/overview/',

  run({ facts: { sboms } }) {
    const read = sboms.flatMap(({ path, content }) => (content.ok ? [{ path, ...content.value }] : []));
    return {
      examined: read.filter(({ judged }) => judged).length,
      findings: read.flatMap(({ path, form, violations }) =>
        violations.map((violation) => ({ where: path, what: `${form}: ${violation}` })),
      ),
    };
  },
};
