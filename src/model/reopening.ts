/** Why a seal could not be reopened, each under the id of the check that reports it. */
export interface SealProblem {
  readonly id:
    | 'altered-seal'
    | 'foreign-seal'
    | 'unverified-provenance'
    | 'foreign-signer'
    | 'contradicting-provenance'
    | 'unstored-provenance'
    | 'missing-builder-provenance'
    | 'repeated-builder-provenance';
  readonly where: string;
  readonly what: string;
}

/** What was looked at while a seal was made or reopened: the subject of stage attest's checks. */
export interface Reopening {
  /** Files and statements that were examined. */
  readonly examined: number;
  readonly problems: readonly SealProblem[];
}
