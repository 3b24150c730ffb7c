import { graftedLibraries } from '../../dist/sbom/grafted-libraries.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const missingSbom: Check<WheelSubject> = {
  id: 'missing-sbom',
  title: 'The wheel has no SBOM',
  severity: 'warn',
  applies: 'always',
  why: 'Scanners do not see bundled libraries without one. The level `require` asks it of every wheel.',
  remedy: 'Repair wheels with auditwheel 6.7 or newer, or write an SBOM into .dist-info/sboms/ and rewrite RECORD.',
  source: 'https://peps.python.org/pep-0770/',

  run({ facts: { file, distInfo, members, sboms }, expectation: { sbom } }) {
    const bundled = graftedLibraries(members);
    const needed = sbom === 'require' || bundled.length > 0;
    const libraries =
      bundled.length === 0 ? '' : `; it bundles ${bundled.length === 1 ? 'a library' : `${bundled.length} libraries`}`;
    const what = `there is nothing under ${distInfo ?? '*.dist-info'}/sboms/${libraries}`;
    return { examined: 1, findings: needed && sboms.length === 0 ? [{ where: file, what }] : [] };
  },
};
