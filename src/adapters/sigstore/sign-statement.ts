import { sign } from 'node:crypto';
import { ReleaseError } from '../../errors.ts';
import type { Bundle, Statement } from '../../model/attestation.ts';
import { isJsonObject } from '../../wire/reply.ts';
import { type RekorAccess, rekorWitness } from './rekor-witness.ts';
import type { SigningKey, SigningKeys } from './signing-keys.ts';

const payloadType = 'application/vnd.in-toto+json';
/** An entry whose time lies behind the certificate's end is worthless; so often it is made again. */
const maxLate = 3;
/** Milliseconds before a certificate's end: who gave up then has waited for the log, and signs again. */
const endOfWaitMs = 60_000;

/**
 * Signs and logs one statement, with the library's own bundler around our key and our log client: the stock ones ask
 * for a certificate per signature, have no bound on a reply, and put a token that they cannot read into an error.
 *
 * A log that is down is waited for as long as the certificate is good; then the statement is signed with another one.
 *
 * @throws ReleaseError as `Signer.sign`.
 */
export async function signStatement(statement: Statement, keys: SigningKeys, access: RekorAccess): Promise<Bundle> {
  const data = Buffer.from(JSON.stringify(statement));
  for (let late = 0; late < maxLate; ) {
    const key = await keys.current();
    const until = () => Math.min(access.until(), key.certificate.endsHereAt);
    try {
      const { bundle, loggedAt } = await logged(data, key, { ...access, until });
      if (loggedAt <= key.certificate.endsAt) return bundle;
      late += 1;
    } catch (thrown) {
      if (!outlived(thrown, key, access)) throw thrown;
    }
    keys.retire(key);
  }
  throw new ReleaseError(
    'REKOR_UNREACHABLE',
    `Rekor logged a signature only after its certificate had ended, ${maxLate} times`,
  );
}

async function logged(data: Buffer, key: SigningKey, access: RekorAccess) {
  const [{ DSSEBundleBuilder }, { bundleToJSON }] = await Promise.all([
    import('@sigstore/sign'),
    import('@sigstore/bundle'),
  ]);
  const builder = new DSSEBundleBuilder({ signer: signerWith(key), witnesses: [rekorWitness(access)] });
  const made = await builder.create({ data, type: payloadType });
  const bundle: unknown = bundleToJSON(made);
  if (!isJsonObject(bundle)) throw new ReleaseError('BUG', 'the library made a bundle that is no object');
  return { bundle, loggedAt: Number(made.verificationMaterial.tlogEntries[0]?.integratedTime) * 1_000 };
}

/** Whether it was the certificate's time that was up, and not all the time there is. */
function outlived(thrown: unknown, { certificate }: SigningKey, { wire, until }: RekorAccess): boolean {
  const silent = thrown instanceof ReleaseError && thrown.code === 'REKOR_UNREACHABLE';
  const end = certificate.endsHereAt;
  return silent && end < until() && wire.clock.now() > end - endOfWaitMs;
}

const signerWith = ({ privateKey, certificate }: SigningKey) => ({
  sign: async (data: Buffer) => ({
    signature: sign('sha256', data, privateKey),
    key: { $case: 'x509Certificate' as const, certificate: certificate.pem },
  }),
});
