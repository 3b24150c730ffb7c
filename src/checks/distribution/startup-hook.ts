import { installedPath } from '../../dist/installed-path.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { shown } from '../stated-metadata.ts';

export const startupHook: Check<WheelSubject> = {
  id: 'startup-hook',
  title: 'The wheel runs code whenever Python starts',
  severity: 'block',
  applies: 'always',
  why: 'Such a file runs in every program of the environment, imported or not. Attackers like it more than projects do.',
  remedy: 'Take the file out. A project that needs it sets the level of this check in its policy, with a reason.',
  source: 'https://docs.python.org/3/library/site.html',

  run({ facts: { members, contents } }) {
    const hooks = members.filter(({ path }) => hook.test(installedPath(path) ?? path.replace(/^.*\//s, '')));
    const importing = contents.pathFiles.flatMap(({ path, content }) => {
      if (!content.ok) return content.reasons.map((what) => ({ where: path, what }));
      return content.value
        .filter((line) => /^import[ \t]/.test(line))
        .map((line) => ({ where: path, what: `Python runs its line ${shown(line)} at every start` }));
    });
    return {
      examined: members.length,
      findings: [...hooks.map(({ path }) => ({ where: path, what: 'Python runs it at every start' })), ...importing],
    };
  },
};

/** Modules that `site` imports, and the `.start` files of Python 3.15. */
const hook = /^(?:(?:site|user)customize(?:\.[^/]+|\/__init__\.[^/]+)|[^/]+\.start)$/i;
