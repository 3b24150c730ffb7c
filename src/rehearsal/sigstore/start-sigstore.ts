import type { JsonWebKey } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ServeOptions, serve } from '../http.ts';
import { authority } from './authority.ts';
import { certificatePem } from './certificate.ts';
import { type SigstoreDesk, sigstoreDesk } from './desk.ts';
import { fulcio } from './fulcio.ts';
import { keyPair, logId } from './key-pair.ts';
import type { SigstoreMaterial } from './material.ts';
import { rekor } from './rekor.ts';
import { rekorLog } from './rekor-log.ts';
import { timestampSigner } from './timestamp-signer.ts';
import { clientTrustConfig, signingConfig, trustedRoot } from './trusted-root.ts';
import { tsa } from './tsa.ts';

/** What a Sigstore needs from the world around it. */
export interface SigstoreOptions {
  /** Keys of GitHub's token issuer, asked for each token. */
  readonly jwks: () => readonly JsonWebKey[];
  /** Existing folder; the trusted root and the client configuration are written there. */
  readonly dir: string;
  /** Added to every reply of every service. */
  readonly latencyMs?: ServeOptions['latencyMs'];
  /** One hook for all three services; their paths tell them apart. */
  readonly fault?: ServeOptions['fault'];
  /** The one clock of all services, milliseconds since 1970. Default: the machine's. */
  readonly now?: () => number;
}

const rootName = 'trusted_root.json';

/** A running Sigstore. Addresses have no slash at the end; `tsa` is a base too (`/api/v1/timestamp` below it). */
export interface Sigstore {
  readonly fulcio: string;
  readonly rekor: string;
  readonly tsa: string;
  /** Path of `trusted_root.json`. Beside it: `signing_config.json`, `client_trust_config.json`. */
  readonly trustedRoot: string;
  readonly trustedRootJson: object;
  /** The certificate authority's chain. */
  readonly caPem: readonly string[];
  /** The same trust as `trustedRootJson`, for code of this process. */
  readonly material: SigstoreMaterial;
  readonly desk: SigstoreDesk;
  readonly close: () => Promise<void>;
}

/**
 * Starts certificate authority (with CT log), transparency log and timestamp authority, each on a loopback port.
 * Foreign verifiers accept what it signs under `trustedRoot`. Throws when `dir` cannot be written.
 */
export async function startSigstore({
  jwks,
  dir,
  latencyMs,
  fault,
  now: time = Date.now,
}: SigstoreOptions): Promise<Sigstore> {
  const start = time();
  const rootPath = join(dir, rootName);
  const { now, watched, ...desk } = sigstoreDesk(time, () => rootPath);
  // The keys live in memory only: another start is another Sigstore, whose root verifies nothing of this one.
  const [ca, ctLog, logKeys, signer] = await Promise.all([
    authority({ commonName: 'rehearsal signing authority', now: start, pathLength: 1 }),
    keyPair(),
    keyPair(),
    timestampSigner(start),
  ]);
  const serving = { ...(latencyMs === undefined ? {} : { latencyMs }), ...(fault ? { fault } : {}) };
  const servers = await Promise.all([
    serve(watched(fulcio({ authority: ca, ctLog, jwks, now })), serving),
    serve(watched(rekor(rekorLog(logKeys, now))), serving),
    serve(tsa(signer, now), serving),
  ]);
  // The trusted root names the addresses, so it is written only when the ports are known.
  const urls = { fulcio: servers[0].url, rekor: servers[1].url, tsa: servers[2].url };
  const [caCertificates, rekorKey, ctKey] = [[ca.certificate], logKeys.publicKey, ctLog.publicKey];
  const trustedRootJson = trustedRoot({ ...urls, caCertificates, rekorKey, ctKey, timestampChain: signer.chain });
  return {
    ...urls,
    trustedRoot: await writeTrust(dir, trustedRootJson, signingConfig(urls)),
    trustedRootJson,
    caPem: caCertificates.map(certificatePem),
    material: { caCertificates, rekorKey, rekorLogId: logId(rekorKey).toString('hex'), ctKey },
    desk,
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}

/** Writes the three files that foreign clients read. Gives the path of the trusted root. */
async function writeTrust(dir: string, root: object, signing: object): Promise<string> {
  const write = async (name: string, value: object) => {
    const path = join(dir, name);
    await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
    return path;
  };
  await write('signing_config.json', signing);
  await write('client_trust_config.json', clientTrustConfig(root, signing));
  return write(rootName, root);
}
