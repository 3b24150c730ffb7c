import type { Preflight } from '../../model/preflight.ts';
import type { Check } from '../check.ts';

export const privateRepository: Check<Preflight> = {
  id: 'private-repository',
  title: 'The release repository is not public, and the log is',
  severity: 'warn',
  applies: 'always',
  why: 'Each signature puts the repository’s name, workflow, ref, commit and run into Sigstore’s public log for ever. Nothing is signed for a repository that is not public unless somebody has agreed to that, so `seal` would stop after the build.',
  remedy:
    'Make the repository public, or set `public-log: true` at each job that signs, once you agree. Who has done so may pass over this.',
  source: 'https://docs.sigstore.dev/logging/overview/',

  run: ({ run }) => ({
    examined: 1,
    findings: run.private ? [{ where: run.repository, what: 'GitHub says that it is private' }] : [],
  }),
};
