import { ReleaseError } from '../errors.ts';
import type { Release, SealedDistribution } from '../model/release.ts';
import type { SealProblem } from '../model/reopening.ts';
import type { ArtifactFacts } from '../model/run.ts';
import type { Ports } from '../ports/ports.ts';

/** Downloads at one time. */
const parallel = 4;

export interface SealedBytes {
  /** File to its path on this disk; only files whose bytes have the sealed digest. */
  readonly paths: ReadonlyMap<string, string>;
  readonly problems: readonly SealProblem[];
}

/**
 * Fetches the sealed distributions again, each artifact by its id, and hashes every byte.
 *
 * @throws ReleaseError ARTIFACT_GONE when an artifact was deleted and nothing has taken its place.
 */
export async function fetchSealed(
  release: Release,
  listed: readonly ArtifactFacts[],
  ports: Ports,
): Promise<SealedBytes> {
  const folder = await ports.files.workspace('sealed');
  const groups = new Map<number, SealedDistribution[]>();
  for (const one of release.distributions) groups.set(one.artifact.id, [...(groups.get(one.artifact.id) ?? []), one]);
  const waiting = [...groups.values()];
  const fetched: SealedBytes[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      ports.log.progress(`distributions: ${fetched.length} of ${groups.size} artifacts fetched again`);
      fetched.push(await fetchGroup(next, folder, listed, ports));
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return {
    paths: new Map(fetched.flatMap(({ paths }) => [...paths])),
    problems: fetched.flatMap(({ problems }) => problems).sort((a, b) => (a.where < b.where ? -1 : 1)),
  };
}

/** All distributions that lie in one artifact. */
async function fetchGroup(
  members: readonly SealedDistribution[],
  folder: string,
  listed: readonly ArtifactFacts[],
  { artifacts, files }: Ports,
): Promise<SealedBytes> {
  const sealed = members[0]?.artifact;
  if (sealed === undefined) return { paths: new Map(), problems: [] };
  const refuse = (what: string): SealedBytes => ({
    paths: new Map(),
    problems: [{ id: 'altered-seal', where: `artifact ${sealed.name}`, what }],
  });
  const facts = listed.find(({ id }) => id === sealed.id);
  if (facts === undefined) {
    const other = listed.find(({ name }) => name === sealed.name);
    if (other) return refuse(`it was replaced: sealed was id ${sealed.id}, now there is id ${other.id}`);
    throw new ReleaseError('ARTIFACT_GONE', `artifact ${sealed.name} (id ${sealed.id}) is no longer in this run`);
  }
  if (facts.sha256 !== sealed.sha256)
    return refuse(`GitHub records ${facts.sha256 ?? 'no digest'}, sealed was ${sealed.sha256}`);
  const blob = files.join(folder, `${sealed.id}.blob`);
  const got = await artifacts.download(facts, blob, () => undefined);
  if (got.sha256 !== sealed.sha256)
    return refuse(`the bytes that came have SHA-256 ${got.sha256}, sealed was ${sealed.sha256}`);
  const home = files.join(folder, String(sealed.id));
  await files.makeFolder(home);
  const unpacked =
    got.kind === 'zip' ? await files.unpack(blob, home) : await single(got.file ?? facts.name, blob, home, files);
  const at = new Map(unpacked.map(({ file, path }) => [file, path]));
  return compare(members, at, files);
}

/** A file artifact keeps its own name, by which it is inspected and uploaded later. */
async function single(file: string, blob: string, home: string, files: Ports['files']) {
  const path = files.join(home, file);
  await files.move(blob, path);
  return [{ file, path }];
}

async function compare(
  members: readonly SealedDistribution[],
  at: ReadonlyMap<string, string>,
  files: Ports['files'],
): Promise<SealedBytes> {
  const paths = new Map<string, string>();
  const problems: SealProblem[] = [];
  for (const { file, sha256, artifact } of members) {
    const path = at.get(file);
    const now = path === undefined ? undefined : await files.hash(path);
    if (path !== undefined && now?.sha256 === sha256) paths.set(file, path);
    else {
      const what =
        now === undefined
          ? `it is not in artifact ${artifact.name}`
          : `it has SHA-256 ${now.sha256}, sealed was ${sha256}`;
      problems.push({ id: 'altered-seal', where: file, what });
    }
  }
  return { paths, problems };
}
