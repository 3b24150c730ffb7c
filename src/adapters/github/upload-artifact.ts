import { resolve } from 'node:path';
import { ReleaseError } from '../../errors.ts';
import { parseSha256 } from '../../model/digest.ts';
import type { RunnerContext } from '../../model/runner.ts';
import { quietly } from './quietly.ts';

/** Runs `work` with these variables set in the environment, and takes them out again whatever happens. */
export type WithEnvironment = <T>(variables: Readonly<Record<string, string>>, work: () => Promise<T>) => Promise<T>;

/** What one upload takes. */
export interface Upload {
  readonly name: string;
  readonly directory: string;
  /** Names below the directory; each keeps its place in the zip. */
  readonly files: readonly string[];
}

/**
 * Keeps the promises of `Artifacts.upload` with GitHub's own client, the only one that the Results service is promised
 * to work with. The client reads its address and token from the environment, where they are for this call only. It is
 * loaded here and nowhere else, so a phase that uploads nothing never has it in its process.
 */
export async function uploadArtifact(context: RunnerContext, withEnvironment: WithEnvironment, upload: Upload) {
  const { name, directory, files } = upload;
  const { results, serverUrl, workspace } = context;
  if (results === undefined) {
    const what = `artifact ${name} cannot be uploaded: only a step that runs as an action is given ACTIONS_RUNTIME_TOKEN`;
    throw new ReleaseError('INPUT_INVALID', what);
  }
  const variables = {
    ACTIONS_RUNTIME_TOKEN: results.token.reveal(),
    ACTIONS_RESULTS_URL: results.url,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_WORKSPACE: workspace,
  };
  const paths = files.map((file) => resolve(directory, file));
  const stored = await withEnvironment(variables, async () => {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    return quietly(() => new DefaultArtifactClient().uploadArtifact(name, paths, resolve(directory)));
  }).catch((thrown: unknown) => {
    throw notStored(name, thrown instanceof Error ? thrown.message : 'no reason given');
  });
  const sha256 = parseSha256(stored.digest);
  const { id } = stored;
  if (!sha256.ok) throw notStored(name, `its digest is not known: ${sha256.reasons.join('; ')}`);
  if (id === undefined || !Number.isSafeInteger(id) || id <= 0) throw notStored(name, 'its id is not known');
  return { id, sha256: sha256.value };
}

/** The client's own errors hold requests with signed addresses, so only their words are kept, without any address. */
const notStored = (name: string, why: string): ReleaseError => {
  const words = why.replace(/https?:\S+/g, '[address]').slice(0, 300);
  return new ReleaseError('GITHUB_UNREACHABLE', `artifact ${name} was not stored: ${words}`);
};
