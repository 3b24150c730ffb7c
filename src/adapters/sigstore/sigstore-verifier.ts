import type { Verifier as SigstoreVerifier } from '@sigstore/verify';
import { ReleaseError } from '../../errors.ts';
import type { Bundle, VerifiedStatement } from '../../model/attestation.ts';
import { bad, good, type Parsed } from '../../model/parsed.ts';
import type { Verifier } from '../../ports/verifier.ts';
import { certificateClaims } from './certificate-claims.ts';
import { readStatement } from './read-statement.ts';

export interface VerifierOptions {
  /** The trusted root as JSON text. Asked once. @throws ReleaseError SIGSTORE_UNREACHABLE */
  readonly trustedRoot: () => Promise<string>;
}

/** A bundle of one distribution is below 32 kB, one of a whole release below 1 MB. */
const maxBundleCharacters = 4 * 1024 * 1024;
const payloadType = 'application/vnd.in-toto+json';

/**
 * Verifies with `@sigstore/verify`: certificate chain, one SCT, one log entry with promise and proof, its time inside
 * the certificate, the signature. That library neither binds a file nor compares an identity exactly; callers do.
 */
export function sigstoreVerifier({ trustedRoot }: VerifierOptions): Verifier {
  let root: Promise<string> | undefined;
  let verifier: Promise<SigstoreVerifier> | undefined;
  const rootOnce = () => {
    root ??= trustedRoot();
    return root;
  };
  return {
    trustedRoot: rootOnce,
    async verify(bundle) {
      verifier ??= rootOnce().then(makeVerifier);
      return verify(bundle, await verifier);
    },
  };
}

async function makeVerifier(root: string): Promise<SigstoreVerifier> {
  const [{ Verifier: Sigstore, toTrustMaterial }, { TrustedRoot }] = await Promise.all([
    import('@sigstore/verify'),
    import('@sigstore/protobuf-specs'),
  ]);
  try {
    const material = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(root)));
    return new Sigstore(material, { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 });
  } catch (cause) {
    throw new ReleaseError('SIGSTORE_UNREACHABLE', 'the trusted root cannot be read', { cause });
  }
}

async function verify(bundle: Bundle, verifier: SigstoreVerifier): Promise<Parsed<VerifiedStatement>> {
  if (JSON.stringify(bundle).length > maxBundleCharacters) return bad('the bundle is too long');
  const [{ bundleFromJSON }, { toSignedEntity }] = await Promise.all([
    import('@sigstore/bundle'),
    import('@sigstore/verify'),
  ]);
  // Hostile bundles make these libraries throw errors of many classes: each one is a refusal.
  try {
    const parsed = bundleFromJSON(bundle);
    if (parsed.content.$case !== 'dsseEnvelope') return bad('the bundle holds no DSSE envelope');
    if (parsed.content.dsseEnvelope.payloadType !== payloadType) return bad('the envelope holds no in-toto statement');
    const { identity } = verifier.verify(toSignedEntity(parsed));
    const statement = readStatement(parsed.content.dsseEnvelope.payload);
    const signer = certificateClaims(identity?.subjectAlternativeName, identity?.oids ?? []);
    if (statement.ok && signer.ok) return good({ statement: statement.value, signer: signer.value });
    return bad(...(statement.ok ? [] : statement.reasons), ...(signer.ok ? [] : signer.reasons));
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    return bad(`Sigstore’s verifier refuses it: ${why.slice(0, 300)}`);
  }
}
