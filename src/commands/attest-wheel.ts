import { ReleaseError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import type { Report } from '../model/report.ts';
import type { Ports } from '../ports/ports.ts';
import { replan } from '../stages/1-plan.ts';
import { attestBuilt } from '../stages/attest-built.ts';
import { perform } from '../stages/stage.ts';
import { emptyReport } from './empty-report.ts';
import { stoppedReport } from './stopped-report.ts';

/** The job beside a builder's build job: signs, as that workflow, what the build job uploaded. In a trial, nothing. */
export async function attestWheel(inputs: Inputs, ports: Ports): Promise<Report> {
  const report = emptyReport('attest-wheel', ports.world);
  const { artifact } = inputs;
  if (artifact === undefined) {
    throw new ReleaseError('INPUT_INVALID', 'artifact-id is empty: pass needs.build.outputs.artifact-id');
  }
  const first = await perform(replan, { plan: inputs.plan }, ports);
  if (first.kind === 'stopped') return stoppedReport(report, first);
  const planned = first.value;
  const known = { ...report, plan: planned.plan, verdicts: first.verdicts };
  if (planned.plan.mode === 'trial') return { ...known, headline: 'Trial: nothing is signed' };
  const last = await perform(attestBuilt, { planned, artifact }, ports);
  if (last.kind === 'stopped') return stoppedReport(known, last);
  const { release, artifact: kept } = last.value;
  const { distributions } = release;
  const count = `${distributions.length} ${distributions.length === 1 ? 'file' : 'files'}`;
  return {
    ...known,
    headline: `Attested: ${count} of ${release.project} ${release.version}, by ${distributions[0]?.provenance?.signer}`,
    files: distributions.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
    verdicts: [...known.verdicts, ...last.verdicts],
    next: [`The job \`seal\` takes the bundles out of artifact ${kept}, when the policy names this workflow.`],
  };
}
