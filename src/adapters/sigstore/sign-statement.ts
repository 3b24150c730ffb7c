import { sign } from 'node:crypto';
import { ReleaseError } from '../../errors.ts';
import type { Bundle, Statement } from '../../model/attestation.ts';
import { isJsonObject } from '../../wire/reply.ts';
import type { Wire } from '../../wire/wire.ts';
import { rekorWitness } from './rekor-witness.ts';
import type { SigningKey, SigningKeys } from './signing-keys.ts';

const payloadType = 'application/vnd.in-toto+json';
/** A log that was down can take the entry after the certificate has ended; once more is enough unless it stays down. */
const maxRounds = 3;

/**
 * Signs and logs one statement, with the library's own bundler around our key and our log client: the stock ones ask
 * for a certificate per signature, have no bound on a reply, and put a token that they cannot read into an error.
 *
 * @throws ReleaseError as `Signer.sign`.
 */
export async function signStatement(
  statement: Statement,
  keys: SigningKeys,
  rekor: string,
  wire: Wire,
): Promise<Bundle> {
  const [{ DSSEBundleBuilder }, { bundleToJSON }] = await Promise.all([
    import('@sigstore/sign'),
    import('@sigstore/bundle'),
  ]);
  const artifact = { data: Buffer.from(JSON.stringify(statement)), type: payloadType };
  const witnesses = [rekorWitness(rekor, wire)];
  for (let round = 1; round <= maxRounds; round++) {
    const key = await keys.current();
    const bundle = await new DSSEBundleBuilder({ signer: signerWith(key), witnesses }).create(artifact);
    const loggedAt = Number(bundle.verificationMaterial.tlogEntries[0]?.integratedTime) * 1_000;
    const json: unknown = bundleToJSON(bundle);
    if (loggedAt <= key.certificate.endsAt && isJsonObject(json)) return json;
    keys.retire(key);
  }
  const what = `Rekor logged a signature only after its certificate had ended, ${maxRounds} times`;
  throw new ReleaseError('SIGSTORE_UNREACHABLE', what);
}

const signerWith = ({ privateKey, certificate }: SigningKey) => ({
  sign: async (data: Buffer) => ({
    signature: sign('sha256', data, privateKey),
    key: { $case: 'x509Certificate' as const, certificate: certificate.pem },
  }),
});
