import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const secondDistInfo: Check<WheelSubject> = {
  id: 'second-dist-info',
  title: 'The wheel has more than one .dist-info directory',
  severity: 'block',
  applies: 'sometimes',
  why: 'A wheel is one distribution. A second directory makes installers refuse it.',
  remedy: 'Keep vendored projects inside of the package, and build again.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory',

  run: ({ facts: { file, distInfos } }) => ({
    examined: distInfos.length,
    findings: distInfos.length < 2 ? [] : [{ where: file, what: `it has ${distInfos.slice(0, 10).join(', ')}` }],
  }),
};
