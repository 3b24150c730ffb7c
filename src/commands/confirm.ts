import { ReleaseError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { renderPublication } from '../model/parse-publication.ts';
import type { Publication } from '../model/publication.ts';
import type { Report } from '../model/report.ts';
import type { Host } from '../ports/host.ts';
import type { Ports } from '../ports/ports.ts';
import { reopenSeal } from '../stages/4-attest.ts';
import { confirm as confirmStage } from '../stages/7-confirm.ts';
import { perform } from '../stages/stage.ts';
import { emptyReport } from './empty-report.ts';
import { stoppedReport } from './stopped-report.ts';

/** The job after publishing: reads the index back as any user would. It only reads, so it may be told the index. */
export async function confirm(inputs: Inputs, ports: Ports, host: Host): Promise<Report> {
  const report = emptyReport('confirm', ports.world);
  const { seal, index } = inputs;
  if (seal === undefined) throw new ReleaseError('INPUT_INVALID', 'seal is empty: pass needs.seal.outputs.seal');
  if (index !== 'pypi' && index !== 'testpypi') {
    throw new ReleaseError('INPUT_INVALID', `index: confirm reads one index, testpypi or pypi, and not ${index}`);
  }
  const opened = await perform(reopenSeal, { seal, planned: undefined }, ports);
  if (opened.kind === 'stopped') return stoppedReport({ ...report, seal }, opened);
  const sealed = opened.value;
  const known = {
    ...report,
    seal,
    release: sealed.release,
    files: sealed.release.distributions,
    verdicts: opened.verdicts,
  };
  const outcome = await perform(confirmStage, { sealed, index }, ports);
  if (outcome.kind === 'stopped') {
    host.output('state', 'different');
    return stoppedReport(known, outcome);
  }
  const { publication } = outcome.value;
  host.output('publication', renderPublication(publication));
  host.output('state', publication.state);
  const verdicts = [...known.verdicts, ...outcome.verdicts];
  return { ...known, ...worded(publication), publication, verdicts };
}

/** What the person reads: whole, or not yet and what to do. */
function worded({ index, project, version, files, state }: Publication): Pick<Report, 'headline' | 'notes' | 'next'> {
  const release = `${project} ${version}`;
  if (state !== 'stale') {
    return {
      headline: `Confirmed: ${index} holds exactly the ${files.length} sealed files of ${release}`,
      notes: [],
      next: [],
    };
  }
  const late = files.filter(({ how }) => how === 'pending').map(({ file }) => file);
  const names = late.slice(0, 10).join(', ') || 'the provenance of some files';
  return {
    headline: `Not whole yet: ${index} shows ${files.length - late.length} of ${files.length} files of ${release}`,
    notes: [`Pages of an index are cached. Not visible yet: ${names}`],
    next: ['Re-run this job in a few minutes; nothing is wrong so far.'],
  };
}
