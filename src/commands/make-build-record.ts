import { ReleaseError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import type { BuildRecord } from '../model/build-record.ts';
import type { Sha256 } from '../model/digest.ts';
import { type BuildInfo, parseBuildInfo } from '../model/parse-build-info.ts';
import { maxBuildRecordBytes } from '../model/parse-build-record.ts';
import type { BuildHost } from '../ports/build-host.ts';
import type { Checkout } from '../ports/checkout.ts';
import type { Files } from '../ports/files.ts';

interface RecordPorts {
  readonly files: Files;
  readonly checkout: Checkout;
  readonly machine: BuildHost;
}

const nothing: BuildInfo = { image: undefined, requirements: [], libraries: [] };

/**
 * What a leg can say of how it built.
 *
 * @param of digest of the list of the leg's files.
 * @throws ReleaseError INPUT_INVALID when the file of `build-info` cannot be used.
 */
export async function makeBuildRecord(
  of: Sha256,
  { sourcePath, buildInfo }: Inputs,
  { files, checkout, machine }: RecordPorts,
): Promise<BuildRecord> {
  return {
    v: 1,
    of,
    runner: machine.runner(),
    submodules: await checkout.submodules(sourcePath),
    ...(buildInfo === undefined ? nothing : await readBuildInfo(buildInfo, files)),
    tools: await machine.tools(),
  };
}

async function readBuildInfo(path: string, files: Files): Promise<BuildInfo> {
  const parsed = parseBuildInfo(Buffer.from(await files.read(path, maxBuildRecordBytes)).toString('utf8'));
  if (parsed.ok) return parsed.value;
  throw new ReleaseError('INPUT_INVALID', `build-info: ${path}: ${parsed.reasons.join('; ')}`);
}
