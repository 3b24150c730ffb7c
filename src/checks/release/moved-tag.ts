import type { SourceFacts } from '../../model/plan.ts';
import type { Check } from '../check.ts';

/** The source as it was planned, and what its ref names now. */
export interface SourceThenAndNow {
  readonly planned: SourceFacts;
  readonly now: SourceFacts | undefined;
}

export const movedTag: Check<SourceThenAndNow> = {
  id: 'moved-tag',
  title: 'The release tag names something else than planned',
  severity: 'block',
  applies: 'always',
  why: 'What was built is no longer what the tag says. Whoever checks the release later gets another source.',
  remedy: 'Find out who moved the tag. Put it back, or make a new version; then start a new run.',
  source: 'https://slsa.dev/spec/v1.2/source-requirements',

  run({ planned, now }) {
    if (planned.ref === '' || !planned.ref.startsWith('refs/')) return { examined: 1, findings: [] };
    const where = `${planned.ref} of ${planned.repository}`;
    if (now === undefined) return { examined: 1, findings: [{ where, what: 'it is gone' }] };
    const same = now.commit === planned.commit && now.tagObject === planned.tagObject;
    if (same) return { examined: 1, findings: [] };
    const name = ({ commit, tagObject }: SourceFacts) => `${commit}${tagObject ? ` (tag object ${tagObject})` : ''}`;
    return { examined: 1, findings: [{ where, what: `planned was ${name(planned)}, now it is ${name(now)}` }] };
  },
};
