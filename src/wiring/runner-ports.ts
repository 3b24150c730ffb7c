import { connectGithub } from '../adapters/github/connect-github.ts';
import { runnerLog } from '../adapters/github/runner-log.ts';
import { withVariables } from '../adapters/node/environment.ts';
import { readBounded } from '../adapters/node/node-files.ts';
import { openAsBlob } from '../adapters/node/open-as-blob.ts';
import { openForWriting } from '../adapters/node/open-for-writing.ts';
import { packageIndex } from '../adapters/pypi/package-index.ts';
import { publicRootOrBundled } from '../adapters/sigstore/public-root-or-bundled.ts';
import { requireFreshRoot } from '../adapters/sigstore/require-fresh-root.ts';
import { sigstoreSigner } from '../adapters/sigstore/sigstore-signer.ts';
import { sigstoreVerifier } from '../adapters/sigstore/sigstore-verifier.ts';
import { type Endpoints, publishPredicateType } from '../endpoints.ts';
import { parseDistributionName } from '../model/file-name.ts';
import type { IndexName } from '../model/policy.ts';
import type { Ports } from '../ports/ports.ts';
import type { Wire } from '../wire/wire.ts';
import { localFiles, localInspector } from './local-ports.ts';
import type { RunnerCall } from './perform-phase.ts';

const maxRootBytes = 4 * 1024 * 1024;
/** GitHub's own bound for the payload of an event. */
const maxEventBytes = 25 * 1024 * 1024;

export interface RunnerPorts {
  readonly ports: Ports;
  /** Folder of the reports and of the seal's own files, emptied by the runner after the job. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Joins every port to what a job on a runner can reach. Nothing is asked before a stage asks. */
export async function runnerPorts(
  { inputs, runner, bundle, env }: RunnerCall,
  endpoints: Endpoints,
  wire: Wire,
): Promise<RunnerPorts> {
  const folder = `${runner.tempDir}/wheelgate`;
  const withEnvironment = <T>(variables: Readonly<Record<string, string>>, work: () => Promise<T>) =>
    withVariables(env, variables, work);
  const { eventPath } = runner;
  const event = eventPath ? { readEvent: () => readText(eventPath, maxEventBytes) } : {};
  const log = runnerLog({ write: (line) => void process.stdout.write(`${line}\n`) }, wire.clock);
  const stall = endpoints.haste && { stallMs: endpoints.haste.requestTimeoutMs };
  const tools = { openWrite: openForWriting, withEnvironment, notice: log.warn, ...stall };
  const github = connectGithub({ context: runner, wire, ...tools, ...event });
  const { identity, ...rest } = github;
  const inspector = localInspector(bundle);
  const index = (name: IndexName) =>
    packageIndex({ name, endpoint: endpoints.indexes[name], identity, wire, open: openAsBlob, versionOf });
  const ports: Ports = {
    ...rest,
    world: endpoints.world,
    publishType: publishPredicateType,
    signer: sigstoreSigner({ ...signerSettings(inputs, endpoints), identity, wire }),
    verifier: sigstoreVerifier({ trustedRoot: () => trustedRoot(endpoints, `${folder}/tuf`, wire.clock, log) }),
    index,
    inspector,
    files: localFiles(`${folder}/work`),
    clock: wire.clock,
    log,
  };
  return { ports, folder, close: inspector.close };
}

const signerSettings = (
  { command, sigstoreBudgetMinutes, publicLog }: RunnerCall['inputs'],
  { fulcio, rekor, haste }: Endpoints,
) => ({
  fulcio,
  rekor,
  publicLog,
  // A builder is a called workflow; everything else that is signed must be the top-level one's.
  calledWorkflow: command === 'attest-wheel',
  budgetMs: sigstoreBudgetMinutes * 60_000,
  ...(haste && { timeoutMs: haste.requestTimeoutMs }),
});

/** That another root than today's is relied on is told at once: whoever approves must be able to wonder. */
async function trustedRoot(
  { trustedRoot: path }: Endpoints,
  cachePath: string,
  { now }: Wire['clock'],
  log: Ports['log'],
): Promise<string> {
  // A root whose keys have ended can verify nothing that is signed now.
  if (path !== undefined) return requireFreshRoot(await readText(path, maxRootBytes), now());
  const { from, says, text } = await publicRootOrBundled({ cachePath, now });
  if (from === 'bundled') log.warn(`Sigstore: signatures are verified under ${says}`);
  return text;
}

const readText = async (path: string, maxBytes: number): Promise<string> =>
  Buffer.from(await readBounded(path, maxBytes)).toString('utf8');

function versionOf(file: string): string | undefined {
  const name = parseDistributionName(file);
  return name.ok ? name.value.version : undefined;
}
