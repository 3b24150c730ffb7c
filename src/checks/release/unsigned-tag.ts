import type { Preflight } from '../../model/preflight.ts';
import type { Check } from '../check.ts';

export const unsignedTag: Check<Preflight> = {
  id: 'unsigned-tag',
  title: 'The release tag has no signature that GitHub verifies',
  severity: 'warn',
  applies: 'sometimes',
  why: 'A signed tag says which person made the release, and not only which account could push.',
  remedy: 'Make the tag with `git tag -s`; or set `source.signed-tag: off` in the policy.',
  source: 'https://docs.github.com/en/authentication/managing-commit-signature-verification',

  run({ source }) {
    if (source === undefined || source.tagSignature === 'no-tag') return { examined: 0, findings: [] };
    if (source.tagSignature === 'verified') return { examined: 1, findings: [] };
    return { examined: 1, findings: [{ where: source.ref, what: `the tag is ${source.tagSignature}` }] };
  },
};
