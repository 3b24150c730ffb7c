import type { Inputs } from '../inputs.ts';
import type { Release } from '../model/release.ts';
import type { Report } from '../model/report.ts';
import type { Host } from '../ports/host.ts';
import type { Ports } from '../ports/ports.ts';
import { replan } from '../stages/1-plan.ts';
import { type Collected, collect } from '../stages/2-collect.ts';
import { inspect } from '../stages/3-inspect.ts';
import { attest } from '../stages/4-attest.ts';
import { inOrder, type Outcome, perform } from '../stages/stage.ts';
import { storeProvenance } from '../stages/store-provenance.ts';
import { emptyReport } from './empty-report.ts';
import type { PhasePorts } from './phase-ports.ts';
import { stoppedReport } from './stopped-report.ts';

const collected = inOrder(replan, collect);

/** The job after the legs: collects, inspects and attests. A trial is collected and inspected, and nothing is signed. */
export async function seal(inputs: Inputs, ports: PhasePorts, host: Host): Promise<Report> {
  const report = emptyReport('seal', ports.world);
  const first = await perform(collected, { plan: inputs.plan }, ports);
  if (first.kind === 'stopped') return stoppedReport(report, first);
  const { planned } = first.value;
  const known = { ...report, plan: planned.plan, verdicts: first.verdicts, notes: notesOf(first.value) };
  if (planned.plan.mode === 'trial') return trial(known, first.value, ports);
  const last = await perform(inOrder(inOrder(inspect, attest), storeProvenance), first.value, ports);
  if (last.kind === 'stopped') return stoppedReport(known, last);
  const { digest, release } = last.value.sealed;
  await layBeside(last.value.sealed.folder, ports);
  host.output('seal', digest);
  const [index] = planned.plan.indexes;
  return {
    ...known,
    headline: `Sealed: ${release.distributions.length} distributions of ${release.project} ${release.version}`,
    release,
    seal: digest,
    files: release.distributions,
    verdicts: [...known.verdicts, ...last.verdicts],
    notes: [...known.notes, ...signerNotes(release)],
    next: [
      `Check that job "publish ${digest}" waits for ${index}, then approve it with the comment: sha256:${digest}`,
      'To reject, press Reject there: nothing is published.',
    ],
  };
}

/** Leaves the seal's own files beside the reports, for steps that come after. */
async function layBeside(from: string, { files, folder }: PhasePorts): Promise<void> {
  const to = files.join(folder, 'seal');
  await files.remove(to);
  await files.makeFolder(to);
  for (const name of (await files.list(from)) ?? []) await files.copy(files.join(from, name), files.join(to, name));
}

async function trial(report: Report, value: Collected, ports: Ports): Promise<Report> {
  const outcome: Outcome<unknown> = await perform(inspect, value, ports);
  if (outcome.kind === 'stopped') return stoppedReport(report, outcome);
  return {
    ...report,
    headline: `Trial passed: ${value.files.length} distributions collected and inspected, nothing signed`,
    files: value.files.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
    verdicts: [...report.verdicts, ...outcome.verdicts],
    next: ['Start the workflow with a release tag and an index to make a release.'],
  };
}

/** Whose provenance was taken, and what is claimed for it; the usual way needs no words. */
function signerNotes({ distributions }: Release): readonly string[] {
  const signed = new Map<string, number>();
  for (const { provenance } of distributions) {
    if (provenance?.attempt === undefined) continue;
    const key = `${provenance.signer}, SLSA Build L${provenance.level}`;
    signed.set(key, (signed.get(key) ?? 0) + 1);
  }
  return [...signed].map(([by, count]) => `Provenance of ${count} files is signed by ${by}`);
}

function notesOf({ collection: { excluded, stampLevel } }: Collected): readonly string[] {
  const names = excluded.map(({ file }) => file).join(', ');
  return [
    ...(excluded.length > 0 ? [`Left out by the policy’s \`exclude\`: ${names}`] : []),
    ...(stampLevel === 'off' ? ['The policy asks for no stamps: provenance speaks of the run, not of jobs.'] : []),
  ];
}
