import { ReleaseError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { renderPublication } from '../model/parse-publication.ts';
import type { Report } from '../model/report.ts';
import type { Host } from '../ports/host.ts';
import type { Ports } from '../ports/ports.ts';
import { replan } from '../stages/1-plan.ts';
import { refetch, reopenSeal } from '../stages/4-attest.ts';
import { approve } from '../stages/5-approve.ts';
import { type Published, publish as publishStage } from '../stages/6-publish.ts';
import { inOrder, perform } from '../stages/stage.ts';
import { emptyReport } from './empty-report.ts';
import { stoppedReport } from './stopped-report.ts';

const approved = inOrder(inOrder(reopenSeal, refetch), approve);

/** The job behind the gate: opens the seal again, proves the approval, and publishes exactly those bytes. */
export async function publish(inputs: Inputs, ports: Ports, host: Host): Promise<Report> {
  const report = emptyReport('publish', ports.world);
  const { seal } = inputs;
  if (seal === undefined) throw new ReleaseError('INPUT_INVALID', 'seal is empty: pass needs.seal.outputs.seal');
  const first = await perform(replan, { plan: inputs.plan }, ports);
  if (first.kind === 'stopped') return stoppedReport(report, first);
  const planned = first.value;
  const known = { ...report, plan: planned.plan, seal, verdicts: first.verdicts };
  const gate = await perform(approved, { seal, planned }, ports);
  if (gate.kind === 'stopped') return stoppedReport(known, gate);
  const { record, attested } = gate.value;
  const passed = {
    ...known,
    release: attested.sealed.release,
    approval: record,
    verdicts: [...known.verdicts, ...gate.verdicts],
  };
  const handoff = inputs.handoff ? { packagesDir: inputs.packagesDir } : undefined;
  const last = await perform(publishStage, { approved: gate.value, handoff }, ports);
  if (last.kind === 'stopped') return stoppedReport(passed, last);
  return finished(inputs, passed, last.value, last.verdicts, ports, host);
}

function finished(
  inputs: Inputs,
  report: Report,
  published: Published,
  verdicts: Report['verdicts'],
  ports: Ports,
  host: Host,
): Report {
  setOutputs(inputs, published, ports, host);
  const { files, index, project, version } = published.publication;
  const count = (how: string) => files.filter((one) => one.how === how).length;
  const there = count('already-there');
  const done = inputs.handoff
    ? `Handed off ${count('pending')} files of ${project} ${version} for ${index}; ${there} are there already`
    : `Published ${files.length} files of ${project} ${version} to ${index}${there > 0 ? `; ${there} were there already` : ''}`;
  return {
    ...report,
    headline: done,
    publication: published.publication,
    files: files.map(({ file, sha256 }) => ({ file, sha256, size: sizeOf(report, file) })),
    verdicts: [...report.verdicts, ...verdicts],
    next: [inputs.handoff ? handedOff : 'The job `confirm` reads the index back and compares every byte.'],
  };
}

const handedOff = 'Your next step uploads what lies in packages-dir; then the job `confirm` reads the index back.';

function setOutputs(inputs: Inputs, { publication, approval, summary }: Published, ports: Ports, host: Host): void {
  const { files, index, project, version, state } = publication;
  host.output('approval', JSON.stringify(approval));
  if (summary) host.output('verification-summary', JSON.stringify(summary));
  host.output('publication', renderPublication(publication));
  host.output('state', state);
  host.output('environment-url', ports.index(index).page(project, version));
  host.output('packages-dir', inputs.handoff ? inputs.packagesDir : '');
  host.output('to-upload', String(files.filter(({ how }) => how === 'pending').length));
}

const sizeOf = ({ release }: Report, file: string): number =>
  release?.distributions.find((one) => one.file === file)?.size ?? 0;
