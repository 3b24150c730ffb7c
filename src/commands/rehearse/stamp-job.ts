import { ReleaseError } from '../../errors.ts';
import { parseGitSha, type Sha256 } from '../../model/digest.ts';
import { parseDistributionName } from '../../model/file-name.ts';
import { renderStamp, stampTitle } from '../../model/parse-stamp.ts';
import type { BuildScene } from './attack.ts';
import type { LegFile } from './legs.ts';

/** Writes a stamp onto a job's own check run, well-formed and of the planned commit, as that job itself could. */
export async function stampJob(
  { tell, files, source }: BuildScene,
  jobId: number,
  built: readonly LegFile[],
): Promise<void> {
  const commit = parseGitSha(source.commit.sha);
  const [first] = built.map(({ name }) => parseDistributionName(name));
  if (!commit.ok || !first?.ok) throw new ReleaseError('BUG', 'the rehearsal cannot stamp what it built');
  const claimed = await Promise.all(
    built.map(async ({ name, path }): Promise<readonly [string, Sha256]> => [name, (await files.hash(path)).sha256]),
  );
  const { version } = first.value;
  const message = renderStamp({ version, commit: commit.value, dirty: false, files: claimed });
  await tell('POST', `/jobs/${jobId}/annotations`, { title: stampTitle, message, level: 'notice' });
}
