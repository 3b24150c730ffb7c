import { ReleaseError } from '../../errors.ts';
import type { ArtifactFacts } from '../../model/run.ts';
import type { RunnerContext } from '../../model/runner.ts';
import type { Downloaded, Progress } from '../../ports/artifacts.ts';
import { retryAfterMs, retrying, type Try, usualPatience } from '../../wire/retry.ts';
import { type Wire, WireFailure } from '../../wire/wire.ts';
import type { Api } from './api.ts';
import { blobAddress } from './blob-address.ts';
import { fileNameIn } from './file-name.ts';
import { type BlobSink, receiveBlob } from './receive-blob.ts';

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

/**
 * Keeps the promises of `Artifacts.download`. A broken connection starts over with a new address; more bytes than
 * GitHub lists are refused at once, whatever their digest would be.
 */
export async function downloadArtifact(download: Download): Promise<Downloaded> {
  const { artifact, wire } = download;
  if (artifact.expired) throw gone(artifact, 'has expired');
  return retrying(
    wire.clock,
    usualPatience,
    async () => fetchBlob(download, await askAddress(download)),
    (why) => failed(artifact, `${why instanceof Error ? why.message : String(why)} (${usualPatience.tries} tries)`),
  );
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

async function fetchBlob(download: Download, address: URL): Promise<Try<Downloaded>> {
  const { artifact, wire, sink, progress, stallMs = usualStallMs } = download;
  const stop = new AbortController();
  // No authorization header: the address carries its own permission, and the token is none of the store's business.
  const request = { headers: { 'accept-encoding': 'identity' }, redirect: 'error', signal: stop.signal } as const;
  try {
    const response = await withinTime(wire.fetch(address, request), stallMs);
    if (response.status === 404 || response.status === 410) throw gone(artifact, 'is no longer in the store');
    if (response.status !== 200) {
      const why = `the store ${address.host} answered ${response.status}`;
      return { kind: 'again', why, afterMs: retryAfterMs(response.headers) };
    }
    const next = <T>(read: Promise<T>) => withinTime(read, stallMs);
    const target = await sink();
    const blob = await receiveBlob({ response, target, limit: artifact.size, next, progress });
    return { kind: 'answer', value: { ...blob, ...shapeOf(response.headers, address) } };
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
