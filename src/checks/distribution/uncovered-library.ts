import { graftedLibraries } from '../../dist/sbom/grafted-libraries.ts';
import { coverageBy } from '../../dist/sbom/library-coverage.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { sbomsRead } from '../sboms-read.ts';

export const uncoveredLibrary: Check<WheelSubject> = {
  id: 'uncovered-library',
  title: 'A bundled library is in no SBOM of the wheel',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Scanners take the SBOM for the whole list. A hole in this library will not be told to anybody who has the wheel.',
  remedy:
    'Add a component for it, with its name and version; auditwheel knows only libraries of the system’s packages.',
  source: 'https://peps.python.org/pep-0770/',

  run({ facts }) {
    const sboms = sbomsRead(facts);
    // A wheel without any SBOM is another check's.
    const libraries = sboms.length === 0 ? [] : graftedLibraries(facts.members);
    const looked = sboms.length === 1 ? 'the one SBOM' : `${sboms.length} SBOMs`;
    const covered = coverageBy(sboms.map(({ content }) => content));
    return {
      examined: libraries.length,
      findings: libraries
        .filter((library) => !covered(library))
        .map(({ path, size }) => ({
          where: path,
          what: `no component has its name, path or digest in ${looked}; it has ${size} bytes`,
        })),
    };
  },
};
