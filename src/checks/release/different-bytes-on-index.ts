import type { IndexState } from '../../model/index-state.ts';
import type { Check } from '../check.ts';

export const differentBytesOnIndex: Check<IndexState> = {
  id: 'different-bytes-on-index',
  title: 'The index holds other bytes under the name of a sealed file',
  severity: 'block',
  applies: 'always',
  why: 'Users would get a file that nobody approved. An index never replaces a file, so this one cannot be published any more.',
  remedy: 'Find out who uploaded it and yank it; then make a new version. Nothing of this run was uploaded over it.',
  source: 'https://packaging.python.org/en/latest/specifications/simple-repository-api/',

  run({ index, sealed, indexed }) {
    const there = new Map(indexed.map(({ file, sha256 }) => [file, sha256]));
    return {
      examined: sealed.length,
      findings: sealed.flatMap(({ file, sha256 }) => {
        const held = there.get(file);
        if (held === undefined || held === sha256) return [];
        return [{ where: file, what: `${index} has SHA-256 ${held}, the seal has ${sha256}` }];
      }),
    };
  },
};
