import { cisaElements, ntiaElements, scoreElements } from '../../dist/sbom/minimum-elements.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { sbomsRead } from '../sboms-read.ts';

export const incompleteSbom: Check<WheelSubject> = {
  id: 'incomplete-sbom',
  title: 'An SBOM lacks what regulators call the minimum elements',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Buyers under public rules may not accept it. Hardly any SBOM in a wheel has all of NTIA’s seven; the score says how far.',
  remedy: 'Fill in what is missing where you know it. The score of CISA’s draft is told, and asked of nobody.',
  source: 'https://www.ntia.gov/report/2021/minimum-elements-software-bill-materials-sbom',

  run({ facts }) {
    const sboms = sbomsRead(facts);
    return {
      examined: sboms.length,
      findings: sboms.flatMap(({ path, content }) => {
        const { ntia, cisa, missing } = scoreElements(content);
        if (ntia === ntiaElements) return [];
        const score = `${ntia} of ${ntiaElements} elements of NTIA 2021, ${cisa} of ${cisaElements} of CISA’s draft of 2025`;
        return [{ where: path, what: `${score}; missing: ${missing.join(', ')}` }];
      }),
    };
  },
};
