import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { sbomsRead } from '../sboms-read.ts';

export const leakedBuildPath: Check<WheelSubject> = {
  id: 'leaked-build-path',
  title: 'An SBOM holds paths of the machine that built it',
  severity: 'warn',
  applies: 'sometimes',
  why: 'They mean nothing to a user, tell how the build is laid out, and make two builds of one source differ.',
  remedy:
    'Have the tool write package URLs or paths within the wheel; for cargo’s SBOMs, rewrite path+file references.',
  source: 'https://peps.python.org/pep-0770/#security-implications',

  run({ facts }) {
    const sboms = sbomsRead(facts);
    return {
      examined: sboms.length,
      findings: sboms.flatMap(({ path, buildPaths: [first, ...more] }) => {
        if (first === undefined) return [];
        const rest = more.length === 0 ? '' : ` and ${more.length} more`;
        return [{ where: path, what: `it holds ${first}${rest}` }];
      }),
    };
  },
};
