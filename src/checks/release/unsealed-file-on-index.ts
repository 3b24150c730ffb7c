import type { IndexState } from '../../model/index-state.ts';
import type { Check } from '../check.ts';

export const unsealedFileOnIndex: Check<IndexState> = {
  id: 'unsealed-file-on-index',
  title: 'The index holds a file of this version that the seal does not list',
  severity: 'block',
  applies: 'always',
  why: 'Installers choose among all files of a version. One that nobody approved can be the one they choose.',
  remedy: 'Find out who uploaded it, and yank it or delete it. Then re-run this job.',
  source: 'https://packaging.python.org/en/latest/specifications/simple-repository-api/',

  run({ index, sealed, indexed }) {
    const listed = new Set(sealed.map(({ file }) => file));
    return {
      examined: sealed.length,
      findings: indexed
        .filter(({ file }) => !listed.has(file))
        .map(({ file, sha256 }) => ({ where: file, what: `${index} has it with SHA-256 ${sha256}` })),
    };
  },
};
