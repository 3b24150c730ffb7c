export type Level3 = 'require' | 'warn' | 'off';
/** What an SBOM must be, each more than the one before. */
export type SbomLevel = 'present' | 'valid' | 'covering' | 'minimum';
export type IndexName = 'testpypi' | 'pypi';

/** `.github/wheelgate.yml`, parsed, every default filled in. Made only by `parsePolicy`. */
export interface Policy {
  /** Normalised project name. */
  readonly project: string;
  readonly source: {
    /** `OWNER/NAME` of the source repository. */
    readonly repository: string;
    /** Tag pattern with one `{version}`. */
    readonly tag: string;
    /** Branch globs; the tag's commit must be reachable from one. */
    readonly branches: readonly string[];
    readonly signedTag: Level3;
  };
  readonly workflow: { readonly file: string; readonly events: readonly string[]; readonly refs: readonly string[] };
  readonly distributions: {
    readonly sdist: 'require' | 'off';
    /** Rows with braces and globs, as written: `{cp312,cp313}-manylinux_*_x86_64`. */
    readonly wheels: readonly string[];
    /** Globs on file names, matched first. */
    readonly exclude: readonly string[];
  };
  readonly runners: 'github-hosted' | 'any';
  readonly stamp: Level3;
  readonly sbom: { readonly default: Level3; readonly keep: Level3; readonly level: SbomLevel };
  readonly tests: readonly string[];
  readonly checks: Readonly<Record<string, { readonly level: 'block' | 'warn' | 'off'; readonly reason: string }>>;
  readonly approval: {
    readonly digest: 'auto' | 'comment';
    readonly fourEyes: 'follow-environment' | 'require' | 'off';
    readonly adminBypass: 'forbid' | 'unread';
    readonly team: readonly number[];
    readonly deny: readonly number[];
    readonly also: readonly string[];
  };
  readonly indexes: {
    readonly [Name in IndexName]?: { readonly environment: string; readonly approval: 'required' | 'none' };
  };
  readonly attestationStore: Level3;
  readonly signers: readonly { readonly workflow: string; readonly level: 2 | 3 }[];
}
