import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { shown } from '../stated-metadata.ts';

export const scriptShebang: Check<WheelSubject> = {
  id: 'script-shebang',
  title: 'A script begins with the path of one interpreter',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Installers put their own Python in place of `#!python` alone. Any other line stays, and runs another Python or none.',
  remedy: 'Declare commands in project.scripts, or let scripts begin with #!python, then build again.',
  source:
    'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#recommended-installer-features',

  run({ facts: { contents } }) {
    const fixed = contents.scripts.flatMap(({ path, content }) =>
      content.ok && /^#!(?!pythonw?(?:\s|$))/.test(content.value) && content.value.includes('python')
        ? [{ where: path, what: `it begins with ${shown(content.value)}, not with #!python` }]
        : [],
    );
    return { examined: contents.scripts.length, findings: fixed };
  },
};
