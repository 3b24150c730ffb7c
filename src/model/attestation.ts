import type { Sha256 } from './digest.ts';

/** A Sigstore bundle v0.3 as parsed JSON; its members are read through the verifier only. */
export type Bundle = { readonly [member: string]: unknown };

/** An in-toto statement v1. */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1';
  readonly subject: readonly { readonly name: string; readonly digest: { readonly sha256: Sha256 } }[];
  readonly predicateType: string;
  readonly predicate: unknown;
}

/** PEP 740's attestation object, version 1. */
export interface PypiAttestation {
  readonly version: 1;
  readonly verification_material: {
    readonly certificate: string;
    readonly transparency_entries: readonly [{ readonly [member: string]: unknown }];
  };
  readonly envelope: { readonly statement: string; readonly signature: string };
}

/** The identity that a signature must have: compared exactly, never as a pattern. */
export interface SignerIdentity {
  /** `OWNER/NAME`. */
  readonly repository: string;
  /** `.github/workflows/wheels.yml`. */
  readonly workflowPath: string;
  readonly ref: string;
  readonly commit: string;
  readonly runId: number;
  /** The called workflow whose job signs, `OWNER/NAME/.github/workflows/FILE@REF`; left out: the top-level one. */
  readonly calledWorkflow?: string | undefined;
  /** Of the run; left out: any, for a re-run of one run is the same run. */
  readonly attempt?: number | undefined;
}

/** What a verified bundle proves. */
export interface VerifiedStatement {
  readonly statement: Statement;
  /** Texts of the certificate as they stand there, complete addresses included. */
  readonly signer: {
    /** The one subject alternative name: `https://github.com/OWNER/NAME/.github/workflows/FILE@REF`, the job's workflow. */
    readonly san: string;
    readonly issuer: string;
    /** `https://github.com/OWNER/NAME` of the repository whose workflow ran. */
    readonly repository: string;
    readonly commit: string;
    readonly ref: string;
    /** The top-level workflow, in the form of `san`. */
    readonly buildConfigUri: string;
    /** `https://github.com/OWNER/NAME/actions/runs/ID/attempts/N`. */
    readonly runInvocationUri: string;
    /** `github-hosted` or `self-hosted`: of the job that signed. */
    readonly runnerEnvironment: string;
    /** The signing job's deployment environment; absent in certificates that do not name one. */
    readonly environment?: string;
  };
}
