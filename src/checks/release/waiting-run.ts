import type { Outlook } from '../../model/outlook.ts';
import type { Check } from '../check.ts';

export const waitingRun: Check<Outlook> = {
  id: 'waiting-run',
  title: 'Another run waits for the same environment',
  severity: 'warn',
  applies: 'sometimes',
  why: 'Two runs of one version build different bytes; only one of them can be published, and a reviewer can take one for the other.',
  remedy: 'Reject or cancel the run that is not to be released, before anybody approves.',
  source:
    'https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency',

  run({ environments, waiting = [] }) {
    const own = new Set(environments.map((name) => name.toLowerCase()));
    return {
      examined: waiting.length,
      findings: waiting.flatMap(({ id, environments: asked }) => {
        const shared = asked.filter((name) => own.has(name.toLowerCase()));
        return shared.length === 0
          ? []
          : [{ where: `run ${id}`, what: `it waits for environment ${shared.join(', ')}` }];
      }),
    };
  },
};
