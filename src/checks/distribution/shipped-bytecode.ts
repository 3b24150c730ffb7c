import type { Check } from '../check.ts';
import type { WheelSubject } from '../distribution-subject.ts';

export const shippedBytecode: Check<WheelSubject> = {
  id: 'shipped-bytecode',
  title: 'The wheel ships byte code',
  severity: 'warn',
  applies: 'always',
  why: 'Installers compile modules themselves. Byte code of another Python is dead weight, and hard to reproduce.',
  remedy: 'Leave __pycache__ and .pyc out of the package data, and build from a clean tree.',
  source:
    'https://packaging.python.org/en/latest/specifications/binary-distribution-format/#recommended-installer-features',

  run({ facts: { file, members } }) {
    const compiled = members.filter(({ path }) => /\.py[co]$/i.test(path));
    const first = compiled[0]?.path ?? '';
    const what = `${compiled.length === 1 ? 'one file' : `${compiled.length} files`} of byte code, the first is ${JSON.stringify(first.slice(0, 200))}`;
    return { examined: members.length, findings: compiled.length === 0 ? [] : [{ where: file, what }] };
  },
};
