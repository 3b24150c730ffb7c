import type { WheelFile } from '../../dist/parse-wheel-file.ts';
import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';
import { lineOf } from '../line-of.ts';

export const malformedWheelFile: Check<WheelSubject> = {
  id: 'malformed-wheel-file',
  title: 'The WHEEL file is missing or cannot be read',
  severity: 'block',
  applies: 'always',
  why: 'It tells installers which format the wheel has and where its files go. They stop when they cannot read it.',
  remedy: 'Build again with a current build backend.',
  source: 'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents',

  run({ facts: { file, wheelFile } }) {
    if (wheelFile === undefined) {
      const what = 'it does not contain the required WHEEL file';
      return { examined: 0, findings: [{ where: file, what }] };
    }
    const { path, content } = wheelFile;
    const mistakes = content.ok ? mistakesIn(content.value) : content.reasons;
    return { examined: 1, findings: mistakes.map((what) => ({ where: path, what, ...lineOf(what) })) };
  },
};

function mistakesIn({ wheelVersion, rootIsPurelib, repeated }: WheelFile): readonly string[] {
  const [, major] = /^(\d+)\.\d+$/.exec(wheelVersion) ?? [];
  return [
    ...(major === '1' ? [] : [`Wheel-Version is ${shown(wheelVersion)}; installers know 1.0`]),
    ...(/^(?:true|false)$/i.test(rootIsPurelib)
      ? []
      : [`Root-Is-Purelib is ${shown(rootIsPurelib)}, neither true nor false`]),
    ...repeated.map((name) => `the field ${name} stands more than once`),
  ];
}

const shown = (text: string): string => (text === '' ? 'missing' : JSON.stringify(text.slice(0, 100)));
