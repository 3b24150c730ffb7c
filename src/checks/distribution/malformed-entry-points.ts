import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { lineOf } from '../line-of.ts';

export const malformedEntryPoints: Check<WheelSubject> = {
  id: 'malformed-entry-points',
  title: 'The entry_points.txt file cannot be read',
  severity: 'block',
  applies: 'sometimes',
  why: 'PyPI refuses it, and installers disagree on which commands the project has.',
  remedy: 'Correct scripts and entry points in pyproject.toml, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/entry-points/#file-format',

  run({ facts: { file, contents } }) {
    const { entryPoints } = contents;
    const reasons = entryPoints === undefined || entryPoints.content.ok ? [] : entryPoints.content.reasons;
    return {
      examined: entryPoints === undefined ? 0 : 1,
      findings: reasons.map((reason) => ({
        where: entryPoints?.path ?? file,
        what: `Wheel '${file}' has invalid entry points defined in the entry_points.txt file: ${reason}`,
        ...lineOf(reason),
      })),
    };
  },
};
