import { ReleaseError } from '../../errors.ts';
import type { Files } from '../../ports/files.ts';
import type { Performance } from './flow.ts';
import type { Gathered } from './gather.ts';
import type { PhaseRun } from './runner.ts';

/** Refuses a folder for results that holds something already. @throws ReleaseError INPUT_INVALID */
export async function requireEmpty(files: Files, out: string): Promise<void> {
  const empty = files.isEmpty ? await files.isEmpty(out) : ((await files.list(out)) ?? []).length === 0;
  if (!empty) throw new ReleaseError('INPUT_INVALID', `out: ${out} is not empty. Give a new folder, or an empty one`);
}

/** What is kept beside what the phases left. */
export interface Kept {
  readonly performance: Performance;
  readonly gathered: Gathered;
  /** Path of the world's trusted root. */
  readonly trustedRoot: string;
}

/**
 * Lays everything of a rehearsal into one folder: `seal/` as a whole with its distributions, and beside it the reports,
 * the approval, the verification summary, the publication and the trusted root. The folder appears whole or not at all.
 */
export async function keep(files: Files, out: string, { performance, gathered, trustedRoot }: Kept): Promise<void> {
  const part = `${out.replace(/[/\\]+$/, '')}.part`;
  await files.remove(part);
  await files.makeFolder(files.join(part, 'reports'));
  await keepSeal(files, files.join(part, 'seal'), performance, gathered);
  for (const run of phasesOf(performance)) await keepReports(files, files.join(part, 'reports'), run);
  const last = performance.failed ?? performance.publish;
  if (last) {
    for (const name of ['report.html', 'report.json']) await copyExisting(files, last.folder, name, part);
  }
  await keepOutputs(files, part, performance);
  await files.copy(trustedRoot, files.join(part, 'trusted_root.json'));
  await files.move(part, out);
}

/** The phases that ran, in their order; legs are told apart by their jobs and leave nothing to keep. */
export const phasesOf = ({ plan, seal, publish, confirm }: Performance): readonly PhaseRun[] =>
  [plan, seal, publish, confirm].filter((run) => run !== undefined);

async function keepSeal(files: Files, to: string, { seal }: Performance, { folder }: Gathered): Promise<void> {
  const release = seal?.report?.release;
  if (seal === undefined || release === undefined) return;
  await files.makeFolder(to);
  const from = files.join(seal.folder, 'seal');
  for (const name of (await files.list(from)) ?? []) await files.copy(files.join(from, name), files.join(to, name));
  for (const { file } of release.distributions) await files.copy(files.join(folder, file), files.join(to, file));
}

async function keepReports(files: Files, to: string, { phase, summary, folder }: PhaseRun): Promise<void> {
  await files.copy(summary, files.join(to, `${phase}.md`));
  for (const ending of ['html', 'json'])
    await copyExisting(files, folder, `report.${ending}`, to, `${phase}.${ending}`);
}

/** The signed approval record and the publication; what `confirm` read back says more than what `publish` expected. */
async function keepOutputs(files: Files, to: string, { publish, confirm }: Performance): Promise<void> {
  const approval = publish?.outputs.get('approval');
  const publication = confirm?.outputs.get('publication') ?? publish?.outputs.get('publication');
  if (approval) await files.write(files.join(to, 'approval.json'), `${approval}\n`);
  const summary = publish?.outputs.get('verification-summary');
  if (summary) await files.write(files.join(to, 'verification-summary.sigstore.json'), `${summary}\n`);
  if (publication) await files.write(files.join(to, 'publication.json'), `${publication}\n`);
}

async function copyExisting(files: Files, folder: string, name: string, to: string, as = name): Promise<void> {
  if ((await files.list(folder))?.includes(name)) await files.copy(files.join(folder, name), files.join(to, as));
}
