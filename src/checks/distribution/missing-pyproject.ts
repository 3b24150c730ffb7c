import type { Check } from '../check.ts';
import type { SdistSubject } from '../distribution-subject.ts';

export const missingPyproject: Check<SdistSubject> = {
  id: 'missing-pyproject',
  title: 'The sdist has no pyproject.toml',
  severity: 'warn',
  applies: 'always',
  why: 'Installers then guess how to build it: with setuptools, in whatever version there is.',
  remedy: 'Add a pyproject.toml with a build-system table.',
  source: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',

  run({ facts: { file, top, members } }) {
    const path = `${top}/pyproject.toml`;
    const found = members.some((member) => member.path === path);
    return { examined: 1, findings: found ? [] : [{ where: file, what: `there is no ${path}` }] };
  },
};
