import type { GitSha, Sha256 } from './digest.ts';

/** Something that went into a build, as the leg names it. */
export interface ReportedInput {
  /** A package URL, or an address. */
  readonly uri: string;
  readonly sha256: Sha256 | undefined;
}

/** A program or library of Python that lay ready for the build, from its own metadata. */
export interface ReportedTool {
  /** Normalised name of the project. */
  readonly name: string;
  readonly version: string;
}

export interface ReportedSubmodule {
  /** Below the checkout, with slashes. */
  readonly path: string;
  /** As `.gitmodules` spells it; empty when it names none. */
  readonly url: string;
  /** What is checked out there. */
  readonly commit: GitSha;
}

/**
 * What a leg says of how it built. All of it is the leg's own word: reported, verified by nobody. It goes into an
 * artifact of its own, for the annotation that carries the stamp has no room for it.
 */
export interface BuildRecord {
  readonly v: 1;
  /** SHA-256 of the leg's `sha256sum` lines in byte order: the files that this record is about. */
  readonly of: Sha256;
  /** The runner's machine; texts are empty where the runner does not tell. */
  readonly runner: {
    /** `Linux`, `macOS`, `Windows`. */
    readonly os: string;
    /** `X64`, `ARM64`. */
    readonly arch: string;
    /** `ubuntu24`. */
    readonly image: string;
    /** `20261115.1.0`. */
    readonly imageVersion: string;
  };
  readonly submodules: readonly ReportedSubmodule[];
  /** The container in which it was built, where the leg's own steps named one. */
  readonly image: ReportedInput | undefined;
  readonly tools: readonly ReportedTool[];
  /** What a build environment was made of, where the leg's own steps named it. */
  readonly requirements: readonly ReportedInput[];
  /** What was copied into the files, where the leg's own steps named it. */
  readonly libraries: readonly ReportedInput[];
}
