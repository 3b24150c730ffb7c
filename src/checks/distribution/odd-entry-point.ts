import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { shown } from '../stated-metadata.ts';

export const oddEntryPoint: Check<WheelSubject> = {
  id: 'odd-entry-point',
  title: 'An entry point is one that readers take in two ways, or that shadows a common tool',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Some readers replace %(name)s, others do not; and a second `pip` answers in place of the one that people mean.',
  remedy: 'Rename the entry point, or write its target without %.',
  source: 'https://packaging.python.org/en/latest/specifications/entry-points/#data-model',

  run({ facts: { name, contents } }) {
    const { entryPoints } = contents;
    const points = entryPoints?.content.ok ? entryPoints.content.value : [];
    const project = name.ok ? name.value.project : '';
    return {
      examined: points.length,
      findings: points.flatMap(({ group, name: command, value }) => [
        ...(value.includes('%')
          ? [{ where: entryPoints?.path ?? '', what: `the value of ${shown(command)} holds "%": ${shown(value)}` }]
          : []),
        ...(group === 'console_scripts' && tools.includes(command) && !command.startsWith(project)
          ? [{ where: entryPoints?.path ?? '', what: `the command ${shown(command)} is another project's` }]
          : []),
      ]),
    };
  },
};

const tools: readonly string[] = ['pip', 'pip3', 'uv', 'uvx', 'twine', 'wheel', 'git'];
