import { type Handler, json, type Reply, readBody } from '../http.ts';
import { addArtifact, deleteArtifact, nameTaken, newBlob, signedAddress } from './artifacts.ts';
import { blobs } from './blobs.ts';
import { type Fields, parseFields, textOf, textOr } from './fields.ts';
import { type Artifact, type GithubState, githubTime, type Job } from './state.ts';
import { jobOf, tokenIn } from './tokens.ts';

const service = '/twirp/github.actions.results.api.v1.ArtifactService/';
/** Requests hold a name and a few ids. */
const maxRequestBytes = 1024 * 1024;

/** One call of a job, its body read. */
interface Call {
  readonly state: GithubState;
  readonly job: Job;
  readonly body: Fields;
  readonly origin: string;
}

/** Methods of the service, by the last part of the path. */
const methods: Readonly<Record<string, (call: Call) => Reply | Promise<Reply>>> = {
  CreateArtifact: create,
  FinalizeArtifact: finalize,
  ListArtifacts: list,
  GetSignedArtifactURL: sign,
  DeleteArtifact: remove,
};

/** The Results service: Twirp in JSON, and the blob store that its addresses lead to. */
export function results(state: GithubState): Handler {
  return async (request) => {
    const { method, url, headers } = request;
    if (url.pathname.startsWith('/storage/actions-results/')) return blobs(state, request);
    const name = url.pathname.startsWith(service) ? url.pathname.slice(service.length) : '';
    const answer = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (method !== 'POST' || !answer) return twirpError(404, 'bad_route', `no handler for path ${url.pathname}`);
    const job = jobOf(state, 'runtime', tokenIn(headers));
    if (!job) return twirpError(401, 'unauthenticated', 'the token is missing, unknown or its job has ended');
    return readCall(state, job, await readBody(request, maxRequestBytes), url.origin, answer);
  };
}

/** Reads the body and refuses ids that are not those of the token: a job cannot speak for another run. */
async function readCall(
  state: GithubState,
  job: Job,
  bytes: Buffer,
  origin: string,
  answer: (call: Call) => Reply | Promise<Reply>,
): Promise<Reply> {
  try {
    const body = parseFields(bytes.toString());
    const own = [String(state.scenario.run.id), String(job.id)];
    const told = [body.workflow_run_backend_id, body.workflow_job_run_backend_id];
    if (own.some((id, at) => id !== told[at])) return twirpError(403, 'permission_denied', 'not the run of this token');
    return await answer({ state, job, body, origin });
  } catch (thrown) {
    return twirpError(400, 'malformed', thrown instanceof Error ? thrown.message : 'the body cannot be read');
  }
}

/** An error in Twirp's form. The client retries 429 and 5xx, nothing else. */
const twirpError = (status: number, code: string, msg: string): Reply => json(status, { code, msg });

/** Opens an upload. It is invisible until it is finalized. */
function create({ state, job, body, origin }: Call): Reply {
  const name = textOf(body, 'name');
  // The client checks the same; one that does not is stopped here.
  if (/[":<>|*?\\/\r\n]/.test(name) || name === '')
    return twirpError(400, 'invalid_argument', 'the name is not allowed');
  if (nameTaken(state, job, name))
    return twirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  const contentType = textOr(body, 'mime_type', 'application/zip');
  const fileName = contentType === 'application/zip' && !name.endsWith('.zip') ? `${name}.zip` : name;
  const origins = { jobId: job.id, attempt: job.attempt };
  const upload = { ...origins, name, blob: newBlob(), contentType, fileName, stored: undefined };
  state.uploads.push(upload);
  return json(200, { ok: true, signed_upload_url: signedAddress(state, origin, upload.blob, 'w') });
}

/** Lists the upload as an artifact, when size and hash are those of the bytes that came. */
function finalize({ state, job, body }: Call): Reply {
  const name = textOf(body, 'name');
  const mine = state.uploads.findIndex((upload) => upload.name === name && upload.jobId === job.id && upload.stored);
  const upload = state.uploads[mine];
  if (!upload?.stored) return twirpError(404, 'not_found', 'there is no finished upload of this name');
  if (nameTaken(state, job, name)) return twirpError(409, 'already_exists', 'an artifact of this name exists');
  const { stored } = upload;
  const told = [textOr(body, 'size', '0'), textOr(body, 'hash', `sha256:${stored.sha256}`)];
  if (told[0] !== String(stored.size) || told[1] !== `sha256:${stored.sha256}`)
    return twirpError(400, 'invalid_argument', 'size or hash is not that of the stored blob');
  state.uploads.splice(mine, 1);
  const { blob, contentType, fileName } = upload;
  const facts = { name, blob, contentType, fileName, createdAt: githubTime(Date.now()) };
  const artifact = addArtifact(state, job, facts, stored);
  return json(200, { ok: true, artifact_id: String(artifact.id) });
}

/** Artifacts of the whole run, of every job and attempt. */
function list({ state, job, body }: Call): Reply {
  const name = textOr(body, 'name_filter', undefined);
  const id = textOr(body, 'id_filter', undefined);
  const fits = (artifact: Artifact) =>
    (name === undefined || artifact.name === name) && (id === undefined || String(artifact.id) === id);
  const artifacts = state.artifacts.filter(fits).map((artifact) => ({
    workflow_run_backend_id: String(state.scenario.run.id),
    // The client sends these back for the signed address; the ids must be those of the token that asks.
    workflow_job_run_backend_id: String(job.id),
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.size),
    created_at: artifact.createdAt,
    digest: `sha256:${artifact.sha256}`,
  }));
  return json(200, { artifacts });
}

/** The newest artifact of the name, as GitHub picks it. */
const named = ({ state, body }: Call): Artifact | undefined =>
  state.artifacts.findLast(({ name }) => name === textOf(body, 'name'));

/** An address for reading. */
function sign(call: Call): Reply {
  const artifact = named(call);
  if (!artifact) return twirpError(404, 'not_found', 'there is no artifact of this name');
  return json(200, { name: artifact.name, signed_url: signedAddress(call.state, call.origin, artifact.blob, 'r') });
}

/** Any job of the run may delete: this needs no permission, which is why a name proves nothing. */
async function remove(call: Call): Promise<Reply> {
  const artifact = named(call);
  if (!artifact) return twirpError(404, 'not_found', 'there is no artifact of this name');
  await deleteArtifact(call.state, artifact);
  return json(200, { ok: true, artifact_id: String(artifact.id) });
}
