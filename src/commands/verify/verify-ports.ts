import type { RootInUse } from '../../model/verification.ts';
import type { BundleVerifier } from '../../ports/bundle-verifier.ts';
import type { Files } from '../../ports/files.ts';
import type { Inspector } from '../../ports/inspector.ts';
import type { Log } from '../../ports/log.ts';
import type { Verifier } from '../../ports/verifier.ts';

/** What `verify` asks of the outside. It asks no token and writes nothing. */
export interface VerifyPorts {
  readonly files: Files;
  readonly verifier: Verifier;
  readonly bundles: BundleVerifier;
  readonly inspector: Inspector;
  readonly log: Log;
  /** Type URI of a publish attestation, fixed by PEP 740. */
  readonly publishType: string;
  /** The root behind both verifiers. @throws ReleaseError SIGSTORE_UNREACHABLE */
  readonly root: () => Promise<RootInUse>;
}
