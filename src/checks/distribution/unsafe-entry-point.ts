import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { isReservedScript } from '../reserved-script.ts';
import { shown } from '../stated-metadata.ts';

export const unsafeEntryPoint: Check<WheelSubject> = {
  id: 'unsafe-entry-point',
  title: 'A command of the wheel has a name or a target that is not safe',
  severity: 'block',
  applies: 'sometimes',
  why: 'Installers make a program of this name that runs this target: a path leaves the folder of programs, code runs as it is.',
  remedy: 'Give the command a name of letters, digits, "-", "_" and ".", and a target MODULE:FUNCTION.',
  source: 'https://packaging.python.org/en/latest/specifications/entry-points/#data-model',

  run({ facts: { contents } }) {
    const { entryPoints } = contents;
    const points = entryPoints?.content.ok ? entryPoints.content.value : [];
    const commands = points.filter(({ group }) => groups.includes(group));
    return {
      examined: points.length,
      findings: commands.flatMap(({ group, name, value }) =>
        judgeCommand(group, name, value).map((what) => ({ where: entryPoints?.path ?? '', what })),
      ),
    };
  },
};

const groups: readonly string[] = ['console_scripts', 'gui_scripts'];

/** `\w` of Python: letters and digits of every script. */
const safeName = /^[\p{L}\p{N}_.-]+$/u;

const dotted = String.raw`[\p{XID_Start}_]\p{XID_Continue}*(?:\.[\p{XID_Start}_]\p{XID_Continue}*)*`;
const reference = new RegExp(String.raw`^${dotted}\s*:\s*${dotted}\s*(?:\[[^\]]*\])?$`, 'u');

function judgeCommand(group: string, name: string, value: string): readonly string[] {
  return [
    ...(safeName.test(name) && !/^\.+$/.test(name)
      ? []
      : [`Invalid entry point name ${shown(name)} in ${shown(group)}`]),
    ...(isReservedScript(name) ? [`the command ${shown(name)} would take the place of Python itself`] : []),
    ...(reference.test(value) ? [] : [`the command ${shown(name)} runs ${shown(value)}, which is no MODULE:FUNCTION`]),
  ];
}
