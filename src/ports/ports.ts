import type { IndexName } from '../model/policy.ts';
import type { WorldName } from '../model/run.ts';
import type { Approvals } from './approvals.ts';
import type { Artifacts } from './artifacts.ts';
import type { AttestationStore } from './attestation-store.ts';
import type { Clock } from './clock.ts';
import type { Files } from './files.ts';
import type { Inspector } from './inspector.ts';
import type { Jobs } from './jobs.ts';
import type { Log } from './log.ts';
import type { PackageIndex } from './package-index.ts';
import type { Signer } from './signer.ts';
import type { Source } from './source.ts';
import type { Verifier } from './verifier.ts';

/** Everything outside, as the stages see it. */
export interface Ports {
  readonly world: WorldName;
  /** Type URI of a publish attestation, fixed by PEP 740. */
  readonly publishType: string;
  readonly source: Source;
  readonly jobs: Jobs;
  readonly artifacts: Artifacts;
  readonly approvals: Approvals;
  readonly signer: Signer;
  readonly verifier: Verifier;
  readonly attestationStore: AttestationStore;
  readonly index: (name: IndexName) => PackageIndex;
  readonly inspector: Inspector;
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
}
