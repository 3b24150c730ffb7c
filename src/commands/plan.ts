import type { Inputs } from '../inputs.ts';
import { renderPlan } from '../model/parse-plan.ts';
import type { Report } from '../model/report.ts';
import type { Host } from '../ports/host.ts';
import type { Ports } from '../ports/ports.ts';
import { plan as planStage } from '../stages/1-plan.ts';
import { perform } from '../stages/stage.ts';
import { emptyReport } from './empty-report.ts';
import { stoppedReport } from './stopped-report.ts';

/** First job: resolves the source once and hands plan, commit and version to every other job. */
export async function plan(inputs: Inputs, ports: Ports, host: Host): Promise<Report> {
  const report = emptyReport('plan', ports.world);
  const { sourceRef, index, policy: policyPath } = inputs;
  const outcome = await perform(planStage, { sourceRef, index, policyPath }, ports);
  if (outcome.kind === 'stopped') return stoppedReport(report, outcome);
  const { plan: made } = outcome.value;
  const { source, version, mode } = made;
  host.output('plan', renderPlan(made));
  host.output('source-sha', source.commit);
  host.output('version', version);
  host.output('source-date-epoch', String(source.epoch));
  host.output('release', String(mode === 'release'));
  const what = `${made.project} ${version || 'of no version'} from ${source.ref || source.commit} of ${source.repository}`;
  return {
    ...report,
    headline:
      mode === 'release' ? `Planned: ${what}, commit ${source.commit}` : `Trial of ${what}, commit ${source.commit}`,
    plan: made,
    verdicts: outcome.verdicts,
    notes: [...report.notes, ...outcome.value.remarks],
    next: [
      'Every leg checks out needs.plan.outputs.source-sha and ends with the phase `stamp`.',
      ...(mode === 'trial' ? ['This is a trial: nothing can be signed or published with its plan.'] : []),
    ],
  };
}
