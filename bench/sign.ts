// What signing a release costs where every reply takes 100 ms: this project's signer beside the stock signer of
// @sigstore/sign, one statement after the other with a certificate each, and beside `pypi-attestations sign`. All three
// sign against the same embedded Sigstore, which counts what it is asked for.

import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness } from '@sigstore/sign';
import { githubIdentity } from '../src/adapters/github/identity.ts';
import { systemClock } from '../src/adapters/node/system-clock.ts';
import { sigstoreSigner } from '../src/adapters/sigstore/sigstore-signer.ts';
import { sigstoreVerifier } from '../src/adapters/sigstore/sigstore-verifier.ts';
import { publishPredicateType } from '../src/endpoints.ts';
import type { Bundle, Statement } from '../src/model/attestation.ts';
import { sha256Of } from '../src/model/digest.ts';
import { Secret } from '../src/model/secret.ts';
import { publishStatement } from '../src/provenance/publish-statement.ts';
import { embeddedWorld } from '../test/support/embedded-world.ts';
import { foreignTools, has } from '../test/support/foreign-tools.ts';

const latencyMs = 100;
const count = 70;
/** Times faster than the stock signer. */
const limit = 10;

const world = await embeddedWorld(latencyMs);
const { fulcio, rekor } = world.addresses.sigstore;
const wire = { fetch: globalThis.fetch, clock: systemClock, mask: () => undefined };
const { env } = await world.tell('POST', '/jobs', { name: 'seal', permissions: { 'id-token': 'write' } });
const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = Object(env);
const identity = githubIdentity({ identityRequest: { url, token: new Secret(token) } }, wire);

const files = Array.from({ length: count }, (_, at) => `bench-1.0.${at}-py3-none-any.whl`);
const statements: readonly Statement[] = files.map((file) =>
  publishStatement(file, sha256Of(file), publishPredicateType),
);

interface Measured {
  readonly name: string;
  readonly ms: number;
  readonly tokens: number;
  readonly certificates: number;
  readonly entries: number;
  readonly requests: number;
}

/** Wall time of some work, and what Sigstore counted meanwhile. */
async function measured(name: string, work: () => Promise<unknown>): Promise<Measured> {
  const before = await world.tell('GET', '/sigstore');
  const begin = performance.now();
  await work();
  const ms = performance.now() - begin;
  const after = await world.tell('GET', '/sigstore');
  const added = (key: string) => Number(after[key]) - Number(before[key]);
  const requests = added('tokenRequests') + added('certificateRequests') + added('logRequests');
  return {
    name,
    ms,
    tokens: added('tokens'),
    certificates: added('certificates'),
    entries: added('entries'),
    requests,
  };
}

/** The middle one of three, for it takes two seconds where the others take twenty. What it made verifies. */
async function ours(): Promise<Measured> {
  const rounds: Measured[] = [];
  for (let round = 0; round < 3; round++) {
    let bundles: readonly Bundle[] = [];
    const signer = sigstoreSigner({ fulcio, rekor, identity, wire });
    const work = async () => {
      bundles = await signer.sign(statements, () => undefined);
    };
    rounds.push(await measured('wheelgate', work));
    const { verify } = sigstoreVerifier({ trustedRoot: () => readFile(world.addresses.trustedRoot, 'utf8') });
    const verified = await Promise.all(bundles.map(verify));
    if (verified.filter(({ ok }) => ok).length !== count) throw new Error('not every bundle of ours verifies');
  }
  const [, middle] = rounds.toSorted((a, b) => a.ms - b.ms);
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

/** As the library's own users do it: a signer for each, which asks for a token and a certificate each time. */
async function stock(): Promise<void> {
  const identityProvider = { getToken: async () => (await identity.token('sigstore')).reveal() };
  for (const statement of statements) {
    const signer = new FulcioSigner({ fulcioBaseURL: fulcio, identityProvider, timeout: 10_000, retry: 3 });
    const witnesses = [new RekorWitness({ rekorBaseURL: rekor, fetchOnConflict: true, timeout: 10_000, retry: 3 })];
    const data = Buffer.from(JSON.stringify(statement));
    await new DSSEBundleBuilder({ signer, witnesses }).create({ data, type: 'application/vnd.in-toto+json' });
  }
}

/** The program has no option for another Sigstore, so a script of ours replaces its two constants and calls its `main`. */
async function pypiAttestations(): Promise<Measured | undefined> {
  if (!has('python3')) return undefined;
  const run = await foreignTools();
  const config = join(world.addresses.trustedRoot, '..', 'client_trust_config.json');
  const paths = files.map((file) => join(world.folder, file));
  for (const [at, path] of paths.entries()) writeFileSync(path, files[at] ?? '');
  const script = new URL('sign/pypi_attestations_here.py', import.meta.url).pathname;
  return measured('pypi-attestations sign', async () => {
    const fresh = await identity.token('sigstore');
    const { code, text } = await run('python', script, config, fresh.reveal(), ...paths);
    if (code !== 0) throw new Error(`pypi-attestations ended with ${code}: ${text.slice(-2_000)}`);
  });
}

try {
  // The first signature loads the libraries and does not count.
  await sigstoreSigner({ fulcio, rekor, identity, wire }).sign(statements.slice(0, 1), () => undefined);
  const own = await ours();
  const other = await measured('@sigstore/sign, one by one', stock);
  const python = await pypiAttestations();
  const ratio = other.ms / own.ms;
  console.log(`sign: ${count} distributions, ${latencyMs} ms a reply, Node ${process.version}; limit ${limit} times`);
  for (const one of python ? [own, other, python] : [own, other]) {
    const { name, ms, tokens, certificates, entries, requests } = one;
    const asked = `${requests} requests: ${tokens} tokens, ${certificates} certificates, ${entries} log entries`;
    console.log(
      `  ${name.padEnd(28)} ${(ms / 1_000).toFixed(2).padStart(6)} s  ${(ms / own.ms).toFixed(1).padStart(5)}  ${asked}`,
    );
  }
  if (python === undefined) console.log('  pypi-attestations was not measured: this machine has no python3');
  const counted = [own.tokens, own.certificates, own.entries, own.requests].join() === [1, 1, count, count + 2].join();
  if (!counted) console.log('  more was asked for than one token, one certificate and one entry for each distribution');
  if (ratio < limit) console.log(`  only ${ratio.toFixed(1)} times as fast as the stock signer`);
  if (!counted || ratio < limit) process.exitCode = 1;
} finally {
  await world.close();
}
