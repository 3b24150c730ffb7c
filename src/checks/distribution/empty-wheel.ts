import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const emptyWheel: Check<WheelSubject> = {
  id: 'empty-wheel',
  title: 'The wheel installs nothing',
  severity: 'warn',
  applies: 'always',
  why: 'It holds metadata alone. That is right for a project of dependencies, and else a mistake of the build.',
  remedy: 'Check which packages the build backend finds, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',

  run({ facts: { file, members } }) {
    const installed = members.filter(({ path }) => !/^[^/]+\.(?:dist-info|egg-info)\//.test(path));
    const empty = installed.length === 0;
    return { examined: 1, findings: empty ? [{ where: file, what: 'there is no file beside the metadata' }] : [] };
  },
};
