import type { Statement, VerifiedStatement } from './attestation.ts';
import type { GitSha, Sha256 } from './digest.ts';
import type { Policy } from './policy.ts';

/** Whom a person trusts, and what else must hold. A member that is `undefined` or empty asks for nothing. */
export interface Trust {
  /** `OWNER/NAME` of the repository whose workflow ran. */
  readonly repository: string | undefined;
  /** Name of the top-level workflow's file, without its folder. */
  readonly workflow: string | undefined;
  /** `OWNER/NAME/.github/workflows/FILE`, with or without `@REF`: the workflow whose job signed provenance. */
  readonly signer: string | undefined;
  /** Workflows that may sign provenance as well, and the level that each may claim. */
  readonly signers: Policy['signers'];
  /** Globs of branches, or of whole refs, on which the workflow may run. */
  readonly refs: readonly string[];
  readonly environment: string | undefined;
  /** `OWNER/NAME`. */
  readonly sourceRepository: string | undefined;
  readonly sourceCommit: GitSha | undefined;
  /** Without `refs/tags/`. */
  readonly sourceTag: string | undefined;
  /** Pattern of the tag with one `{version}`, which is the version in the file's name. */
  readonly tagPattern: string | undefined;
  /** Normalised project name. */
  readonly project: string | undefined;
  readonly needsSbom: boolean;
  readonly denySelfHosted: boolean;
}

/** Where the keys that everything rests on came from. */
export interface RootInUse {
  /** `fetched`: by TUF, just now. `bundled`: part of this program. `given`: a file that the caller named. */
  readonly from: 'fetched' | 'bundled' | 'given';
  /** One line: which root, how old. */
  readonly says: string;
}

/** What a provenance statement says of where a file comes from, compared with its certificate. */
export interface ProvenanceClaims {
  /** The source proper; `undefined` for a form of provenance that does not say it in a way known here. */
  readonly source: { readonly repository: string; readonly ref: string; readonly commit: string } | undefined;
  /** Where the file was built, as far as the control plane said so: `job` names its runner, `run` does not. */
  readonly builtOn: string | undefined;
}

/** One statement about a file that verified. */
export interface KnownStatement {
  /** Name of the file that it was in. */
  readonly from: string;
  readonly kind: 'provenance' | 'publish' | 'approval' | 'other';
  readonly predicateType: string;
  readonly signer: VerifiedStatement['signer'];
}

/** What is known of one file. A part that nobody said under a trusted signature is `undefined`. */
export interface FileAnswer {
  readonly file: string;
  /** Of the bytes that were judged; of those that a list promises, where the file is not there. */
  readonly sha256: Sha256 | undefined;
  /** Bytes. */
  readonly size: number;
  readonly verdict: 'verified' | 'refused';
  /** Why it is refused; empty when it is verified. */
  readonly reasons: readonly string[];
  readonly statements: readonly KnownStatement[];
  readonly source: ProvenanceClaims['source'];
  readonly release: { readonly repository: string; readonly ref: string; readonly commit: string } | undefined;
  /** Address of the run and attempt that signed the provenance, or the publication where there is none. */
  readonly run: string | undefined;
  readonly environment: string | undefined;
  readonly approvers: readonly { readonly login: string; readonly namedDigest: boolean }[] | undefined;
  /** SLSA build level that the signer may claim; 0: there is no build provenance. */
  readonly level: 0 | 1 | 2 | 3;
  /** Formats of the SBOMs in the file; `undefined`: nobody looked. */
  readonly sboms: readonly string[] | undefined;
  /** What could not be known, a line each. */
  readonly unknown: readonly string[];
}

/** The answer of `verify`. */
export interface Verification {
  readonly root: RootInUse;
  readonly files: readonly FileAnswer[];
  /** Digest of the `SHA256SUMS` that all files were compared with. */
  readonly seal: Sha256 | undefined;
  readonly notes: readonly string[];
}

/** Who signed any Sigstore bundle, GitHub or not. */
export interface BundleSigner {
  /** The certificate's one subject name: an address of a workflow, of mail, or another identity. */
  readonly identity: string;
  readonly issuer: string;
  /** What was signed beside the file; `undefined` when the bundle signs the file itself. */
  readonly statement: Statement | undefined;
}

/** The answer of `verify --bundle`, about one file and one bundle of anybody. */
export interface BundleAnswer {
  readonly root: RootInUse;
  /** As it was typed. */
  readonly file: string;
  readonly sha256: Sha256;
  readonly verdict: 'verified' | 'refused';
  readonly reasons: readonly string[];
  readonly signer: BundleSigner | undefined;
}
