import { ReleaseError } from '../../errors.ts';
import type { DistributionName } from '../../model/distribution.ts';
import { parseDistributionName } from '../../model/file-name.ts';
import type { Files } from '../../ports/files.ts';
import type { Worlds } from '../../ports/world.ts';

/** One release, all in one folder. */
export interface Gathered {
  readonly folder: string;
  readonly distributions: readonly DistributionName[];
  /** Normalised. */
  readonly project: string;
  readonly version: string;
  /** Files of the folder that are no distributions; left where they are. */
  readonly ignored: readonly string[];
}

/** Names that claim to be a distribution. One that cannot be read is refused: leaving it out would hide a mistake. */
const claims = /\.(?:whl|tar\.gz)$/;

/** Builds the sample release into a new folder. */
export async function gatherSample(files: Files, worlds: Pick<Worlds, 'sample'>, folder: string): Promise<Gathered> {
  await files.makeFolder(folder);
  await worlds.sample(folder);
  return gather(files, folder);
}

/**
 * Takes the distributions of a person's own folder; nothing is moved or changed there.
 *
 * @throws ReleaseError INPUT_INVALID when there is no such folder, a name cannot be read, or it holds two releases;
 *   NOTHING_TO_JUDGE when it holds no distribution.
 */
export async function gather(files: Files, folder: string): Promise<Gathered> {
  const names = await files.list(folder);
  if (names === undefined) throw new ReleaseError('INPUT_INVALID', `from: there is no folder ${folder}`);
  const claiming = names.filter((name) => claims.test(name));
  const parsed = claiming.map((name) => ({ name, read: parseDistributionName(name) }));
  const broken = parsed.flatMap(({ name, read }) => (read.ok ? [] : [`${name}: ${read.reasons.join(', ')}`]));
  if (broken.length > 0) {
    const list = broken.slice(0, 10).join('; ');
    throw new ReleaseError('INPUT_INVALID', `from: ${broken.length} names of ${folder} cannot be read. ${list}`);
  }
  const distributions = parsed.flatMap(({ read }) => (read.ok ? [read.value] : []));
  if (distributions.length === 0) {
    throw new ReleaseError('NOTHING_TO_JUDGE', `from: ${folder} holds ${names.length} files, and no wheel or sdist`);
  }
  const project = only(
    folder,
    'projects',
    distributions.map((name) => name.project),
  );
  const version = only(
    folder,
    'versions',
    distributions.map((name) => name.version),
  );
  return { folder, distributions, project, version, ignored: names.filter((name) => !claims.test(name)) };
}

/** A release is of one project and one version. */
function only(folder: string, what: string, values: readonly string[]): string {
  const [first = '', ...others] = new Set(values);
  if (others.length === 0) return first;
  const all = [first, ...others].slice(0, 5).join(', ');
  throw new ReleaseError(
    'INPUT_INVALID',
    `from: ${folder} holds ${others.length + 1} ${what}: ${all}. Give one release`,
  );
}
