import type { Sha256 } from './digest.ts';
import type { DistributionSummary } from './distribution-summary.ts';
import type { Verdict } from './finding.ts';
import type { SbomLevel } from './policy.ts';

/** A wheel's file name, taken apart. Tags are expanded: `py2.py3` gives two pythons. */
export interface WheelName {
  readonly kind: 'wheel';
  readonly file: string;
  /** Normalised project name (PEP 503, dashes). */
  readonly project: string;
  /** Version in its normal spelling (PEP 440). */
  readonly version: string;
  readonly build: string | undefined;
  readonly pythons: readonly string[];
  readonly abis: readonly string[];
  readonly platforms: readonly string[];
}

export interface SdistName {
  readonly kind: 'sdist';
  readonly file: string;
  readonly project: string;
  readonly version: string;
}

export type DistributionName = WheelName | SdistName;

/** One core metadata field as it stands in METADATA or PKG-INFO; the name in its canonical case. */
export interface MetadataField {
  readonly name: string;
  readonly value: string;
}

/** What an SBOM under `.dist-info/sboms/` says of itself; only what the reports show. */
export interface SbomSummary {
  readonly path: string;
  readonly sha256: Sha256;
  /** For example `CycloneDX 1.6` or `SPDX-2.3`; `unknown` when it is JSON of another kind. */
  readonly format: string;
  readonly components: number;
}

/** What a worker found out about one distribution: facts for the seal and the upload, and every check's answer. */
export interface Inspection {
  readonly file: string;
  readonly sha256: Sha256;
  /** Bytes. */
  readonly size: number;
  readonly name: DistributionName | undefined;
  /** Fields of METADATA or PKG-INFO in file order, for the upload form. Empty when it could not be read. */
  readonly metadata: readonly MetadataField[];
  /** The description: METADATA's body, or its Description field. */
  readonly description: string;
  readonly sboms: readonly SbomSummary[];
  readonly verdicts: readonly Verdict[];
  /** For the checks of the whole release; an inspector that leaves it out cannot be used for one. */
  readonly summary?: DistributionSummary;
}

/** What the release expects of one distribution; part of a check's subject. */
export interface Expectation {
  /** Normalised project name; `undefined` when nobody said (`inspect` of loose files). */
  readonly project: string | undefined;
  readonly version: string | undefined;
  readonly sbom: 'require' | 'warn' | 'off';
  /** What `sbom` asks of each SBOM; `present` when nobody said. */
  readonly sbomLevel?: SbomLevel;
  /** Check levels of the policy, by id. */
  readonly levels: Readonly<Record<string, 'block' | 'warn' | 'off'>>;
}
