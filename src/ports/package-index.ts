import type { PypiAttestation } from '../model/attestation.ts';
import type { Inspection } from '../model/distribution.ts';
import type { IndexedFile } from '../model/publication.ts';

/** Provenance as an index serves it: attestations with the publisher it recorded. */
export interface IndexProvenance {
  readonly publisher: {
    readonly kind: string;
    readonly repository: string;
    readonly workflow: string;
    readonly environment: string;
  };
  readonly attestations: readonly PypiAttestation[];
}

export interface Upload {
  readonly path: string;
  readonly inspection: Inspection;
  readonly attestations: readonly PypiAttestation[];
}

/** An open upload permission; renews itself before it ends. */
export interface UploadSession {
  /** @throws ReleaseError UPLOAD_REFUSED with the index's words, PUBLISHER_REFUSED, INDEX_UNREACHABLE after retries. */
  readonly upload: (upload: Upload) => Promise<void>;
  /** Revokes the token. A failure is returned as text, never thrown. */
  readonly close: () => Promise<string | undefined>;
}

/** A release before another one, as an index lists it. */
export interface EarlierRelease {
  /** Normal spelling. */
  readonly version: string;
  /** At least one, in no order. */
  readonly files: readonly IndexedFile[];
}

/** What the pipeline asks of a package index. */
export interface PackageIndex {
  /** Address of a version's page for people. */
  readonly page: (project: string, version: string) => string;
  /** State of the project: `active`, `archived`, `quarantined`, `deprecated`; `undefined` when the index knows no such project. */
  readonly status: (project: string) => Promise<string | undefined>;
  /** Every file of one version, in no order. Empty when the version does not exist yet. @throws INDEX_UNREACHABLE */
  readonly files: (project: string, version: string) => Promise<readonly IndexedFile[]>;
  /**
   * The release that comes before a version by PEP 440: its files that are not withdrawn and whose names can be read. A
   * pre-release is passed over unless `version` is one. `undefined`: there is none. @throws INDEX_UNREACHABLE
   */
  readonly earlier: (project: string, version: string) => Promise<EarlierRelease | undefined>;
  /** `undefined`: the index has no provenance for the file. @throws INDEX_UNREACHABLE */
  readonly provenance: (
    project: string,
    version: string,
    file: string,
  ) => Promise<readonly IndexProvenance[] | undefined>;
  /** Trades this job's identity for an upload token, as late as possible. @throws PUBLISHER_REFUSED, IDENTITY_MISSING */
  readonly open: (project: string) => Promise<UploadSession>;
}
