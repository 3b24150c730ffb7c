import type { Preflight } from '../../model/preflight.ts';
import type { Check } from '../check.ts';

export const calledPublisher: Check<Preflight> = {
  id: 'called-publisher',
  title: 'No job of the workflow itself publishes',
  severity: 'warn',
  // A workflow that cannot be read here says nothing.
  applies: 'sometimes',
  why: 'PyPI trades tokens by the workflow that holds the job, and verifies attestations by the one that was started: from a called workflow the two never fit, and the release would stop at its end.',
  remedy: 'Move the job with phase `publish` into the top-level workflow. What it calls may build and sign provenance.',
  source: 'https://docs.github.com/en/actions/concepts/workflows-and-actions/reusing-workflow-configurations',

  run({ workflow, run }) {
    if (workflow === undefined) return { examined: 0, findings: [] };
    const { publishing, called } = workflow;
    const what = `no job has a step of phase publish; it calls ${called.slice(0, 5).join(', ')}`;
    const wrong = publishing.length === 0 && called.length > 0;
    return { examined: 1, findings: wrong ? [{ where: run.workflowPath, what }] : [] };
  },
};
