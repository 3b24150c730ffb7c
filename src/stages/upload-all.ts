import { asReleaseError, ReleaseError } from '../errors.ts';
import type { Inspection } from '../model/distribution.ts';
import type { IndexedFile, Publication } from '../model/publication.ts';
import type { UploadSession } from '../ports/package-index.ts';
import type { Ports } from '../ports/ports.ts';
import type { Approved } from './5-approve.ts';
import type { SignedPublication } from './sign-publication.ts';

/** Uploads at one time. The index serialises what belongs to one release, so more would only wait there. */
const parallel = 4;

export interface UploadWork {
  readonly approved: Approved;
  readonly signed: SignedPublication;
  /** What the index holds already, with the sealed bytes: the checks have seen to that. */
  readonly held: readonly IndexedFile[];
}

type Result = Publication['files'][number];

/**
 * Uploads what the index does not hold yet: the first file alone, for it makes the release; then the others side by
 * side; the sdist last, so that nobody builds from source while wheels are on their way.
 *
 * @throws ReleaseError of the first file that failed, with what is up and what is not. What is up stays.
 */
export async function uploadAll(work: UploadWork, ports: Ports): Promise<readonly Result[]> {
  const { approved, held } = work;
  const { release } = approved.attested.sealed;
  const there = new Set(held.map(({ file }) => file));
  const missing = release.distributions.filter(({ file }) => !there.has(file));
  const wheels = missing.filter(({ kind }) => kind === 'wheel').map(({ file }) => file);
  const sdists = missing.filter(({ kind }) => kind === 'sdist').map(({ file }) => file);
  const results = (how: (file: string) => Result['how']) =>
    release.distributions.map(({ file, sha256 }) => ({ file, sha256, how: how(file) }));
  if (missing.length === 0) return results(() => 'already-there');
  const forms = await readForms(
    approved,
    missing.map(({ file }) => file),
    ports,
  );
  const session = await ports.index(approved.index).open(release.project);
  const up = new Set<string>();
  const uploadOne = async (file: string) => {
    await session.upload(uploadOf(file, forms, work));
    up.add(file);
    ports.log.progress(`uploaded ${up.size} of ${missing.length}: ${file}`);
  };
  try {
    for (const group of [wheels.slice(0, 1), wheels.slice(1), sdists]) await inParallel(group, uploadOne);
  } catch (thrown) {
    throw withTally(
      thrown,
      up,
      missing.map(({ file }) => file),
    );
  } finally {
    await close(session, ports);
  }
  return results((file) => (there.has(file) ? 'already-there' : 'uploaded'));
}

/** Runs a few at a time. After a failure those under way still end; none is begun. */
async function inParallel(files: readonly string[], upload: (file: string) => Promise<void>): Promise<void> {
  const waiting = [...files];
  const failures: unknown[] = [];
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined && failures.length === 0; file = waiting.shift()) {
      await upload(file).catch((thrown: unknown) => failures.push(thrown));
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  if (failures.length > 0) throw failures[0];
}

function withTally(thrown: unknown, up: ReadonlySet<string>, missing: readonly string[]): ReleaseError {
  const error = asReleaseError(thrown, 'upload');
  const left = missing.filter((file) => !up.has(file));
  const tally = `${up.size} of ${missing.length} files are up; not yet: ${left.slice(0, 5).join(', ')}${left.length > 5 ? ` and ${left.length - 5} more` : ''}`;
  return new ReleaseError(error.code, `${error.message}. ${tally}`, { cause: error });
}

/** The upload form holds the file's own metadata, so the reopened bytes are read once more. */
async function readForms({ attested, index }: Approved, files: readonly string[], { inspector, log }: Ports) {
  const paths = files.map((file) => attested.paths.get(file) ?? '');
  const { release, policy } = attested.sealed;
  const levels = Object.fromEntries(Object.entries(policy.checks).map(([id, { level }]) => [id, level] as const));
  const { default: sbom, level: sbomLevel } = policy.sbom;
  const expectation = { project: release.project, version: release.version, sbom, sbomLevel, levels };
  const inspections = await inspector.inspect(paths, expectation, (_, count) =>
    log.progress(`read ${count} of ${files.length} for ${index}`),
  );
  return new Map(inspections.map((one) => [one.file, one]));
}

function uploadOf(file: string, forms: ReadonlyMap<string, Inspection>, { approved, signed }: UploadWork) {
  const path = approved.attested.paths.get(file);
  const inspection = forms.get(file);
  const attestations = signed.attestations.get(file);
  if (path && inspection && attestations) return { path, inspection, attestations };
  throw new ReleaseError('BUG', `${file} is approved, but its bytes, metadata or attestations are not at hand`);
}

async function close(session: UploadSession, { log }: Ports): Promise<void> {
  const failure = await session.close();
  if (failure !== undefined)
    log.warn(`the upload token was not revoked (it ends by itself within 15 minutes): ${failure}`);
}
