import { ReleaseError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { type Sha256, sha256Of } from '../model/digest.ts';
import { parseDistributionName } from '../model/file-name.ts';
import { buildRecordArtifact, buildRecordFile, renderBuildRecord } from '../model/parse-build-record.ts';
import { renderStamp, stampTitle } from '../model/parse-stamp.ts';
import type { Report } from '../model/report.ts';
import type { WorldName } from '../model/run.ts';
import { renderSums } from '../model/sums.ts';
import type { Artifacts } from '../ports/artifacts.ts';
import type { BuildHost } from '../ports/build-host.ts';
import type { Checkout } from '../ports/checkout.ts';
import type { Files } from '../ports/files.ts';
import type { Host } from '../ports/host.ts';
import { emptyReport } from './empty-report.ts';
import { makeBuildRecord } from './make-build-record.ts';

/** What a stamp needs: it asks no service but the one that takes artifacts, and holds no token of the API. */
export interface StampPorts {
  readonly world: WorldName;
  readonly files: Files;
  readonly checkout: Checkout;
  readonly machine: BuildHost;
  readonly artifacts: Pick<Artifacts, 'upload'>;
}

/**
 * Last step of a leg: says on the job's own check run what the job built, and from which checkout; and leaves a record
 * of how, in an artifact that the stamp names by its digest.
 */
export async function stamp(inputs: Inputs, ports: StampPorts, host: Host): Promise<Report> {
  const { world, files, checkout } = ports;
  const names = (await files.list(inputs.path))?.filter((name) => /\.(?:whl|tar\.gz)$/.test(name));
  if (names === undefined) throw new ReleaseError('INPUT_INVALID', `path: there is no folder ${inputs.path}`);
  if (names.length === 0) throw new ReleaseError('NOTHING_TO_JUDGE', `${inputs.path} holds no wheel and no sdist`);
  const version = oneVersion(names);
  const { commit, dirty } = await checkout.head(inputs.sourcePath);
  const hashed = await Promise.all(
    names.map(async (file) => ({ file, ...(await files.hash(files.join(inputs.path, file))) })),
  );
  const of = sha256Of(renderSums(hashed.map(({ file, sha256 }) => ({ name: file, sha256 }))));
  const recorded = await leaveRecord(of, inputs, ports);
  const { record } = recorded;
  const claimed = hashed.map(({ file, sha256 }) => [file, sha256] as const);
  host.annotate('notice', stampTitle, renderStamp({ version, commit, dirty, files: claimed, record }));
  return {
    ...emptyReport('stamp', world),
    headline: `Stamped ${names.length} ${names.length === 1 ? 'file' : 'files'} of version ${version}, built from ${commit}`,
    files: hashed.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
    notes: [
      ...(dirty ? ['The checkout has changed tracked files; the stamp says so.'] : []),
      ...(recorded.why === undefined ? [] : [`The stamp names no build record: ${recorded.why}`]),
    ],
  };
}

/**
 * Uploads the record first: a stamp that names one which is not there would stop the release. That it could not be
 * uploaded stops nothing, for all of it is hearsay.
 */
async function leaveRecord(
  of: Sha256,
  inputs: Inputs,
  { files, checkout, machine, artifacts }: StampPorts,
): Promise<{ readonly record: Sha256 | undefined; readonly why: string | undefined }> {
  const text = renderBuildRecord(await makeBuildRecord(of, inputs, { files, checkout, machine }));
  const record = sha256Of(text);
  const folder = await files.workspace('record');
  await files.write(files.join(folder, buildRecordFile), text);
  try {
    await artifacts.upload(buildRecordArtifact(record), folder, [buildRecordFile]);
    return { record, why: undefined };
  } catch (thrown) {
    if (!(thrown instanceof ReleaseError) || thrown.code === 'BUG') throw thrown;
    return { record: undefined, why: thrown.message };
  }
}

/** All files of a leg are of one version, or the leg's folder holds more than it built. */
function oneVersion(names: readonly string[]): string {
  const versions = new Set<string>();
  for (const name of names) {
    const parsed = parseDistributionName(name);
    if (!parsed.ok) throw new ReleaseError('INPUT_INVALID', `path: ${name}: ${parsed.reasons.join('; ')}`);
    versions.add(parsed.value.version);
  }
  const [version = '', ...others] = versions;
  if (others.length === 0) return version;
  throw new ReleaseError(
    'INPUT_INVALID',
    `path: the folder holds versions ${[...versions].join(', ')}; a leg builds one`,
  );
}
