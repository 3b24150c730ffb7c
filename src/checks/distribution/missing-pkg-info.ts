import type { Check } from '../check.ts';
import type { SdistSubject } from '../distribution-subject.ts';

export const missingPkgInfo: Check<SdistSubject> = {
  id: 'missing-pkg-info',
  title: 'The sdist has no PKG-INFO',
  severity: 'block',
  applies: 'always',
  why: 'PKG-INFO holds the metadata of an sdist; without it the file is only an archive, and PyPI refuses it.',
  remedy: 'Build the sdist with a build backend (`python -m build --sdist`), not with tar or git archive.',
  source: 'https://packaging.python.org/en/latest/specifications/source-distribution-format/',

  run({ facts: { file, top, metadata } }) {
    const path = `${top ?? file.replace(/\.tar\.gz$/, '')}/PKG-INFO`;
    const findings = metadata === undefined ? [{ where: file, what: `PKG-INFO not found at ${path}` }] : [];
    return { examined: 1, findings };
  },
};
