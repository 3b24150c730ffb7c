import { createSign, generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bundle, bundleToJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } from '@sigstore/sign';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { type Sigstore, startSigstore } from '../../../src/rehearsal/sigstore/start-sigstore.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk: JsonWebKey = { ...publicKey.export({ format: 'jwk' }), kid: 'one' };
/** What an issuer publishes of the key that `token` signs with. */
export const issuerKeys: readonly JsonWebKey[] = [jwk];

export const workflow = 'python/wheels/.github/workflows/wheels.yml@refs/heads/main';

/** The claims of a job of GitHub, with those that a case bends. */
export function claims(bend: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const seconds = Math.floor(Date.now() / 1000);
  return {
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'sigstore',
    sub: 'repo:python/wheels:environment:pypi',
    iat: seconds,
    nbf: seconds,
    exp: seconds + 300,
    event_name: 'workflow_dispatch',
    sha: 'a'.repeat(40),
    workflow: 'Wheels',
    repository: 'python/wheels',
    repository_id: '11',
    repository_owner: 'python',
    repository_owner_id: '12',
    repository_visibility: 'public',
    ref: 'refs/heads/main',
    run_id: '13',
    run_attempt: '1',
    runner_environment: 'github-hosted',
    job_workflow_ref: workflow,
    job_workflow_sha: 'a'.repeat(40),
    workflow_ref: workflow,
    workflow_sha: 'a'.repeat(40),
    environment: 'pypi',
    ...bend,
  };
}

/** A token of the issuer that `start` trusts; `header` may bend its head. */
export function token(bend: Readonly<Record<string, unknown>> = {}, header: object = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: 'one', ...header })}.${part(claims(bend))}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`;
}

/** Starts a Sigstore in a folder of its own; both go with `close`. */
export async function start(now?: () => number): Promise<Sigstore> {
  const dir = await mkdtemp(join(tmpdir(), 'sigstore-'));
  const sigstore = await startSigstore({ jwks: () => [jwk], dir, ...(now ? { now } : {}) });
  const close = async () => {
    await sigstore.close();
    await rm(dir, { recursive: true, force: true });
  };
  return { ...sigstore, close };
}

export const statement = (name: string): Buffer =>
  Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name, digest: { sha256: 'b'.repeat(64) } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {},
    }),
  );

export const payloadType = 'application/vnd.in-toto+json';

/** Signs with the real client; without `stamped` the log's own time is the only one. */
export async function signBundle(
  sigstore: Pick<Sigstore, 'fulcio' | 'rekor' | 'tsa'>,
  data: Buffer,
  stamped = true,
  bend = {},
): Promise<Bundle> {
  const identityProvider = { getToken: async () => token(bend) };
  const signer = new FulcioSigner({ fulcioBaseURL: sigstore.fulcio, identityProvider });
  const log = new RekorWitness({ rekorBaseURL: sigstore.rekor, fetchOnConflict: true });
  const witnesses = stamped ? [log, new TSAWitness({ tsaBaseURL: sigstore.tsa })] : [log];
  return await new DSSEBundleBuilder({ signer, witnesses }).create({ data, type: payloadType });
}

/** Verifies with the real verifier under the root of `sigstore`; throws what it throws. */
export function verifyBundle(sigstore: Sigstore, bundle: Bundle, timestamps = 1): string | undefined {
  const material = toTrustMaterial(TrustedRoot.fromJSON(sigstore.trustedRootJson));
  const signer = new Verifier(material, { timestampThreshold: timestamps }).verify(toSignedEntity(bundle));
  return signer.identity?.subjectAlternativeName;
}

/** The same bundle as another value, to be bent. */
export const copyOf = (bundle: Bundle) => structuredClone(bundleToJSON(bundle));
