import type { Preflight } from '../../model/preflight.ts';
import type { Check } from '../check.ts';

export const mutableSource: Check<Preflight> = {
  id: 'mutable-source',
  title: 'The source is not a tag',
  severity: 'block',
  applies: 'always',
  why: 'A branch moves while sixty jobs check it out, and a bare commit has no name that a user could ask for.',
  remedy: 'Start the run again with the name of a release tag as `source-ref`.',
  source: 'https://slsa.dev/spec/v1.2/source-requirements',

  run({ kind, ref, policy }) {
    if (kind === 'tag') return { examined: 1, findings: [] };
    const where = `${JSON.stringify(ref)} in ${policy.source.repository}`;
    const what =
      kind === 'none'
        ? 'there is no tag, branch or commit of this name'
        : `it is a ${kind}, and a release is made from a tag`;
    return { examined: 1, findings: [{ where, what }] };
  },
};
