import { ReleaseError } from '../../errors.ts';
import type { ArtifactFacts } from '../../model/run.ts';
import type { RunnerContext } from '../../model/runner.ts';
import type { Downloaded, Progress } from '../../ports/artifacts.ts';
import { retryAfterMs, retrying, type Try, usualPatience } from '../../wire/retry.ts';
import { type Wire, WireFailure } from '../../wire/wire.ts';
import type { Api } from './api.ts';
import { blobAddress } from './blob-address.ts';
import { fileNameIn } from './file-name.ts';
import { type BlobSink, type PartialBlob, partialBlob } from './partial-blob.ts';
import { receiveBlob } from './receive-blob.ts';
import { resumesAt } from './resumes-at.ts';

export interface Download {
  readonly api: Api;
  readonly wire: Pick<Wire, 'fetch' | 'clock' | 'mask'>;
  readonly context: Pick<RunnerContext, 'apiUrl' | 'repository'>;
  readonly artifact: ArtifactFacts;
  /** Opens the target anew, emptied. */
  readonly sink: () => Promise<BlobSink>;
  readonly progress: Progress;
  /** Without a byte for so long, a try is given up. Milliseconds. */
  readonly stallMs?: number;
}

/** Types that GitHub's own download client unpacks. */
const zipTypes: readonly string[] = ['application/zip', 'application/x-zip-compressed', 'application/zip-compressed'];

/** As long as GitHub's own client waits. */
const usualStallMs = 30_000;

/** What the store said of the blob when it began to send it. */
interface Told {
  /** Bytes of the whole blob are the same as long as this is. */
  readonly etag: string | null;
  readonly shape: Pick<Downloaded, 'kind' | 'file'>;
}

/** One download over all its tries. */
interface Course extends Download {
  readonly blob: PartialBlob;
  /** `undefined` before the first byte. */
  told: Told | undefined;
}

/**
 * Keeps the promises of `Artifacts.download`. A broken connection goes on with a new address where the last one broke
 * off; a store that cannot do that, or whose blob is another by now, is read from its start. More bytes than GitHub
 * lists are refused at once, whatever their digest would be.
 */
export async function downloadArtifact(download: Download): Promise<Downloaded> {
  const { artifact, wire } = download;
  if (artifact.expired) throw gone(artifact, 'has expired');
  const course: Course = { ...download, blob: partialBlob(download.sink), told: undefined };
  try {
    return await retrying(
      wire.clock,
      usualPatience,
      async () => fetchBlob(course, await askAddress(download)),
      (why) => failed(artifact, `${why instanceof Error ? why.message : String(why)} (${usualPatience.tries} tries)`),
    );
  } finally {
    await course.blob.close();
  }
}

/** Asks the API where the blob is. The address is signed: it is as good as a token for some minutes. */
async function askAddress({ api, wire, context, artifact }: Download): Promise<URL> {
  const question = {
    repository: context.repository,
    route: 'GET /actions/artifacts/{artifact_id}/zip',
    parameters: { artifact_id: artifact.id },
    what: `artifact ${artifact.name} (id ${artifact.id})`,
    permission: 'actions: read',
    statuses: [302, 404, 410],
  } as const;
  const location = await api.ask(question, ({ status, header }) =>
    status === 302 ? (header('location') ?? '') : undefined,
  );
  if (location === undefined) throw gone(artifact, 'is no longer there');
  const address = blobAddress(location, context.apiUrl);
  if (address === undefined)
    throw failed(artifact, 'GitHub sends the download to an address that is not safe to follow');
  for (const [name, value] of address.searchParams) if (name === 'sig') wire.mask(value);
  return address;
}

async function fetchBlob(course: Course, address: URL): Promise<Try<Downloaded>> {
  const { artifact, wire, blob, progress, stallMs = usualStallMs } = course;
  const stop = new AbortController();
  const have = course.told === undefined ? 0 : blob.size();
  // No authorization header: the address carries its own permission, and the token is none of the store's business.
  const headers = { 'accept-encoding': 'identity', ...(have > 0 && { range: `bytes=${have}-` }) };
  const next = <T>(read: Promise<T>) => withinTime(read, stallMs);
  try {
    const response = await next(wire.fetch(address, { headers, redirect: 'error', signal: stop.signal }));
    const useless = await makeReady(course, response, have, address);
    if (useless) return useless;
    await receiveBlob({ response, blob, limit: artifact.size, next, progress });
    return whole(course);
  } catch (thrown) {
    // What fetch throws has the address in it, and so has its cause: neither is kept.
    if (thrown instanceof ReleaseError) throw thrown;
    if (thrown instanceof WireFailure) return { kind: 'again', why: thrown.message };
    if (thrown instanceof TypeError) return { kind: 'again', why: `the connection to ${address.host} failed` };
    throw thrown;
  } finally {
    stop.abort();
  }
}

/** Makes the blob ready for the body of a reply: begun anew, or resumed. @returns why not, where it is of no use. */
async function makeReady(
  course: Course,
  response: Response,
  have: number,
  address: URL,
): Promise<Try<never> | undefined> {
  const { artifact, blob, told } = course;
  const { status, headers } = response;
  if (status === 404 || status === 410) throw gone(artifact, 'is no longer in the store');
  if (status === 206 || status === 416) {
    if (!resumesAt(response, have, told?.etag)) return fromStart(course, 'it does not go on where it broke off');
    blob.resume();
    return undefined;
  }
  if (status !== 200) {
    const why = `the store ${address.host} answered ${status}`;
    return { kind: 'again', why, afterMs: retryAfterMs(headers) };
  }
  await blob.restart();
  course.told = { etag: headers.get('etag'), shape: shapeOf(headers, address) };
  return undefined;
}

/** What came, when it can be told. Parts that make other bytes than GitHub recorded get a second chance as a whole. */
function whole(course: Course): Try<Downloaded> {
  const { artifact, blob, told } = course;
  const sha256 = blob.sha256();
  if (told === undefined) return { kind: 'again', why: 'the store sent no beginning' };
  if (blob.joined() && sha256 !== artifact.sha256) return fromStart(course, 'its parts do not fit together');
  return { kind: 'answer', value: { sha256, size: blob.size(), ...told.shape } };
}

function fromStart(course: Course, why: string): Try<never> {
  course.told = undefined;
  return { kind: 'again', why };
}

/** @throws WireFailure when `work` takes longer; it goes on, and its result is nobody's. */
async function withinTime<T>(work: Promise<T>, stallMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stalled = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WireFailure(`nothing came for ${stallMs / 1000} s`)), stallMs);
  });
  try {
    return await Promise.race([work, stalled]);
  } finally {
    clearTimeout(timer);
  }
}

/** A zip, or one file under the name that the store gives; both as GitHub's own client tells them apart. */
function shapeOf(headers: Headers, { pathname }: URL): Pick<Downloaded, 'kind' | 'file'> {
  const [type = ''] = (headers.get('content-type') ?? '').split(';');
  if (zipTypes.includes(type.trim().toLowerCase()) || pathname.toLowerCase().endsWith('.zip')) {
    return { kind: 'zip', file: undefined };
  }
  return { kind: 'file', file: fileNameIn(headers.get('content-disposition')) };
}

const gone = ({ name, id }: ArtifactFacts, how: string): ReleaseError =>
  new ReleaseError('ARTIFACT_GONE', `artifact ${name} (id ${id}) ${how}`);

const failed = ({ name, id }: ArtifactFacts, why: string): ReleaseError =>
  new ReleaseError('GITHUB_UNREACHABLE', `artifact ${name} (id ${id}) could not be fetched: ${why}`);
