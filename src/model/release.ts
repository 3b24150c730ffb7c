import type { BuildRecord } from './build-record.ts';
import type { GitSha, Sha256 } from './digest.ts';
import type { SbomSummary } from './distribution.ts';
import type { SourceFacts } from './plan.ts';
import type { IndexName } from './policy.ts';
import type { WorldName } from './run.ts';
import type { TextMap } from './text-map.ts';

/** One build job: what GitHub says of it and what it said itself. */
export interface Leg {
  readonly job: {
    readonly id: number;
    readonly name: string;
    readonly attempt: number;
    readonly conclusion: string;
    readonly runnerGroup: string;
    readonly labels: readonly string[];
  };
  /** Reported by the leg, verified by nobody. */
  readonly reported: {
    readonly version: string;
    readonly commit: GitSha;
    readonly dirty: boolean;
    /** The build record that the leg's stamp named, and the SHA-256 of its bytes. */
    readonly record?: { readonly sha256: Sha256; readonly content: BuildRecord } | undefined;
  };
}

export interface SealedDistribution {
  readonly file: string;
  readonly kind: 'wheel' | 'sdist';
  readonly sha256: Sha256;
  readonly size: number;
  readonly artifact: { readonly id: number; readonly name: string; readonly sha256: Sha256 };
  /** Job id of the leg that claimed it; `null` without stamps. */
  readonly leg: number | null;
  /** The expected row that it meets, `null` when the policy expects nothing by name. */
  readonly row: string | null;
  readonly sboms: readonly SbomSummary[];
  /** Ids of the checks that passed, and of those that warned, sorted. */
  readonly passed: readonly string[];
  readonly warned: readonly string[];
  /** Left out of releases that were sealed before it was told: their run's own workflow signed, at level 2. */
  readonly provenance?: ClaimedProvenance | undefined;
}

/** Who signs the provenance of a distribution, and what is claimed for it. */
export interface ClaimedProvenance {
  /** `OWNER/NAME/.github/workflows/FILE@REF`, as the certificate's subject names it behind the host. */
  readonly signer: string;
  /** SLSA build level. */
  readonly level: 2 | 3;
  /** Attempt of the run in which a builder of the policy's `signers` signed; left out when `seal` signs. */
  readonly attempt?: number | undefined;
}

/** `release.json`: the document that a person approves. No clock reading of ours, no order of arrival. */
export interface Release {
  readonly v: 1;
  readonly world: WorldName;
  readonly project: string;
  readonly version: string;
  readonly source: SourceFacts;
  readonly indexes: readonly IndexName[];
  readonly policy: { readonly path: string; readonly sha256: Sha256 };
  readonly expected: readonly string[];
  readonly run: {
    readonly repository: string;
    readonly repositoryId: number;
    readonly ownerId: number;
    readonly id: number;
    readonly attempt: number;
    readonly workflowPath: string;
    readonly ref: string;
    readonly commit: GitSha;
    readonly event: string;
    /** The workflow's inputs as the run's event has them; very long ones by their digest. */
    readonly inputs: TextMap;
  };
  readonly legs: readonly Leg[];
  readonly distributions: readonly SealedDistribution[];
  /** Files of the artifacts that the policy's `exclude` left out. */
  readonly excluded: readonly string[];
}
