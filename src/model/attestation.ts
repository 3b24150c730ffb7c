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
}

/** What a verified bundle proves. */
export interface VerifiedStatement {
  readonly statement: Statement;
  readonly signer: {
    /** Certificate's SAN. */
    readonly san: string;
    readonly issuer: string;
    readonly repository: string;
    readonly commit: string;
    readonly ref: string;
    readonly buildConfigUri: string;
    readonly runInvocationUri: string;
    readonly runnerEnvironment: string;
  };
}
