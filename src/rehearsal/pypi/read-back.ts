import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { json, type Reply, type Request, text } from '../http.ts';
import { normalizeName, sameVersion } from './pep440.ts';
import { notFound } from './refusal.ts';
import type { IndexState, StoredFile } from './state.ts';

const SIMPLE = 'application/vnd.pypi.simple.v1+json';
const INTEGRITY = 'application/vnd.pypi.integrity.v1+json';
const CACHE = 'max-age=600, public';

const sha256 = (bytes: string) => createHash('sha256').update(bytes).digest('hex');

/** `GET /simple/<name>/` in JSON (PEP 691). The HTML form is frozen, so it is not served. Source: reference §8.1. */
export function simpleReply(state: IndexState, request: Request, name: string): Reply {
  if (normalizeName(name) !== name) return { status: 301, headers: { location: `/simple/${normalizeName(name)}/` } };
  if (name !== state.project) return text(404, '404 Not Found');
  const { origin } = request.url;
  const files = state.status === 'quarantined' ? [] : state.files;
  const body = JSON.stringify({
    meta: { 'api-version': '1.4', '_last-serial': state.serial },
    name,
    'project-status': { status: state.status, ...(state.statusReason && { reason: state.statusReason }) },
    versions: [...new Set(files.map(({ version }) => version))],
    files: files.map((file) => simpleFile(state, origin, file)),
  });
  const headers = {
    'content-type': SIMPLE,
    'cache-control': CACHE,
    etag: `"${sha256(body).slice(0, 32)}"`,
    'x-pypi-last-serial': String(state.serial),
  };
  if (request.headers['if-none-match'] === headers.etag) return { status: 304, headers };
  return { status: 200, headers, body };
}

function simpleFile(state: IndexState, origin: string, file: StoredFile): object {
  const metadata = file.metadata === null ? false : { sha256: sha256(file.metadata) };
  const integrity = `${origin}/integrity/${state.project}/${file.version}/${file.filename}/provenance`;
  return {
    filename: file.filename,
    url: `${origin}${file.address}`,
    hashes: { sha256: file.sha256 },
    'requires-python': file.requiresPython,
    size: file.size,
    'upload-time': file.uploadTime,
    yanked: file.yanked,
    'core-metadata': metadata,
    'data-dist-info-metadata': metadata,
    provenance: file.attestations.length > 0 ? integrity : null,
  };
}

/** `GET /integrity/<project>/<version>/<file>/provenance` (PEP 740). Source: reference §8.2. */
export function integrityReply(state: IndexState, request: Request, parts: readonly string[]): Reply {
  const [project = '', version = '', filename, end] = parts;
  const accept = request.headers.accept ?? '*/*';
  const file = state.files.find((one) => one.filename === filename && sameVersion(one.version, version));
  if (end !== 'provenance' || normalizeName(project) !== state.project || !file) return notFound();
  if (!/\*\/\*|application\/json|application\/\*/.test(accept) && !accept.includes(INTEGRITY)) {
    return json(406, { message: 'Request not acceptable' });
  }
  if (!state.attestationsEnabled) return json(403, { message: 'Attestations temporarily disabled' });
  if (file.attestations.length === 0 || !file.publisher) {
    return json(404, { message: `No provenance available for ${file.filename}` });
  }
  const { repository, workflow, environment } = file.publisher;
  const publisher = { kind: 'GitHub', repository, workflow, environment: environment || null };
  const body = { version: 1, attestation_bundles: [{ publisher, attestations: file.attestations }] };
  return json(200, body, { 'content-type': INTEGRITY, 'cache-control': CACHE });
}

/** `GET /files/packages/…` and the same with `.metadata` (PEP 658). */
export function fileReply(state: IndexState, request: Request, address: string): Reply {
  const file = state.files.find((one) => one.address === address || `${one.address}.metadata` === address);
  if (!file) return notFound();
  if (file.address !== address) {
    return file.metadata === null ? notFound() : text(200, file.metadata, 'application/octet-stream');
  }
  const headers = { 'content-type': 'application/octet-stream', 'content-length': String(file.size) };
  if (request.method === 'HEAD') return { status: 200, headers };
  return {
    status: 200,
    headers,
    stream: (response) => pipeline(createReadStream(file.path), response, () => undefined),
  };
}

/** `GET /pypi/<name>/json` and `/pypi/<name>/<version>/json`. Source: reference §8.3. */
export function legacyJsonReply(state: IndexState, request: Request, parts: readonly string[]): Reply {
  const [project = '', second, third] = parts;
  const version = third === 'json' ? second : state.releases.at(-1)?.version;
  const release = state.releases.find((one) => one.version === version);
  if (![second, third].includes('json') || normalizeName(project) !== state.project || !release) {
    return json(404, { message: 'Not Found' });
  }
  const urls = state.files
    .filter((file) => file.version === version)
    .map((file) => legacyFile(request.url.origin, file));
  const info = { name: state.project, version, summary: release.summary, yanked: false, yanked_reason: null };
  return json(200, { info, last_serial: state.serial, urls, vulnerabilities: [] }, { 'cache-control': CACHE });
}

/** The real reply also has `digests.blake2b_256`; it is left out because it costs a slow pass over every file. */
function legacyFile(origin: string, file: StoredFile): object {
  return {
    comment_text: null,
    digests: { md5: file.md5, sha256: file.sha256 },
    filename: file.filename,
    has_sig: false,
    md5_digest: file.md5,
    packagetype: file.filetype,
    python_version: file.pyversion,
    requires_python: file.requiresPython,
    size: file.size,
    upload_time: file.uploadTime.slice(0, 19),
    upload_time_iso_8601: file.uploadTime,
    url: `${origin}${file.address}`,
    yanked: file.yanked !== false,
    yanked_reason: typeof file.yanked === 'string' ? file.yanked : null,
  };
}
