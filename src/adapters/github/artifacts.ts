import { parsePrefixedSha256 } from '../../model/digest.ts';
import type { ArtifactFacts } from '../../model/run.ts';
import type { RunnerContext } from '../../model/runner.ts';
import type { Artifacts } from '../../ports/artifacts.ts';
import { isJsonObject, type JsonObject } from '../../wire/reply.ts';
import type { Wire } from '../../wire/wire.ts';
import { WireFailure } from '../../wire/wire.ts';
import type { Api } from './api.ts';
import { downloadArtifact } from './download-artifact.ts';
import { isFileName } from './file-name.ts';
import { listAll } from './list-all.ts';
import { countOf, flagOf, idOf, textOf, textOr, timeOf } from './members.ts';
import type { BlobSink } from './partial-blob.ts';
import { uploadArtifact, type WithEnvironment } from './upload-artifact.ts';

/** GitHub itself allows 500 artifacts in a job; 5,000 in a run are beyond any release. */
const maxArtifactPages = 50;

/** What the artifacts need of the machine, handed in so that this folder touches neither disk nor environment. */
export interface ArtifactTools {
  /** Opens a file for writing, emptied: a second try starts from nothing. */
  readonly openWrite: (path: string) => Promise<BlobSink>;
  readonly withEnvironment: WithEnvironment;
  /** Without a byte for so long, a download's try is given up. Milliseconds; left out: as GitHub's own client. */
  readonly stallMs?: number;
}

/** Keeps the promises of `Artifacts`. */
export function githubArtifacts(api: Api, wire: Wire, context: RunnerContext, tools: ArtifactTools): Artifacts {
  // One after the other: the environment, which the client reads its token from, can hold one upload's at a time.
  let uploads: Promise<unknown> = Promise.resolve();
  return {
    list: (runId) =>
      listAll(api, {
        repository: context.repository,
        route: 'GET /actions/runs/{run_id}/artifacts',
        parameters: { run_id: runId },
        what: `the artifacts of run ${runId}`,
        permission: 'actions: read',
        member: 'artifacts',
        maxPages: maxArtifactPages,
        item: artifactIn,
      }),
    download: (artifact, path, progress) => {
      const sink = () => tools.openWrite(path);
      const { stallMs } = tools;
      return downloadArtifact({ api, wire, context, artifact, sink, progress, ...(stallMs && { stallMs }) });
    },
    upload: (name, directory, files) => {
      const upload = () => uploadArtifact(context, tools.withEnvironment, { name, directory, files });
      const stored = uploads.then(upload, upload);
      uploads = stored.catch(() => undefined);
      return stored;
    },
  };
}

function artifactIn(artifact: JsonObject): ArtifactFacts {
  const name = textOf(artifact, 'name');
  // GitHub takes no such name; one that came all the same could lead out of the folder that it is unpacked into.
  if (!isFileName(name)) throw new WireFailure('an artifact has a name that GitHub does not allow');
  const digest = parsePrefixedSha256(textOr(artifact, 'digest'));
  const run = isJsonObject(artifact.workflow_run) ? artifact.workflow_run : {};
  return {
    id: idOf(artifact, 'id'),
    name,
    sha256: digest.ok ? digest.value : undefined,
    size: countOf(artifact, 'size_in_bytes'),
    runId: typeof run.id === 'number' ? run.id : undefined,
    headSha: typeof run.head_sha === 'string' ? run.head_sha : undefined,
    createdAt: timeOf(artifact, 'created_at'),
    expired: flagOf(artifact, 'expired'),
  };
}
