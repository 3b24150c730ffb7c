/** A rehearsal's world, started in this process: an embedded GitHub, Sigstore and PyPI on loopback. */
export interface StartedWorld {
  /** The addresses as one JSON text, for a child process to read through `WHEELGATE_WORLD`. */
  readonly addresses: string;
  /** Path of the world's trusted root. */
  readonly trustedRoot: string;
  /**
   * One request to the control API, through which a rehearsal plays runner, people and attackers.
   * @throws ReleaseError WORLD_UNREACHABLE with the world's words when it refuses.
   */
  readonly control: (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: unknown,
  ) => Promise<{ readonly [member: string]: unknown }>;
  readonly close: () => Promise<void>;
}

export interface WorldStart {
  /** A scenario of the embedded world, as plain JSON; its form is the world's own (`rehearsal/scenario.ts`). */
  readonly scenario: unknown;
  /** Folder for what the world stores. */
  readonly dir: string;
  /** Added to every reply, milliseconds. */
  readonly latencyMs: number | undefined;
}

/** A git checkout made for a rehearsal. The same project, version and tag give the same ids, on every machine. */
export interface SourceCheckout {
  /** Folder of the work tree, at the tag's commit. */
  readonly path: string;
  /** The release's commit, which the tag names. */
  readonly commit: CheckoutCommit;
  /** Id of the annotated tag's own object. */
  readonly tagObject: string;
  /** The first commit after the release: head of the main branch. */
  readonly next: CheckoutCommit;
  /** Folder of a second work tree, at that commit. */
  readonly nextPath: string;
}

export interface CheckoutCommit {
  readonly sha: string;
  readonly tree: string;
  /** ISO date of the committer. */
  readonly date: string;
  readonly message: string;
}

/** Starts worlds and makes sample releases; wired by `main` to the rehearsal, which shares no code with its clients. */
export interface Worlds {
  readonly start: (start: WorldStart) => Promise<StartedWorld>;
  /** Builds the sample release into an existing folder. @returns the file names. */
  readonly sample: (dir: string) => Promise<readonly string[]>;
  /**
   * Makes a source checkout in a new folder. @returns `undefined` when this machine has no `git`.
   * @param tag name of the release's tag, without `refs/tags/`.
   */
  readonly checkout: (
    dir: string,
    project: string,
    version: string,
    tag: string,
  ) => Promise<SourceCheckout | undefined>;
  /**
   * Builds a small, well-formed wheel of any name into an existing folder, with bytes that no leg has built: what an
   * attacker would bring. @returns its path.
   */
  readonly forge: (dir: string, file: string) => Promise<string>;
}
