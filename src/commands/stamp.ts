import { ReleaseError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { parseDistributionName } from '../model/file-name.ts';
import { renderStamp, stampTitle } from '../model/parse-stamp.ts';
import type { Report } from '../model/report.ts';
import type { WorldName } from '../model/run.ts';
import type { Checkout } from '../ports/checkout.ts';
import type { Files } from '../ports/files.ts';
import type { Host } from '../ports/host.ts';
import { emptyReport } from './empty-report.ts';

/** What a stamp needs: it asks no service and holds no token. */
export interface StampPorts {
  readonly world: WorldName;
  readonly files: Files;
  readonly checkout: Checkout;
}

/** Last step of a leg: says on the job's own check run what the job built, and from which checkout. */
export async function stamp(inputs: Inputs, { world, files, checkout }: StampPorts, host: Host): Promise<Report> {
  const names = (await files.list(inputs.path))?.filter((name) => /\.(?:whl|tar\.gz)$/.test(name));
  if (names === undefined) throw new ReleaseError('INPUT_INVALID', `path: there is no folder ${inputs.path}`);
  if (names.length === 0) throw new ReleaseError('NOTHING_TO_JUDGE', `${inputs.path} holds no wheel and no sdist`);
  const { commit, dirty } = await checkout.head(inputs.sourcePath);
  const hashed = await Promise.all(
    names.map(async (file) => ({ file, ...(await files.hash(files.join(inputs.path, file))) })),
  );
  const version = oneVersion(names);
  host.annotate(
    'notice',
    stampTitle,
    renderStamp({ version, commit, dirty, files: hashed.map(({ file, sha256 }) => [file, sha256] as const) }),
  );
  return {
    ...emptyReport('stamp', world),
    headline: `Stamped ${names.length} ${names.length === 1 ? 'file' : 'files'} of version ${version}, built from ${commit}`,
    files: hashed.map(({ file, size, sha256 }) => ({ file, size, sha256 })),
    notes: dirty ? ['The checkout has changed tracked files; the stamp says so.'] : [],
  };
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
