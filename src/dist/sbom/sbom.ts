/** One component of an SBOM, whatever its format calls it. All texts are strangers'. */
export interface SbomComponent {
  /** By which the document refers to it: `bom-ref`, `SPDXID`, `spdxId`. Empty when it has none. */
  readonly ref: string;
  readonly name: string;
  /** Empty when it has none. */
  readonly version: string;
  readonly purls: readonly string[];
  /** Whether a purl, CPE, SWID tag, content id or download address says which one it is. */
  readonly identified: boolean;
  /** Whether somebody is named who made or supplied it. */
  readonly supplied: boolean;
  readonly licensed: boolean;
  readonly hashed: boolean;
  /** Its SHA-256 digests, lower-case hex. */
  readonly digests: readonly string[];
  /** Paths where it is said to be. */
  readonly places: readonly string[];
}

/** One file that an SBOM lists without making a component of it. */
export type SbomFile = Pick<SbomComponent, 'digests' | 'places'>;

/** What an SBOM says, in words that its format does not matter to. */
export interface SbomContent {
  /** What the document describes; `undefined` when it does not say. */
  readonly root: SbomComponent | undefined;
  /** Everything else, at every level. */
  readonly components: readonly SbomComponent[];
  /** Single files, in the formats that tell them from components. */
  readonly files: readonly SbomFile[];
  /** Pairs of refs that some relation joins. */
  readonly relations: readonly (readonly [string, string])[];
  /** When it was made, as it says; empty when it does not. */
  readonly timestamp: string;
  /** Whether somebody is named who made the document. */
  readonly authored: boolean;
  /** Names of the tools that made it. */
  readonly tools: readonly string[];
  /** Whether it says at which stage of the software's life it was made. */
  readonly staged: boolean;
}

/** One file of `*.dist-info/sboms/`. */
export interface Sbom {
  /** `CycloneDX 1.6`, `SPDX-2.3`; `unknown` for XML and other forms, which an index may not refuse. */
  readonly format: string;
  /** Components at every level, or packages. */
  readonly components: number;
  /** What it is, for a sentence: `CycloneDX 1.6`, `XML`, `JSON of another kind`. */
  readonly form: string;
  /** Whether its format and version are known here well enough to tell a valid one from another. */
  readonly judged: boolean;
  /** Where it breaks the rules of its format, in sentences; cut after {@link maxViolations}. */
  readonly violations: readonly string[];
  /** `undefined` for a form that is not read. */
  readonly content: SbomContent | undefined;
  /** Paths of the machine that built it, each once; cut after {@link maxBuildPaths}. */
  readonly buildPaths: readonly string[];
}

export const maxViolations = 50;
export const maxBuildPaths = 50;
