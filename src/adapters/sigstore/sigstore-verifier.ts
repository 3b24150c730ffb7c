import type { Verifier as SigstoreVerifier } from '@sigstore/verify';
import { ReleaseError } from '../../errors.ts';
import type { Bundle, VerifiedStatement } from '../../model/attestation.ts';
import { bad, good, type Parsed } from '../../model/parsed.ts';
import type { Verifier } from '../../ports/verifier.ts';
import { certificateClaims } from './certificate-claims.ts';
import { judgeLogAgreement } from './judge-log-agreement.ts';
import { readBundle } from './read-bundle.ts';
import { readStatement } from './read-statement.ts';

export interface VerifierOptions {
  /** The trusted root as JSON text. Asked once. @throws ReleaseError SIGSTORE_UNREACHABLE */
  readonly trustedRoot: () => Promise<string>;
}

/** Characters of a library's reason. */
const maxReason = 300;

/**
 * Verifies with `@sigstore/verify`: certificate chain, one SCT, one log entry with promise and proof, its time inside
 * the certificate, the signature. That library neither binds a file nor compares an identity exactly; callers do. What
 * passes here has a form in which PyPI takes it.
 */
export function sigstoreVerifier({ trustedRoot }: VerifierOptions): Verifier {
  const root = once(trustedRoot);
  const verifier = once(async () => makeVerifier(await root()));
  return { trustedRoot: root, verify: async (bundle) => verify(bundle, await verifier()) };
}

/** Makes a value at first use. A failure is not kept: whoever asks again may have more luck. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return async () => {
    made ??= make();
    const asked = made;
    try {
      return await asked;
    } catch (thrown) {
      if (made === asked) made = undefined;
      throw thrown;
    }
  };
}

/** @throws ReleaseError SIGSTORE_UNREACHABLE for a root that cannot be read. */
export async function makeVerifier(root: string): Promise<SigstoreVerifier> {
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

async function verify(json: Bundle, verifier: SigstoreVerifier): Promise<Parsed<VerifiedStatement>> {
  const [library, { toSignedEntity }] = await Promise.all([import('@sigstore/bundle'), import('@sigstore/verify')]);
  // Hostile bundles make these libraries throw errors of many classes: each one is a refusal.
  try {
    const read = readBundle(json, library);
    if (!read.ok) return read;
    const { bundle, payload, certificate, entry } = read.value;
    const { identity } = verifier.verify(toSignedEntity(bundle));
    const disagreements = judgeLogAgreement(entry, certificate);
    const statement = readStatement(payload);
    const signer = certificateClaims(identity?.oids ?? []);
    if (statement.ok && signer.ok && disagreements.length === 0) {
      return good({ statement: statement.value, signer: signer.value });
    }
    const unread = [statement, signer].flatMap((parsed) => (parsed.ok ? [] : parsed.reasons));
    return bad(...disagreements, ...unread);
  } catch (thrown) {
    return bad(`Sigstore’s verifier refuses it: ${reasonOf(thrown)}`);
  }
}

/** The library wraps the reason proper one deep. */
export function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown).slice(0, maxReason);
  const cause = thrown.cause instanceof Error ? `: ${thrown.cause.message}` : '';
  return `${thrown.message}${cause}`.slice(0, maxReason);
}
