import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const secondDistInfo: Check<WheelSubject> = {
  id: 'second-dist-info',
  title: 'The wheel has more than one .dist-info directory',
  severity: 'block',
  applies: 'sometimes',
  why: 'A wheel is one distribution. A second directory makes installers refuse it, or stands for a project that is not there.',
  remedy: 'Keep vendored projects inside of the package, and build again.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory',

  run({ facts: { file, distInfos, members } }) {
    const smuggled = members.flatMap(({ path }) => throughData.exec(path)?.[1] ?? []);
    return {
      examined: distInfos.length,
      findings: [
        ...(distInfos.length < 2 ? [] : [{ where: file, what: `it has ${distInfos.slice(0, 10).join(', ')}` }]),
        ...[...new Set(smuggled)].map((name) => ({
          where: file,
          what: `${JSON.stringify(name.slice(0, 200))} comes through .data, to where the metadata of projects are`,
        })),
      ],
    };
  },
};

const throughData = /^[^/]+\.data\/(?:purelib|platlib)\/([^/]+\.dist-info)\//;
