import type { Bundle as SigstoreBundle, TransparencyLogEntry } from '@sigstore/bundle';
import type { Verifier as SigstoreVerifier } from '@sigstore/verify';
import type { Bundle, Statement } from '../../model/attestation.ts';
import type { Sha256 } from '../../model/digest.ts';
import { bad, good, type Parsed } from '../../model/parsed.ts';
import type { BundleSigner } from '../../model/verification.ts';
import type { BundleVerifier } from '../../ports/bundle-verifier.ts';
import { bundleSigner } from './bundle-signer.ts';
import { judgeLogAgreement } from './judge-log-agreement.ts';
import { readStatement } from './read-statement.ts';
import { makeVerifier, reasonOf, type VerifierOptions } from './sigstore-verifier.ts';

const maxBundleCharacters = 32 * 1024 * 1024;
const inToto = 'application/vnd.in-toto+json';

type Artifact = Parameters<BundleVerifier['verify']>[1];

/**
 * Verifies with `@sigstore/verify` what anybody signed: certificate chain, SCT, log inclusion, a time within the
 * certificate, the signature. A statement must be about the file's own digest, which that library does not look at; a
 * signature over the file is checked over its bytes. Bundles with a bare key have no identity and are refused.
 */
export function sigstoreBundleVerifier({ trustedRoot }: VerifierOptions): BundleVerifier {
  return {
    verify: async (bundle, artifact) => verify(bundle, artifact, await makeVerifier(await trustedRoot())),
  };
}

async function verify(json: Bundle, artifact: Artifact, verifier: SigstoreVerifier): Promise<Parsed<BundleSigner>> {
  const [library, { toSignedEntity }] = await Promise.all([import('@sigstore/bundle'), import('@sigstore/verify')]);
  if (JSON.stringify(json).length > maxBundleCharacters) return bad('the bundle is too long');
  const bytes = 'messageSignature' in json ? Buffer.from(await artifact.bytes()) : undefined;
  // Hostile bundles make these libraries throw errors of many classes: each one is a refusal.
  try {
    const bundle = library.bundleFromJSON(json);
    const unfit = unfitness(bundle);
    if (unfit.length > 0) return bad(...unfit);
    const { identity } = verifier.verify(toSignedEntity(bundle, bytes));
    const signer = bundleSigner(identity?.oids ?? []);
    const statement = signedStatement(bundle, artifact.sha256);
    const disagreements = logDisagreements(bundle);
    if (signer.ok && statement.ok && disagreements.length === 0) {
      return good({ ...signer.value, statement: statement.value });
    }
    return bad(...disagreements, ...[signer, statement].flatMap((one) => (one.ok ? [] : one.reasons)));
  } catch (thrown) {
    return bad(`Sigstore’s verifier refuses it: ${reasonOf(thrown)}`);
  }
}

/** What no verifier may pass: no certificate, no proof of the log. A promise alone says that the log meant to. */
function unfitness({ verificationMaterial }: SigstoreBundle): readonly string[] {
  const { content, tlogEntries } = verificationMaterial;
  return [
    ...(content.$case === 'publicKey'
      ? ['the bundle names a key and no certificate, so nobody is known to have signed']
      : []),
    ...(tlogEntries.length === 0 ? ['the bundle has no log entry'] : []),
    ...(tlogEntries.every(({ inclusionProof }) => inclusionProof) ? [] : ['a log entry lacks its proof of inclusion']),
  ];
}

/** `undefined` where the signature is over the file itself, which was checked over its bytes. */
function signedStatement({ content }: SigstoreBundle, sha256: Sha256): Parsed<Statement | undefined> {
  if (content.$case === 'messageSignature') return good(undefined);
  const { payload, payloadType } = content.dsseEnvelope;
  if (payloadType !== inToto) return bad('the bundle’s payload is no in-toto statement');
  const statement = readStatement(payload);
  if (!statement.ok) return statement;
  const digests = statement.value.subject.map(({ digest }) => digest.sha256);
  return digests.includes(sha256) ? statement : bad(`the statement is about SHA-256 ${digests[0]}, not ${sha256}`);
}

function logDisagreements({ verificationMaterial: { content, tlogEntries } }: SigstoreBundle): readonly string[] {
  const certificate =
    content.$case === 'certificate'
      ? content.certificate.rawBytes
      : content.$case === 'x509CertificateChain'
        ? content.x509CertificateChain.certificates[0]?.rawBytes
        : undefined;
  if (certificate === undefined) return [];
  return tlogEntries.filter(isEnvelopeEntry).flatMap((entry) => judgeLogAgreement(entry, certificate));
}

/** The one kind whose body is read here; for others the library alone compares. */
const isEnvelopeEntry = ({ kindVersion }: TransparencyLogEntry): boolean =>
  kindVersion.kind === 'dsse' && kindVersion.version === '0.0.1';
