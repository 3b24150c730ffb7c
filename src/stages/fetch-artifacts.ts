import { ReleaseError } from '../errors.ts';
import type { CollectedArtifact, CollectedFile, Collection } from '../model/collection.ts';
import { parseSha256 } from '../model/digest.ts';
import type { ArtifactFacts, RunFacts } from '../model/run.ts';
import type { UnpackedFile } from '../ports/files.ts';
import type { Ports } from '../ports/ports.ts';

/** Downloads at one time: enough to fill a runner's network, little enough for its memory. */
const parallel = 4;
/** Artifacts of our own, which hold no distributions. */
const ownPrefix = 'wheelgate-';

/** What can be published. Everything else in an artifact is a stranger. */
const isDistribution = ({ file }: UnpackedFile): boolean => /\.(?:whl|tar\.gz)$/.test(file);

interface Fetched {
  readonly artifacts: readonly CollectedArtifact[];
  readonly files: readonly CollectedFile[];
  readonly strangers: Collection['strangers'];
}

/**
 * Fetches every artifact of the run by its id, compares the bytes with GitHub's digest, and only then unpacks. What
 * does not have its digest is kept out of `files`; the check `altered-artifact` reports it.
 */
export async function fetchArtifacts(run: RunFacts, ports: Ports): Promise<Fetched> {
  const listed = newestOfEachName(await ports.artifacts.list(run.id));
  const folder = await ports.files.workspace('artifacts');
  const bytes = listed.reduce((sum, { size }) => sum + size, 0);
  const received = new Map<number, number>();
  const fetched: Fetched[] = [];
  const told = (id: number) => (count: number) => {
    received.set(id, count);
    const sum = [...received.values()].reduce((total, one) => total + one, 0);
    ports.log.progress(`artifacts: ${megabytes(sum)} of ${megabytes(bytes)} MB`);
  };
  const waiting = [...listed];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      fetched.push(await fetchOne(next, folder, ports, told(next.id)));
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return joined(fetched);
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** In the order of names, so that the same run gives the same result whatever arrived first. */
function joined(fetched: readonly Fetched[]): Fetched {
  const byName =
    <T>(name: (one: T) => string) =>
    (a: T, b: T) =>
      name(a) < name(b) ? -1 : 1;
  return {
    artifacts: fetched.flatMap(({ artifacts }) => artifacts).sort(byName(({ facts }) => facts.name)),
    files: fetched.flatMap(({ files }) => files).sort(byName(({ file, artifact }) => `${file} ${artifact.name}`)),
    strangers: fetched
      .flatMap(({ strangers }) => strangers)
      .sort(byName(({ artifact, file }) => `${artifact} ${file}`)),
  };
}

/** A re-run uploads a name again; the newest by time counts. Ids are no clock: they are not handed out in order. */
function newestOfEachName(listed: readonly ArtifactFacts[]): readonly ArtifactFacts[] {
  const newest = new Map<string, ArtifactFacts>();
  for (const artifact of listed) {
    if (artifact.name.startsWith(ownPrefix)) continue;
    const other = newest.get(artifact.name);
    if (other === undefined || Date.parse(artifact.createdAt) > Date.parse(other.createdAt))
      newest.set(artifact.name, artifact);
  }
  return [...newest.values()];
}

async function fetchOne(
  facts: ArtifactFacts,
  folder: string,
  ports: Ports,
  told: (count: number) => void,
): Promise<Fetched> {
  const { files } = ports;
  if (facts.expired) {
    throw new ReleaseError('ARTIFACT_GONE', `artifact ${facts.name} (id ${facts.id}) of this run has expired`);
  }
  const blob = files.join(folder, `${facts.id}.blob`);
  const got = await ports.artifacts.download(facts, blob, told);
  const artifacts = [{ facts, received: got.sha256 }];
  const digest = parseSha256(got.sha256);
  if (!digest.ok || facts.sha256 !== digest.value) {
    await files.remove(blob);
    return { artifacts, files: [], strangers: [] };
  }
  const home = files.join(folder, String(facts.id));
  await files.makeFolder(home);
  const all =
    got.kind === 'zip' ? await files.unpack(blob, home) : await keepSingle(got.file ?? facts.name, blob, home, ports);
  if (got.kind === 'zip') await files.remove(blob);
  // Logs and reports lie in artifacts of their own. Beside a distribution nothing else may lie.
  if (!all.some(isDistribution)) return { artifacts, files: [], strangers: [] };
  const artifact = { id: facts.id, name: facts.name, sha256: digest.value };
  const kept = all.filter(isDistribution).map(async (one) => ({ ...one, ...(await files.hash(one.path)), artifact }));
  const why = 'it is neither a wheel nor an sdist and lies beside one';
  const others = all.filter((one) => !isDistribution(one));
  return {
    artifacts,
    files: await Promise.all(kept),
    strangers: others.map(({ file }) => ({ artifact: facts.name, file, why })),
  };
}

async function keepSingle(
  file: string,
  blob: string,
  home: string,
  { files }: Ports,
): Promise<readonly UnpackedFile[]> {
  const path = files.join(home, file);
  await files.move(blob, path);
  return [{ file, path }];
}
