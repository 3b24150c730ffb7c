import { ReleaseError } from '../errors.ts';
import type { CollectedArtifact, CollectedFile, Collection } from '../model/collection.ts';
import { parseSha256 } from '../model/digest.ts';
import type { ArtifactFacts, RunFacts } from '../model/run.ts';
import type { UnpackedFile } from '../ports/files.ts';
import type { Ports } from '../ports/ports.ts';
import { byteProgress, megabytes } from './byte-progress.ts';
import { chooseArtifacts, replacedArtifacts } from './choose-artifacts.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Downloads at one time: enough to fill a runner's network. Each holds one piece of its stream in memory. */
const parallel = 4;
/** Left free for whatever else the job writes. Bytes. */
const spareBytes = 256 * 1024 * 1024;

/** What can be published. Everything else in an artifact is a stranger. */
const isDistribution = ({ file }: UnpackedFile): boolean => /\.(?:whl|tar\.gz)$/.test(file);

interface Fetched {
  readonly artifacts: readonly CollectedArtifact[];
  readonly files: readonly CollectedFile[];
  readonly strangers: Collection['strangers'];
}

type FetchedRun = Fetched & Pick<Collection, 'contested' | 'replaced'>;

/** What every download of one run shares. */
interface Place {
  readonly folder: string;
  readonly ports: Ports;
  readonly told: (id: number) => (count: number) => void;
  /** Whole archives are unpacked in memory, so one after the other. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Fetches one artifact of each name of the run by its id, compares the bytes with GitHub's digest, and only then
 * unpacks. What does not have its digest is kept out of `files`; the check `altered-artifact` reports it. At the end
 * the run is listed again: what was replaced meanwhile is told.
 *
 * @throws ReleaseError ARTIFACT_GONE, DISK_FULL before anything is fetched.
 */
export async function fetchArtifacts(run: RunFacts, ports: Ports): Promise<FetchedRun> {
  const { chosen, contested } = chooseArtifacts(await ports.artifacts.list(run.id));
  const folder = await ports.files.workspace('artifacts');
  await requireSpace(chosen, folder, ports.files);
  const bytes = chosen.reduce((sum, { size }) => sum + size, 0);
  const progress = byteProgress('artifacts', bytes, ports.clock.now, ports.log.progress);
  const told = (id: number) => (count: number) => progress.tell(id, count);
  const place: Place = { folder, ports, told, alone: oneAtATime() };
  const fetched: Fetched[] = [];
  const waiting = [...chosen];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) fetched.push(await fetchOne(next, place));
  };
  await Promise.all(Array.from({ length: parallel }, work));
  const all = joined(fetched);
  const used = new Set(all.files.map(({ artifact }) => artifact.id));
  const replaced = replacedArtifacts(chosen, await ports.artifacts.list(run.id), used);
  return { ...all, contested, replaced };
}

/** Blobs stay until they are unpacked, and an unpacked one lies beside its own for a moment. */
async function requireSpace(chosen: readonly ArtifactFacts[], folder: string, files: Ports['files']): Promise<void> {
  const sizes = chosen.map(({ size }) => size).sort((a, b) => b - a);
  const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0);
  const need = sum(sizes) + sum(sizes.slice(0, parallel)) + spareBytes;
  const free = await files.freeBytes(folder);
  if (free >= need) return;
  const what = `${chosen.length} artifacts of ${megabytes(sum(sizes))} MB need ${megabytes(need)} MB with their contents`;
  throw new ReleaseError('DISK_FULL', `${what}; ${folder} has ${megabytes(free)} MB left`);
}

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

async function fetchOne(facts: ArtifactFacts, { folder, ports, told, alone }: Place): Promise<Fetched> {
  const { files } = ports;
  if (facts.expired) {
    throw new ReleaseError('ARTIFACT_GONE', `artifact ${facts.name} (id ${facts.id}) of this run has expired`);
  }
  const blob = files.join(folder, `${facts.id}.blob`);
  const got = await ports.artifacts.download(facts, blob, told(facts.id));
  const artifacts = [{ facts, received: got.sha256 }];
  const digest = parseSha256(got.sha256);
  if (!digest.ok || facts.sha256 !== digest.value) {
    await files.remove(blob);
    return { artifacts, files: [], strangers: [] };
  }
  const home = files.join(folder, String(facts.id));
  await files.makeFolder(home);
  const { kind, file = facts.name } = got;
  const all = kind === 'zip' ? await alone(() => unpacked(blob, home, ports)) : await kept(file, blob, home, ports);
  // Logs and reports lie in artifacts of their own. Beside a distribution nothing else may lie.
  if (!all.some(isDistribution)) return { artifacts, files: [], strangers: [] };
  const artifact = { id: facts.id, name: facts.name, sha256: digest.value };
  const hashed: CollectedFile[] = [];
  for (const one of all.filter(isDistribution)) hashed.push({ ...one, ...(await files.hash(one.path)), artifact });
  const why = 'it is neither a wheel nor an sdist and lies beside one';
  const others = all.filter((one) => !isDistribution(one));
  return {
    artifacts,
    files: hashed,
    strangers: others.map((other) => ({ artifact: facts.name, file: other.file, why })),
  };
}

async function unpacked(blob: string, home: string, { files }: Ports): Promise<readonly UnpackedFile[]> {
  const all = await files.unpack(blob, home);
  await files.remove(blob);
  return all;
}

async function kept(file: string, blob: string, home: string, { files }: Ports): Promise<readonly UnpackedFile[]> {
  const path = files.join(home, file);
  await files.move(blob, path);
  return [{ file, path }];
}
