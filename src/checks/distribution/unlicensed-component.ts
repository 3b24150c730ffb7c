import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { firstNames, sbomsRead } from '../sboms-read.ts';

export const unlicensedComponent: Check<WheelSubject> = {
  id: 'unlicensed-component',
  title: 'A component in an SBOM has no licence',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Who passes the wheel on has to keep the licences of everything in it, and cannot find them here.',
  remedy: 'Give each component its licence as an SPDX expression.',
  source: 'https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/',

  run({ facts }) {
    const sboms = sbomsRead(facts);
    return {
      examined: sboms.reduce((sum, { content }) => sum + content.components.length, 0),
      findings: sboms.flatMap(({ path, content: { components } }) => {
        const without = components.filter(({ licensed }) => !licensed).map(({ name }) => name);
        if (without.length === 0) return [];
        return [
          {
            where: path,
            what: `${without.length} of ${components.length} components have none: ${firstNames(without)}`,
          },
        ];
      }),
    };
  },
};
