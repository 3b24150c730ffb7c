interface ErrorKind {
  /** Exit code of the process. 0 is "ready" and 1 is "stopped by a finding"; neither is an error. */
  readonly exit: number;
  /** True when the same run may succeed later with nothing changed. */
  readonly retry: boolean;
  /** What to do next; true at every place that throws the code. */
  readonly remedy: string;
}

/** Every way in which this program can fail *to know*. What it knows to be wrong is a `Finding`. */
export const errorTable = {
  INPUT_INVALID: { exit: 2, retry: false, remedy: 'Correct the inputs named above; docs/inputs.md lists all of them.' },
  POLICY_INVALID: {
    exit: 2,
    retry: false,
    remedy: 'Correct the policy at the lines named above; docs/policy.md has every key.',
  },
  WORLD_REFUSED: {
    exit: 2,
    retry: false,
    remedy: 'Remove the setting named above: a real release takes addresses and trust from nobody.',
  },
  NODE_TOO_OLD: {
    exit: 2,
    retry: false,
    remedy: 'Run this phase as an action (Node 24), or with Node 24 in a terminal.',
  },
  NOTHING_TO_JUDGE: {
    exit: 3,
    retry: false,
    remedy: 'Look at the place named above: there was nothing in it, and nothing examined is never a pass.',
  },
  PERMISSION_MISSING: {
    exit: 4,
    retry: false,
    remedy: 'Give the job the permission named above under `permissions:` and start the run again.',
  },
  IDENTITY_MISSING: {
    exit: 4,
    retry: false,
    remedy: 'Give this job `permissions: {id-token: write}` and start the run again.',
  },
  SIGNING_REFUSED: {
    exit: 4,
    retry: false,
    remedy: 'Read the reason given by Sigstore above; the run must be a top-level workflow of a public repository.',
  },
  PUBLISHER_REFUSED: {
    exit: 4,
    retry: false,
    remedy: 'Compare repository, workflow file and environment above with the trusted publisher set on the index.',
  },
  UPLOAD_REFUSED: {
    exit: 4,
    retry: false,
    remedy: 'Read the reason given by the index above. What is uploaded stays; re-run this job to go on.',
  },
  WORKFLOW_REUSABLE: {
    exit: 4,
    retry: false,
    remedy: 'Move this step into a job of the top-level workflow: nobody could verify what a called one signs.',
  },
  REPOSITORY_PRIVATE: {
    exit: 4,
    retry: false,
    remedy: 'Make the repository public, or set the input `public-log: true` of seal and publish to agree to that.',
  },
  IDENTITY_UNREACHABLE: {
    exit: 5,
    retry: true,
    remedy: 'Re-run this job later: GitHub gave it no identity token. What it did before is found and used again.',
  },
  IDENTITY_REFUSED: {
    exit: 5,
    retry: true,
    remedy:
      'Re-run this job later. If it stays so, look for letters outside ASCII in the names of workflow and environment.',
  },
  FULCIO_UNREACHABLE: {
    exit: 5,
    retry: true,
    remedy: 'Re-run this job later, when Sigstore issues certificates again: https://status.sigstore.dev tells.',
  },
  REKOR_UNREACHABLE: {
    exit: 5,
    retry: true,
    remedy: 'Re-run this job later, when Sigstore’s log is up again: https://status.sigstore.dev tells.',
  },
  GITHUB_UNREACHABLE: { exit: 5, retry: true, remedy: 'Re-run this job later; nothing was changed.' },
  SIGSTORE_UNREACHABLE: {
    exit: 5,
    retry: true,
    remedy: 'Re-run this job later: what was signed before is found and used again.',
  },
  INDEX_UNREACHABLE: { exit: 5, retry: true, remedy: 'Re-run this job later; what is published stays as it is.' },
  ARTIFACT_GONE: {
    exit: 5,
    retry: false,
    remedy: 'The artifact named above was deleted or has expired: start a new run, its bytes are gone.',
  },
  FACT_UNREADABLE: {
    exit: 5,
    retry: true,
    remedy: 'Give this job the permission named above, or re-run it later: what cannot be read is never a yes.',
  },
  FILE_UNREADABLE: { exit: 2, retry: false, remedy: 'Make the file or folder named above readable, then run again.' },
  DISK_FULL: {
    exit: 5,
    retry: false,
    remedy: 'Free the disk named above, or run this job on a runner with a larger one; nothing was changed.',
  },
  TOOL_MISSING: {
    exit: 2,
    retry: false,
    remedy: 'Install the program named above, or put it on PATH; then run again.',
  },
  INTERRUPTED: { exit: 5, retry: true, remedy: 'Start it again: nothing was changed outside this machine.' },
  WORLD_UNREACHABLE: {
    exit: 5,
    retry: true,
    remedy: 'Start the rehearsal again: its embedded services did not answer.',
  },
  BUG: { exit: 70, retry: false, remedy: 'This is a defect of wheelgate. Please report the text above.' },
} as const satisfies Record<string, ErrorKind>;

/** What each exit code of the process means. Codes that are not named are reserved. */
export const exitTable = {
  0: 'Ready. Nothing stops the release.',
  1: 'A verdict against the release: findings, no approval, different bytes.',
  2: 'Inputs, policy or settings: nothing was judged.',
  3: 'There was nothing to judge.',
  4: 'A service refuses us: a permission or a publisher is missing.',
  5: 'Not known, after retries. Run again.',
  70: 'A defect of wheelgate.',
} as const satisfies Record<number, string>;

export type ErrorCode = keyof typeof errorTable;

interface ReleaseErrorOptions extends ErrorOptions {
  /** Where one sentence is not enough: every mistake, a line each. May hold strangers' text; never a secret. */
  readonly mistakes?: readonly string[];
}

export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
  readonly code: ErrorCode;
  readonly mistakes: readonly string[];

  /** @param what one sentence: what was tried, on which object, and what came back. Never a secret. */
  constructor(code: ErrorCode, what: string, options: ReleaseErrorOptions = {}) {
    super(what, options);
    this.code = code;
    this.mistakes = options.mistakes ?? [];
  }
}

/** Keeps a `ReleaseError`. Whatever else was thrown is by definition a bug of ours, and says where. */
export function asReleaseError(thrown: unknown, during: string): ReleaseError {
  if (thrown instanceof ReleaseError) return thrown;
  return new ReleaseError('BUG', `unexpected failure during "${during}": ${thrown}`, { cause: thrown });
}
