import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { type Reply, type Request, readBody, text } from '../http.ts';
import { addressHolds, blobPath, isZip } from './artifacts.ts';
import type { GithubState, Upload } from './state.ts';
import { fileChunks, writeBlob } from './write-zip.ts';

/** A list of blocks is XML of about 90 bytes a block; 50,000 blocks are allowed. */
const maxListBytes = 8 * 1024 * 1024;

/**
 * Serves `/storage/actions-results/BLOB`: block blobs as the upload client uses them. The address is the only proof
 * asked for.
 */
export async function blobs(state: GithubState, request: Request): Promise<Reply> {
  const blob = request.url.pathname.split('/').at(-1) ?? '';
  const permission = request.method === 'PUT' ? 'w' : 'r';
  if (!addressHolds(state, blob, permission, request.url.searchParams))
    return storageError(403, 'AuthenticationFailed', 'Server failed to authenticate the request.');
  if (request.method === 'PUT') return put(state, request, blob);
  if (request.method === 'GET' || request.method === 'HEAD') return get(state, request, blob);
  return storageError(405, 'UnsupportedHttpVerb', 'The resource does not support the specified HTTP verb.');
}

/** Takes one block, the list that joins blocks, or a whole blob at once. A finished upload takes nothing more. */
async function put(state: GithubState, request: Request, blob: string): Promise<Reply> {
  const upload = state.uploads.find((candidate) => candidate.blob === blob);
  if (!upload || upload.stored) return storageError(409, 'BlobImmutable', 'The upload is finished.');
  const query = request.url.searchParams;
  const part = query.get('comp');
  // Five blocks at a time come in parallel and in any order; each becomes a file of its own.
  if (part === 'block') await writeBlob(blockPath(state, blob, query.get('blockid') ?? ''), request.stream);
  else if (part === 'blocklist') return commit(state, request, upload);
  else upload.stored = await writeBlob(blobPath(state, blob), request.stream);
  return created();
}

/** Joins the named blocks in the order of the list. */
async function commit(state: GithubState, request: Request, upload: Upload): Promise<Reply> {
  const list = (await readBody(request, maxListBytes)).toString();
  const ids = [...list.matchAll(/<(Latest|Uncommitted|Committed)>([^<]*)<\/\1>/g)].map(([, , id]) => id ?? '');
  const paths = ids.map((id) => blockPath(state, upload.blob, id));
  const known = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  if (known.includes(false)) return storageError(400, 'InvalidBlockList', 'The specified block list is invalid.');
  async function* joined() {
    for (const path of paths) yield* fileChunks(path);
  }
  upload.stored = await writeBlob(blobPath(state, upload.blob), joined());
  await Promise.all(paths.map((path) => rm(path, { force: true })));
  return created();
}

/** Ids of blocks are base64 and may hold a slash. */
const blockPath = (state: GithubState, blob: string, id: string): string =>
  blobPath(state, `${blob}.${Buffer.from(id).toString('hex')}`);

/** Serves the bytes as they are on disk, also when the control API has changed them; all, or from a byte on. */
async function get(state: GithubState, { method, headers: asked }: Request, blob: string): Promise<Reply> {
  const artifact = state.artifacts.find((candidate) => candidate.blob === blob);
  const path = blobPath(state, blob);
  const found = artifact && (await stat(path).catch(() => undefined));
  if (!artifact || !found) return storageError(404, 'BlobNotFound', 'The specified blob does not exist.');
  const { size, mtimeMs } = found;
  const start = startOf(asked.range);
  if (start !== undefined && start >= size)
    return storageError(416, 'InvalidRange', 'The range specified is invalid for the current size of the resource.');
  const headers = {
    ...storageHeaders(),
    etag: `"0x${Math.round(mtimeMs).toString(16).toUpperCase()}"`,
    'accept-ranges': 'bytes',
    'content-type': isZip(artifact) ? 'application/zip' : artifact.contentType,
    'content-length': String(size - (start ?? 0)),
    'content-disposition': `attachment; filename="${artifact.fileName}"`,
    ...(start !== undefined && { 'content-range': `bytes ${start}-${size - 1}/${size}` }),
  };
  const status = start === undefined ? 200 : 206;
  if (method === 'HEAD') return { status, headers };
  // A client that goes away ends the copy; there is nobody left to tell.
  const send = (response: ServerResponse) =>
    pipeline(createReadStream(path, { start: start ?? 0 }), response, () => undefined);
  return { status, headers, stream: send };
}

/** The first byte of a range without an end; any other form is served whole, as a store may. */
const startOf = (range: string | undefined): number | undefined => {
  const [, start] = /^bytes=(\d{1,15})-$/.exec(range ?? '') ?? [];
  return start === undefined ? undefined : Number(start);
};

/** Azure's reply to a write. */
const created = (): Reply => ({
  status: 201,
  headers: { ...storageHeaders(), 'x-ms-request-server-encrypted': 'true' },
});

/** Headers that the storage client parses on every reply. */
const storageHeaders = () => ({
  etag: `"0x${randomUUID().slice(0, 8).toUpperCase()}"`,
  'last-modified': new Date().toUTCString(),
  'x-ms-request-id': randomUUID(),
  'x-ms-version': '2025-11-05',
});

/** An error in the form of Azure storage: XML, which its client puts into the message. */
const storageError = (status: number, code: string, message: string): Reply =>
  text(
    status,
    `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
    'application/xml',
  );
