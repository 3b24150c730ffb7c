import { ReleaseError } from '../../../src/errors.ts';
import type { Bundle, Statement, VerifiedStatement } from '../../../src/model/attestation.ts';
import { bad, good, type Parsed } from '../../../src/model/parsed.ts';
import type { Verifier } from '../../../src/ports/verifier.ts';
import { fakeBundle } from './signer.ts';

/** What a fake verifier trusts. Members are read at each call, so a test may change them. */
export interface FakeTrust {
  /** Of the fake Sigstore that it trusts; `undefined`: no root can be had. */
  root: string | undefined;
}

/**
 * Verifies what `fakeSigner` made under the same root, by making it again. Keeps the promises of the port;
 * test/contracts/verifier.test.ts holds it to them.
 */
export function fakeVerifier(trust: FakeTrust): Verifier {
  const trustedRoot = async () => {
    if (trust.root === undefined) throw new ReleaseError('SIGSTORE_UNREACHABLE', 'no trusted root can be had');
    return trust.root;
  };
  return { trustedRoot, verify: async (bundle) => verify(bundle, await trustedRoot()) };
}

function verify(bundle: Bundle, root: string): Parsed<VerifiedStatement> {
  try {
    const made = JSON.parse(JSON.stringify(bundle));
    const text = (encoded: string) => Buffer.from(encoded, 'base64').toString('utf8');
    const payload = text(made.dsseEnvelope.payload);
    const identity = JSON.parse(text(made.verificationMaterial.certificate.rawBytes));
    const logIndex = Number(made.verificationMaterial.tlogEntries[0].logIndex);
    const again = fakeBundle({ root, identity, payload, logIndex });
    if (JSON.stringify(made) !== JSON.stringify(again)) return bad('the fake signature does not fit');
    const statement: Statement = JSON.parse(payload);
    return good({ statement, signer: identity });
  } catch (thrown) {
    return bad(`it cannot be read: ${thrown}`.slice(0, 300));
  }
}
