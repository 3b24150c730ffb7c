import { importedName, installedPath } from '../../dist/installed-path.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { shown } from '../stated-metadata.ts';

export const missingEntryPointTarget: Check<WheelSubject> = {
  id: 'missing-entry-point-target',
  title: 'A command of the wheel runs a module that the wheel does not have',
  severity: 'warn',
  applies: 'sometimes',
  why: 'The command fails when it is started, unless a dependency brings the module.',
  remedy: 'Correct the target of the script in pyproject.toml, or add the module, then build again.',
  source: 'https://packaging.python.org/en/latest/specifications/entry-points/#data-model',

  run({ facts: { members, contents } }) {
    const { entryPoints } = contents;
    const points = entryPoints?.content.ok ? entryPoints.content.value : [];
    const commands = points.filter(({ group }) => group === 'console_scripts' || group === 'gui_scripts');
    const tops = new Set(members.flatMap(({ path }) => importedName(installedPath(path) ?? '') || []));
    const missing = commands.filter(({ value }) => !tops.has(topOf(value)));
    return {
      examined: commands.length,
      findings: missing.map(({ name, value }) => ({
        where: entryPoints?.path ?? '',
        what: `the command ${shown(name)} runs ${shown(value)}; there is no ${shown(topOf(value))} in the wheel`,
      })),
    };
  },
};

/** Only the top is looked for: modules below it can be made when the package is imported. */
const topOf = (value: string): string => value.split(/[.:\s]/, 1)[0] ?? '';
