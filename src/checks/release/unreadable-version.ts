import type { Preflight } from '../../model/preflight.ts';
import type { Check } from '../check.ts';

export const unreadableVersion: Check<Preflight> = {
  id: 'unreadable-version',
  title: 'The tag names no version',
  severity: 'block',
  applies: 'always',
  why: 'The version is read from the tag by the policy’s pattern, so that it cannot differ from the source.',
  remedy: 'Use a tag that fits `source.tag` in the policy, or correct the pattern.',
  source: 'https://packaging.python.org/en/latest/specifications/version-specifiers/',

  run: ({ version, ref }) => ({
    examined: 1,
    findings: version.ok ? [] : version.reasons.map((what) => ({ where: JSON.stringify(ref), what })),
  }),
};
