import { createHmac, randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Artifact, type GithubState, githubTime, type Job, type Stored } from './state.ts';
import { fileChunks, writeBlob, writeZip, type ZipSource } from './write-zip.ts';

/** Time to begin and finish a slow upload; of downloads GitHub promises one minute. */
const addressLifetimeMs = 10 * 60_000;

/** An artifact as a job's upload step makes it. `archive: false` stores one file as it is. */
export interface NewArtifact {
  readonly name: string;
  readonly archive: boolean;
  readonly files: readonly ZipSource[];
}

/** Path of a blob on disk. */
export const blobPath = (state: GithubState, blob: string): string => join(state.blobs, blob);

/** A name for a new blob. */
export const newBlob = (): string => randomUUID();

/** Stores the files and lists them as an artifact of the job. @throws Error when the name is taken in this attempt. */
export async function uploadArtifact(state: GithubState, job: Job, wanted: NewArtifact): Promise<Artifact> {
  requireFree(state, job, wanted.name);
  const [stored, shape] = await store(state, wanted);
  // Asked again: another job can have taken the name while this one wrote.
  requireFree(state, job, wanted.name);
  return addArtifact(state, job, { ...shape, name: wanted.name, createdAt: githubTime(Date.now()) }, stored);
}

/** Deletes an artifact and makes a new one of that name, as any job of the run can: new id, later time. */
export async function replaceArtifact(state: GithubState, old: Artifact, job: Job, files: readonly ZipSource[]) {
  const [stored, shape] = await store(state, { name: old.name, archive: isZip(old), files });
  await deleteArtifact(state, old);
  // GitHub's times are whole seconds; a replacement within the same second would look as old as the first.
  const createdAt = githubTime(Math.max(Date.now(), Date.parse(old.createdAt) + 1_000));
  return addArtifact(state, job, { ...shape, name: old.name, createdAt }, stored);
}

/** Where the bytes are and how a download names them. */
type Shape = Pick<Artifact, 'blob' | 'contentType' | 'fileName'>;

/** Writes the bytes first: an artifact is listed only when all of them are on disk. */
async function store(state: GithubState, { name, archive, files }: NewArtifact): Promise<[Stored, Shape]> {
  const blob = newBlob();
  const path = blobPath(state, blob);
  if (archive) return [await writeZip(path, files), { blob, contentType: 'application/zip', fileName: `${name}.zip` }];
  const [file, ...more] = files;
  if (!file || more.length > 0) throw new Error('an artifact that is no archive holds exactly one file');
  const shape = { blob, contentType: 'application/octet-stream', fileName: file.name };
  return [await writeBlob(path, fileChunks(file.path)), shape];
}

/** Lists a stored blob as an artifact. */
export function addArtifact(
  state: GithubState,
  job: Pick<Job, 'id' | 'attempt'>,
  facts: Shape & Pick<Artifact, 'name' | 'createdAt'>,
  stored: Stored,
): Artifact {
  const origin = { id: state.next.artifact++, jobId: job.id, attempt: job.attempt, expired: false };
  const artifact = { ...origin, ...facts, size: stored.size, sha256: stored.sha256 };
  state.artifacts.push(artifact);
  return artifact;
}

/** True when the attempt has an artifact of that name. */
export const nameTaken = (state: GithubState, job: Pick<Job, 'attempt'>, name: string): boolean =>
  state.artifacts.some((artifact) => artifact.name === name && artifact.attempt === job.attempt);

/** A name is taken within one attempt only: a re-run uploads the same names again. */
function requireFree(state: GithubState, job: Job, name: string): void {
  if (nameTaken(state, job, name)) throw new Error(`an artifact named ${name} already exists in this attempt`);
}

/** The artifact of that id. @throws Error when there is none. */
export function findArtifact(state: GithubState, id: string | number): Artifact {
  const artifact = state.artifacts.find((candidate) => String(candidate.id) === String(id));
  if (!artifact) throw new Error(`there is no artifact ${id}`);
  return artifact;
}

/** Archives are told apart by their type alone, as the download client does. */
export const isZip = ({ contentType }: Pick<Artifact, 'contentType'>): boolean => contentType === 'application/zip';

/** Removes an artifact and its bytes. */
export async function deleteArtifact(state: GithubState, artifact: Artifact): Promise<void> {
  state.artifacts.splice(state.artifacts.indexOf(artifact), 1);
  await rm(blobPath(state, artifact.blob), { force: true });
}

/** Flips one byte in the middle of the stored blob; the API keeps telling the old digest. */
export async function tamperArtifact(state: GithubState, artifact: Artifact): Promise<void> {
  const file = await open(blobPath(state, artifact.blob), 'r+');
  try {
    const at = Math.floor(artifact.size / 2);
    const byte = Buffer.alloc(1);
    await file.read(byte, 0, 1, at);
    byte[0] = (byte[0] ?? 0) ^ 0xff;
    await file.write(byte, 0, 1, at);
  } finally {
    await file.close();
  }
}

/** A signed address of a blob, good for ten minutes and for reading (`r`) or writing (`w`) only. */
export function signedAddress(state: GithubState, results: string, blob: string, permission: 'r' | 'w'): string {
  const expiry = new Date(Date.now() + addressLifetimeMs).toISOString();
  const query = new URLSearchParams({ se: expiry, sp: permission, sig: signature(state, blob, permission, expiry) });
  // The upload client wants account, container and blob in the path.
  return `${results}/storage/actions-results/${blob}?${query}`;
}

/** True when the query was made by `signedAddress` for that blob and permission and has not expired. */
export function addressHolds(state: GithubState, blob: string, permission: 'r' | 'w', query: URLSearchParams): boolean {
  const expiry = query.get('se') ?? '';
  const fits = query.get('sp') === permission && query.get('sig') === signature(state, blob, permission, expiry);
  return fits && Date.parse(expiry) > Date.now();
}

/** HMAC over all that an address promises, so that no part can be exchanged. */
const signature = (state: GithubState, blob: string, permission: string, expiry: string): string =>
  createHmac('sha256', state.blobKey).update(`${permission}\n${blob}\n${expiry}`).digest('base64url');
