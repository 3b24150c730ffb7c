import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reply, Request } from '../http.ts';
import { inspectArchive } from './archive-rules.ts';
import { checkAttestations } from './attestation-rules.ts';
import { blake2b256 } from './blake2b.ts';
import { checkExtension, checkFilename } from './filename-rules.ts';
import { checkForm, type Fields, readFields } from './form-fields.ts';
import type { IndexContext } from './index-context.ts';
import { checkMetadata } from './metadata-rules.ts';
import { type FilePart, type Form, readMultipart } from './multipart.ts';
import { normalizeName, normalizeVersion } from './pep440.ts';
import { commitFile, homeOf, type NewFile, releaseOf } from './put-file.ts';
import { repr } from './python-repr.ts';
import { notFound, Refusal, refuse, renderRefusal, serverError } from './refusal.ts';
import type { IndexState, StoredFile } from './state.ts';
import { checkCaveats, type Identity } from './tokens.ts';

const OLD_MS = 14 * 24 * 60 * 60 * 1000;

/** An upload whose body lies on disk. `seen` is the serial that the index had when the request began. */
interface Upload {
  readonly fields: Fields;
  readonly file: FilePart;
  readonly path: string;
  readonly identity: Identity;
  readonly seen: number;
}

/**
 * `POST /legacy/`: the rules in the real order (reference §5.1). The body streams to disk first, since the index too
 * judges nothing before it has all of it. A request sees the index as it was when the request began; so of two that
 * overlap and make the same release, the second to finish is answered 500, as by the real database.
 */
export async function uploadReply(context: IndexContext, request: Request): Promise<Reply> {
  const { state } = context;
  const seen = state.serial;
  const folder = join(state.dir, 'incoming');
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomUUID());
  let name = '';
  const record = (status: number, message: string) => state.uploads.push({ filename: name, status, message });
  try {
    const form = await readMultipart(request.stream, request.headers['content-type'] ?? '', path, state.fileLimit);
    name = form.file?.filename ?? '';
    if (actionOf(form, request) !== 'file_upload') return notFound();
    const stored = await judge(context, request, form, path, seen);
    record(stored ? 200 : 500, '');
    return stored ? { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' } } : serverError();
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    record(thrown.status, thrown.message);
    return renderRefusal(thrown, request);
  } finally {
    await rm(path, { force: true });
  }
}

const actionOf = (form: Form, request: Request): string =>
  form.fields.find(([name]) => name === ':action')?.[1] ?? request.url.searchParams.get(':action') ?? '';

/** Runs the rules; true when the file is stored or was there, false when another transaction was first. */
async function judge(
  context: IndexContext,
  request: Request,
  form: Form,
  path: string,
  seen: number,
): Promise<boolean> {
  const { state, tokens } = context;
  const identity = tokens.identify(request.headers.authorization ?? '');
  if (!identity) {
    refuse(
      'Invalid or non-existent authentication information. ' +
        `See ${request.url.origin}/help/#invalid-auth for more information.`,
      403,
    );
  }
  const fields = readFields(form);
  checkForm(form, fields);
  checkMetadata(fields);
  const { file } = form;
  if (!file) return refuse('Upload payload does not have a file.');
  checkPermission(state, fields, identity, request);
  checkExtension(file.filename, fields.one('filetype'));
  if (file.type === '' || file.type.startsWith('image/')) refuse('Invalid distribution file.');
  checkSize(state, file, request);
  const upload: Upload = { fields, file, path, identity, seen };
  await checkDigests(upload);
  if (await isStored(state, upload, request)) return true;
  checkRelease(state, upload);
  return store(context, upload);
}

function checkPermission(state: IndexState, fields: Fields, identity: Identity, { url }: Request): void {
  const name = fields.one('name');
  const known = normalizeName(name) === state.project;
  const more = `See ${url.origin}/help/#project-name for more information.`;
  if (identity.kind === 'user' && !known) {
    refuse(`The user 'rehearsal' isn't allowed to upload to project '${name}'. ${more}`, 403);
  }
  if (!known) {
    refuse(
      'Non-user identities cannot create new projects. This was probably caused by successfully using a pending ' +
        "publisher but specifying the project name incorrectly (either in the publisher or in your project's " +
        `metadata). Please ensure that both match. See: ${url.origin}/trusted-publishers/troubleshooting/`,
    );
  }
  if (identity.kind === 'publisher') checkCaveats(state, identity);
  if (state.status === 'archived' || state.status === 'quarantined') {
    const who = identity.kind === 'user' ? "The user 'rehearsal'" : 'The given token';
    refuse(`${who} isn't allowed to upload to project '${state.project}'. ${more}`, 403);
  }
}

const MEBIBYTE = 1024 * 1024;

function checkSize(state: IndexState, { size }: FilePart, { url }: Request): void {
  const more = (what: string) =>
    `See ${url.origin}/project-management/storage-limits#requesting-a-${what}-size-limit-increase`;
  if (size > state.fileLimit) {
    const limit = `${Math.floor(state.fileLimit / MEBIBYTE)} MB`;
    refuse(`File too large. Limit for project '${state.project}' is ${limit}. ${more('file')} for more information.`);
  }
  const total = state.files.reduce((sum, file) => sum + file.size, size);
  if (total > state.projectLimit) {
    const limit = `${Math.floor(state.projectLimit / 1024 / MEBIBYTE)} GB`;
    refuse(`Project size too large. Limit for project '${state.project}' total size is ${limit}. ${more('project')}`);
  }
}

async function checkDigests({ fields, file, path }: Upload): Promise<void> {
  const sent = (name: string) => fields.one(name).toLowerCase();
  const wrong = () => refuse('The digest supplied does not match a digest calculated from the uploaded file.');
  if (sent('sha256_digest') && sent('sha256_digest') !== file.sha256) wrong();
  if (sent('md5_digest') && sent('md5_digest') !== file.md5) wrong();
  if (sent('blake2_256_digest') && sent('blake2_256_digest') !== (await blake2b256(path))) wrong();
}

/** Same name and same bytes: done already. Same name or same bytes alone: refused. Only what this upload can see. */
async function isStored(state: IndexState, { file, path, seen }: Upload, { url }: Request): Promise<boolean> {
  const more = `See ${url.origin}/help/#file-name-reuse for more information.`;
  const visible = (one: StoredFile) => one.serial <= seen;
  const same = state.files.find(({ filename, sha256 }) => filename === file.filename || sha256 === file.sha256);
  if (same && visible(same)) {
    if (same.filename === file.filename && same.sha256 === file.sha256) return true;
    const hash = await blake2b256(path);
    refuse(`File already exists (${repr(file.filename)}, with blake2_256 hash '${hash}'). ${more}`);
  }
  if (state.deleted.includes(file.filename)) {
    const why = 'This filename was previously used by a file that has since been deleted.';
    refuse(`${why} Use a different version. ${more}`);
  }
  return false;
}

function checkRelease(state: IndexState, { fields }: Upload): void {
  const release = releaseOf(state, fields.one('version'));
  if (release && Date.now() - Date.parse(release.createdAt) > OLD_MS) {
    refuse('Uploading new files to releases older than 14 days is not allowed.');
  }
  const sdist = (one: StoredFile) => one.version === release?.version && one.filetype === 'sdist';
  if (fields.one('filetype') === 'sdist' && state.files.some(sdist))
    refuse('Only one sdist may be uploaded per release.');
}

async function store(context: IndexContext, upload: Upload): Promise<boolean> {
  const { fields, file, path, seen } = upload;
  const { filename, size, sha256, md5 } = file;
  const inspected = await inspectArchive(path, filename, fields);
  try {
    checkFilename(filename, context.state.project, fields);
    const metadata = inspected.rest();
    const stored: NewFile = {
      filename,
      version: normalizeVersion(fields.one('version')) ?? '',
      filetype: fields.one('filetype') === 'sdist' ? 'sdist' : 'bdist_wheel',
      pyversion: fields.one('pyversion') || 'source',
      size,
      sha256,
      md5,
      metadata,
      requiresPython: fields.one('requires_python') || null,
      publisher: upload.identity.kind === 'publisher' ? upload.identity.publisher : null,
      attestations: attestationsOf(context, upload),
    };
    const home = await homeOf(context.state, sha256, filename);
    // Renamed only after the commit was granted: a loser must not replace the bytes of the winner.
    if (!commitFile(context.state, stored, home, fields.one('summary'), seen)) return false;
    await rename(path, home);
    return true;
  } finally {
    inspected.close();
  }
}

function attestationsOf(context: IndexContext, { fields, file, identity }: Upload): readonly unknown[] {
  if (fields.attestations === undefined || !context.state.attestationsEnabled) return [];
  if (identity.kind === 'user') {
    const why = 'Attestations are only supported when using Trusted Publishing';
    return refuse(`Invalid attestations supplied during upload: ${why}`);
  }
  const { publisher } = identity;
  const { material, publishPredicateType } = context;
  return checkAttestations(fields.attestations, file, { material, publisher, publishPredicateType });
}
