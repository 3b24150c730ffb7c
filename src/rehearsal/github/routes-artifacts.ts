import { json, type Reply } from '../http.ts';
import { deleteArtifact, signedAddress } from './artifacts.ts';
import { page } from './page.ts';
import { type Call, notFound, type Route, refusal } from './router.ts';
import { ofRun } from './routes-run.ts';
import { type Artifact, githubTime } from './state.ts';
import { apiAddress, nodeId } from './views.ts';

/** The default retention. */
const keptMs = 90 * 24 * 3_600_000;

/** The run's artifacts. `results` is the address of the blob store that downloads are sent to. */
export function artifactRoutes(results: string): readonly Route[] {
  return [
    { method: 'GET', path: '/actions/runs/:run/artifacts', need: 'actions=read', answer: list },
    {
      method: 'GET',
      path: '/actions/artifacts/:artifact',
      need: 'actions=read',
      answer: (call) => of(call, (artifact) => json(200, artifactView(call, artifact))),
    },
    {
      method: 'GET',
      path: '/actions/artifacts/:artifact/zip',
      need: 'actions=read',
      answer: (call) => of(call, (artifact) => download(call, artifact, results)),
    },
    {
      method: 'DELETE',
      path: '/actions/artifacts/:artifact',
      need: 'actions=write',
      answer: (call) => of(call, (artifact) => remove(call, artifact)),
    },
  ];
}

/** Finds the artifact of the path; artifacts belong to the release repository. */
function of(call: Call, answer: (artifact: Artifact) => Reply | Promise<Reply>): Reply | Promise<Reply> {
  const { state, repository, part } = call;
  const artifact =
    repository === state.release ? state.artifacts.find(({ id }) => String(id) === part('artifact')) : undefined;
  return artifact ? answer(artifact) : notFound();
}

function list(call: Call): Reply {
  return ofRun(call, () => {
    const name = call.query('name');
    // GitHub lists the newest first.
    const chosen = call.state.artifacts.filter((artifact) => name === undefined || artifact.name === name).reverse();
    return page(call, chosen, (shown, total) => ({
      total_count: total,
      artifacts: shown.map((artifact) => artifactView(call, artifact)),
    }));
  });
}

/** An artifact as GitHub's description has it. `digest` is what was stored, and stays when the bytes change. */
function artifactView({ state, repository }: Call, artifact: Artifact) {
  const { id, name, size, sha256, createdAt, expired } = artifact;
  const url = apiAddress(repository, `/actions/artifacts/${id}`);
  return {
    id,
    node_id: nodeId('Artifact', id),
    name,
    size_in_bytes: size,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    digest: `sha256:${sha256}`,
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: githubTime(Date.parse(createdAt) + keptMs),
    workflow_run: {
      id: state.scenario.run.id,
      repository_id: repository.id,
      head_repository_id: repository.id,
      head_branch: state.scenario.run.headBranch,
      head_sha: state.scenario.release.sha,
    },
  };
}

/** Sends the client to the blob store. The redirect must be followed without the token: the address is signed. */
function download({ state }: Call, artifact: Artifact, results: string): Reply {
  if (artifact.expired) return refusal(410, 'Artifact has expired');
  return { status: 302, headers: { location: signedAddress(state, results, artifact.blob, 'r') } };
}

/** Needs `actions: write`; with the runtime token any job can do the same. */
async function remove({ state }: Call, artifact: Artifact): Promise<Reply> {
  await deleteArtifact(state, artifact);
  return { status: 204 };
}
