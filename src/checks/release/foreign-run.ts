import { matchesGlob } from '../../model/glob.ts';
import type { Preflight } from '../../model/preflight.ts';
import type { Check } from '../check.ts';

export const foreignRun: Check<Preflight> = {
  id: 'foreign-run',
  title: 'This run may not make a release',
  severity: 'block',
  applies: 'always',
  why: 'The policy says which workflow, which event and which branch release; the gate asks the same an hour later.',
  remedy:
    'Start the workflow that `workflow.file` names, from a branch of `workflow.refs`, by an event of `workflow.events`.',
  source: 'https://docs.github.com/en/actions/reference/events-that-trigger-workflows',

  run({ run, policy: { workflow } }) {
    const branch = /^refs\/heads\/(.+)$/.exec(run.ref)?.[1];
    const wrong: string[] = [];
    if (run.workflowPath !== `.github/workflows/${workflow.file}`)
      wrong.push(`workflow ${run.workflowPath}, not ${workflow.file}`);
    if (!workflow.events.includes(run.event)) wrong.push(`event ${run.event}, not ${workflow.events.join(' or ')}`);
    if (
      branch === undefined ||
      !workflow.refs.some((glob) => matchesGlob(glob, glob.startsWith('refs/') ? run.ref : branch))
    )
      wrong.push(`ref ${run.ref}, not ${workflow.refs.join(' or ')}`);
    return { examined: 3, findings: wrong.map((what) => ({ where: `run ${run.id}`, what })) };
  },
};
