import { generateKeyPair, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import type { DSSEBundleBuilder } from '@sigstore/sign';
import { ReleaseError } from '../../errors.ts';
import type { Bundle, Statement } from '../../model/attestation.ts';
import type { Identity } from '../../ports/identity.ts';
import type { Signer } from '../../ports/signer.ts';
import { isJsonObject } from '../../wire/reply.ts';
import type { Wire } from '../../wire/wire.ts';
import { rekorWitness } from './rekor-witness.ts';
import { requestCertificate, type SigningCertificate } from './request-certificate.ts';

export interface SignerOptions {
  readonly fulcio: string;
  readonly rekor: string;
  readonly identity: Identity;
  readonly wire: Wire;
}

/** Entries under way at one time: what the public log bears. */
const parallel = 8;
/** A certificate that ends sooner than this is renewed first: an entry must be logged while it is good. */
const leastLeftMs = 120_000;
const maxStatements = 1_024;
const payloadType = 'application/vnd.in-toto+json';

interface Key {
  readonly privateKey: KeyObject;
  readonly certificate: SigningCertificate;
}

/**
 * Signs many statements with one key and one certificate. The stock signer asks for a token and a certificate each time,
 * which is what breaks a release of sixty wheels. The key lives in this process's memory only.
 */
export function sigstoreSigner(options: SignerOptions): Signer {
  return {
    async sign(statements, progress) {
      if (statements.length > maxStatements) {
        throw new ReleaseError(
          'BUG',
          `${statements.length} statements are more than the ${maxStatements} of a release`,
        );
      }
      const key = certifiedKey(options);
      const bundles = new Map<number, Bundle>();
      const waiting = [...statements.entries()];
      const failures: unknown[] = [];
      const work = async () => {
        for (let next = waiting.shift(); next && failures.length === 0; next = waiting.shift()) {
          bundles.set(next[0], await signOne(next[1], await key(), options));
          progress(bundles.size);
        }
      };
      const lanes = Array.from({ length: parallel }, () => work().catch((thrown: unknown) => failures.push(thrown)));
      await Promise.all(lanes);
      if (failures.length > 0) throw failures[0];
      return statements.map((_, at) => bundles.get(at) ?? missing());
    },
  };
}

/** One key at a time for all lanes, made at first use and renewed before its certificate ends. */
function certifiedKey(options: SignerOptions): () => Promise<Key> {
  let current: Promise<Key> | undefined;
  return async () => {
    current ??= makeKey(options);
    const key = await current;
    if (key.certificate.endsAt - options.wire.clock.now() > leastLeftMs) return key;
    current = makeKey(options);
    return current;
  };
}

async function makeKey({ fulcio, identity, wire }: SignerOptions): Promise<Key> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  const certificate = await requestCertificate({ fulcio, identity, wire, privateKey, publicKey });
  return { privateKey, certificate };
}

async function signOne(statement: Statement, key: Key, { rekor, wire }: SignerOptions): Promise<Bundle> {
  const [{ DSSEBundleBuilder: Builder }, { bundleToJSON }] = await Promise.all([
    import('@sigstore/sign'),
    import('@sigstore/bundle'),
  ]);
  const signer: ConstructorParameters<typeof DSSEBundleBuilder>[0]['signer'] = {
    sign: async (data) => ({
      signature: sign('sha256', data, key.privateKey),
      key: { $case: 'x509Certificate', certificate: key.certificate.pem },
    }),
  };
  const builder = new Builder({ signer, witnesses: [rekorWitness(rekor, wire)] });
  const bundle = await builder.create({ data: Buffer.from(JSON.stringify(statement)), type: payloadType });
  const json: unknown = bundleToJSON(bundle);
  return isJsonObject(json) ? json : missing();
}

function missing(): never {
  throw new ReleaseError('BUG', 'the bundle builder gave no bundle');
}
