import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const malformedNative: Check<WheelSubject> = {
  id: 'malformed-native',
  title: 'A native file cannot be read',
  severity: 'warn',
  applies: 'sometimes',
  why: 'It begins like a library or a program and goes on otherwise, so nothing could be asked about it.',
  remedy: 'Build the file again. If it is meant to be broken, as test data are, leave it out of the wheel.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/',

  run: ({ facts: { natives } }) => ({
    examined: natives.length,
    findings: natives.flatMap(({ path, content }) =>
      content.ok ? [] : [{ where: path, what: content.reasons.join('; ') }],
    ),
  }),
};
