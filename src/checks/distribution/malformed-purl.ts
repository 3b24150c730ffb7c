import { judgePurls } from '../../dist/sbom/judge-purl.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { sbomsRead } from '../sboms-read.ts';

export const malformedPurl: Check<WheelSubject> = {
  id: 'malformed-purl',
  title: 'A package URL in an SBOM is wrong',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Scanners look holes up by the package URL. A wrong one finds nothing, and nothing found looks like safety.',
  remedy:
    'Correct the package URL in the tool that wrote it: pkg:TYPE/NAME@VERSION, with the component’s own name and version.',
  source: 'https://github.com/package-url/purl-spec',

  run({ facts }) {
    const sboms = sbomsRead(facts).map(({ path, content: { root, components } }) => ({
      path,
      components: root === undefined ? components : [root, ...components],
    }));
    return {
      examined: sboms.reduce(
        (sum, { components }) => sum + components.filter(({ purls }) => purls.length > 0).length,
        0,
      ),
      // A package that gave several libraries is listed as often, and told once.
      findings: sboms.flatMap(({ path, components }) =>
        [...new Set(components.flatMap(judgePurls))].map((what) => ({ where: path, what })),
      ),
    };
  },
};
