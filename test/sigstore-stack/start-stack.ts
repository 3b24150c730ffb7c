import { type ChildProcess, spawn } from 'node:child_process';
import { createPublicKey, X509Certificate } from 'node:crypto';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { trustedRoot } from '../../src/rehearsal/sigstore/trusted-root.ts';
import { issuerKeys } from '../rehearsal/sigstore/sigstore-fixture.ts';
import { type CtLog, startCtLog } from './ct-log.ts';
import { fulcioConfig } from './fulcio-config.ts';
import { startGithubIssuer } from './github-issuer.ts';
import { type Program, program } from './programs.ts';

/** Sigstore's own servers on loopback. Addresses have no slash at the end. */
export interface Stack {
  readonly fulcio: string;
  readonly rekor: string;
  readonly tsa: string;
  readonly trustedRootJson: object;
  readonly close: () => Promise<void>;
}

interface Started {
  readonly child: ChildProcess;
  readonly log: string;
}

/** Seconds in which a server must answer. */
const patience = 60;

/**
 * Starts a certificate authority, a log over Trillian in memory and a timestamp authority. Nothing of them outlives
 * `close`: keys and entries are in memory.
 */
export async function startStack(): Promise<Stack> {
  const folder = mkdtempSync(join(tmpdir(), 'sigstore-stack-'));
  const ctLog = await startCtLog();
  const issuer = await startGithubIssuer(issuerKeys, folder);
  const children: Started[] = [];
  const [fulcioPort, grpcPort, metricsPort, tsaPort, trillianPort, rekorPort] = await freePorts(6);
  const run = (name: Program, args: readonly string[], environment = {}) =>
    children.push(start(name, args, folder, environment));

  const config = join(folder, 'fulcio.yaml');
  // JSON is YAML; the comment keeps Fulcio from reading it as JSON, where its names are others.
  writeFileSync(config, `# YAML\n${JSON.stringify(fulcioConfig)}`);
  const fulcioArgs = [
    ...['serve', '--ca=ephemeralca', '--host=127.0.0.1', '--grpc-host=127.0.0.1', `--port=${fulcioPort}`],
    ...[`--grpc-port=${grpcPort}`, `--metrics-port=${metricsPort}`, `--ct-log-url=${ctLog.url}`],
    ...[`--config-path=${config}`, `--legacy-unix-domain-socket=@fulcio-${process.pid}`],
  ];
  run('fulcio', fulcioArgs, issuer.environment);
  const tsaArgs = ['--host=127.0.0.1', `--port=${tsaPort}`, '--timestamp-signer=memory', '--disable-ntp-monitoring'];
  run('timestamp-server', ['serve', ...tsaArgs]);
  run('trillian-mem', [`--rpc=127.0.0.1:${trillianPort}`, '--interval=100ms']);
  const rekorArgs = [
    ...['serve', '--rekor_server.address=127.0.0.1', '--rekor_server.hostname=127.0.0.1', `--port=${rekorPort}`],
    ...['--trillian_log_server.address=127.0.0.1', `--trillian_log_server.port=${trillianPort}`],
    ...['--rekor_server.signer=memory', '--enable_retrieve_api=false', '--enable_attestation_storage=false'],
    ...['--log_type=prod', '--publish_frequency=5'],
  ];
  const [fulcio, tsa, rekor] = [fulcioPort, tsaPort, rekorPort].map((port) => `http://127.0.0.1:${port}`) as [
    string,
    string,
    string,
  ];
  const close = async () => {
    for (const { child } of children) child.kill('SIGKILL');
    issuer.close();
    ctLog.close();
    await pause(50);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all([
      answer(`${fulcio}/healthz`, children),
      answer(`${tsa}/ping`, children),
      pause(300).then(() => run('rekor-server', rekorArgs)),
    ]);
    await answer(`${rekor}/api/v1/log/publicKey`, children);
    const trustedRootJson = await trust({ fulcio, rekor, tsa }, ctLog);
    return { fulcio, rekor, tsa, trustedRootJson, close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

function start(name: Program, args: readonly string[], folder: string, environment: object): Started {
  const log = join(folder, `${name}.log`);
  const env = { PATH: process.env.PATH, HOME: folder, ...environment };
  const child = spawn(program(name), args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const file = createWriteStream(log);
  for (const stream of [child.stdout, child.stderr]) stream?.pipe(file, { end: false });
  return { child, log };
}

/** Waits for an answer of 200, and gives it. Fails with the logs as soon as a server has ended. */
async function answer(url: string, children: readonly Started[]): Promise<Response> {
  for (let tries = 0; tries < patience * 10; tries += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return response;
    const ended = children.find(({ child }) => child.exitCode !== null);
    if (ended) throw new Error(`${ended.log} ended: ${readFileSync(ended.log, 'utf8').slice(-2_000)}`);
    await pause(100);
  }
  throw new Error(`${url} does not answer: ${children.map(({ log }) => readFileSync(log, 'utf8').slice(-500))}`);
}

/** What a verifier is to trust, asked of the servers themselves. */
async function trust(at: Pick<Stack, 'fulcio' | 'rekor' | 'tsa'>, ctLog: CtLog): Promise<object> {
  const asked = await Promise.all([
    fetch(`${at.fulcio}/api/v2/trustBundle`).then(async (response) => Object(await response.json())),
    fetch(`${at.rekor}/api/v1/log/publicKey`).then((response) => response.text()),
    fetch(`${at.tsa}/api/v1/timestamp/certchain`).then((response) => response.text()),
  ]);
  const [{ chains }, rekorKey, timestampChain] = asked;
  return trustedRoot({
    ...at,
    caCertificates: chains[0].certificates.map(der),
    rekorKey: createPublicKey(rekorKey),
    ctKey: ctLog.publicKey,
    timestampChain: timestampChain.match(/-----BEGIN[\s\S]+?-----END CERTIFICATE-----/g)?.map(der) ?? [],
  });
}

const der = (pem: string): Buffer => new X509Certificate(pem).raw;

/** Ports that were free a moment ago. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => new Promise<void>((ready) => server.once('listening', ready))));
  return servers.map((server) => {
    const address = server.address();
    server.close();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
}
