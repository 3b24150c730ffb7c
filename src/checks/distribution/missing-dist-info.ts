import { distInfoOf } from '../../dist/wheel.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const missingDistInfo: Check<WheelSubject> = {
  id: 'missing-dist-info',
  title: 'The wheel lacks the .dist-info directory of its name',
  severity: 'block',
  applies: 'always',
  why: 'Without it the file is no wheel. PyPI looks for it in exactly the spelling of the file name.',
  remedy: 'Build again, and do not rename the wheel or the directory by hand.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#the-dist-info-directory',

  run({ facts: { file, distInfos } }) {
    const expected = distInfoOf(file);
    const others = distInfos.map((name) => JSON.stringify(name.slice(0, 200))).join(', ');
    const what = `WHEEL not found at ${expected}/WHEEL${others === '' ? '' : `; the wheel has ${others}`}`;
    return { examined: 1, findings: distInfos.includes(expected) ? [] : [{ where: file, what }] };
  },
};
