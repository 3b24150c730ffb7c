import { importedName, installedPath } from '../../dist/installed-path.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { shown } from '../stated-metadata.ts';

export const topLevelMismatch: Check<WheelSubject> = {
  id: 'top-level-mismatch',
  title: 'The top_level.txt file names a module that is not there',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Tools that map modules to projects read it. On a disk that ignores case, another spelling works until it does not.',
  remedy: 'Build again from a clean tree: an old egg-info directory leaves old names behind.',
  source: 'https://packaging.python.org/en/latest/specifications/recording-installed-packages/',

  run({ facts: { members, contents } }) {
    const { topLevel } = contents;
    if (topLevel === undefined) return { examined: 0, findings: [] };
    if (!topLevel.content.ok) {
      return { examined: 1, findings: topLevel.content.reasons.map((what) => ({ where: topLevel.path, what })) };
    }
    const tops = new Set(members.flatMap(({ path }) => importedName(installedPath(path) ?? '') || []));
    const byCase = new Map([...tops].map((top) => [top.toLowerCase(), top]));
    const absent = topLevel.content.value.filter((name) => !tops.has(importedName(name)));
    return {
      examined: topLevel.content.value.length,
      findings: absent.map((name) => {
        const near = byCase.get(name.toLowerCase());
        const spelled = near === undefined ? 'the wheel has no such module' : `the wheel spells it ${shown(near)}`;
        return { where: topLevel.path, what: `it names ${shown(name)}; ${spelled}` };
      }),
    };
  },
};
