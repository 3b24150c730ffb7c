// One collection in a process of its own, so that its peak of memory is nobody else's. Prints one JSON document.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { connectGithub } from '../../src/adapters/github/connect-github.ts';
import { openForWriting } from '../../src/adapters/node/open-for-writing.ts';
import { systemClock } from '../../src/adapters/node/system-clock.ts';
import { Secret } from '../../src/model/secret.ts';
import type { Ports } from '../../src/ports/ports.ts';
import { fetchArtifacts } from '../../src/stages/fetch-artifacts.ts';
import { localFiles } from '../../src/wiring/local-ports.ts';
import { someContext } from '../../test/adapters/github/github-job.ts';
import { someRun } from '../../test/support/fakes/fake-jobs.ts';

/** What one way of collecting came to. */
export interface Collecting {
  readonly files: number;
  readonly bytes: number;
  /** SHA-256 over the digests of all files in order, so that both ways are known to have brought the same. */
  readonly digest: string;
  readonly ms: number;
  /** Of this process, bytes. */
  readonly peak: number;
}

const [way = '', folder = ''] = process.argv.slice(2);
const { GITHUB_TOKEN: token = '', GITHUB_API_URL: apiUrl = '', GITHUB_REPOSITORY: repository = '' } = process.env;
const runId = Number(process.env.GITHUB_RUN_ID);

/** As the stage does it. */
async function ours(): Promise<readonly string[]> {
  const context = someContext({ apiUrl, repository, token: new Secret(token) });
  const wire = { fetch: globalThis.fetch, clock: systemClock, mask: () => undefined };
  const withEnvironment = <T>(_: unknown, work: () => Promise<T>) => work();
  const github = connectGithub({ context, wire, openWrite: openForWriting, withEnvironment });
  const log = { progress: (text: string) => void process.stderr.write(`\r${text}`) };
  const ports = { ...github, files: localFiles(folder), clock: systemClock, log } as unknown as Ports;
  const { files } = await fetchArtifacts(someRun({ id: runId }), ports);
  return files.map(({ path }) => path);
}

/** As a project does it that lists with GitHub's own client and fetches what it lists, one after the other. */
async function stock(): Promise<readonly string[]> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const [repositoryOwner = '', repositoryName = ''] = repository.split('/');
  const findBy = { token, workflowRunId: runId, repositoryOwner, repositoryName };
  const { artifacts } = await client.listArtifacts({ findBy });
  const paths: string[] = [];
  for (const { id, name, digest } of artifacts) {
    const path = join(folder, String(id));
    const { digestMismatch } = await client.downloadArtifact(id, {
      findBy,
      path,
      ...(digest && { expectedHash: digest }),
    });
    if (digestMismatch) throw new Error(`${name} has another digest`);
    // The name of the artifact is the name of its one file here.
    paths.push(join(path, name));
  }
  return paths;
}

const begin = performance.now();
const paths = await (way === 'ours' ? ours() : stock());
const ms = performance.now() - begin;
const peak = process.resourceUsage().maxRSS * 1024;

const whole = createHash('sha256');
let bytes = 0;
for (const path of paths.toSorted((a, b) => ((a.split('/').at(-1) ?? '') < (b.split('/').at(-1) ?? '') ? -1 : 1))) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  whole.update(hash.digest());
}
const result: Collecting = { files: paths.length, bytes, digest: whole.digest('hex'), ms, peak };
process.stderr.write(`\nRESULT ${JSON.stringify(result)}\n`);
