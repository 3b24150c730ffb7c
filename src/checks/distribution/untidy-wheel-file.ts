import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { shown } from '../stated-metadata.ts';

export const untidyWheelFile: Check<WheelSubject> = {
  id: 'untidy-wheel-file',
  title: 'The WHEEL file says something that its format does not want',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Installers read past it today; stricter ones need not.',
  remedy: 'Update the tool that wrote WHEEL last: the build backend, or the one that repaired the wheel.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents',

  run({ facts: { name, wheelFile } }) {
    if (!wheelFile?.content.ok) return { examined: 0, findings: [] };
    const { wheelVersion, build, tags } = wheelFile.content.value;
    const named = name.ok && name.value.kind === 'wheel' ? name.value.build : undefined;
    const whats = [
      ...(/^1\.[1-9]/.test(wheelVersion)
        ? [`Wheel-Version is ${shown(wheelVersion)}; installers warn of all but 1.0`]
        : []),
      ...(build === named ? [] : [`Build is ${quoted(build)}, in the file name it is ${quoted(named)}`]),
      ...tags
        .filter((tag) => tag.includes('.'))
        .map((tag) => `the tag ${shown(tag)} is a set; it wants a line for each`),
    ];
    return { examined: 1, findings: whats.map((what) => ({ where: wheelFile.path, what })) };
  },
};

const quoted = (build: string | undefined): string => (build === undefined ? 'missing' : shown(build));
