import { ReleaseError } from '../../../src/errors.ts';
import type { Bundle, Statement, VerifiedStatement } from '../../../src/model/attestation.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import type { Signer } from '../../../src/ports/signer.ts';

export type SignerTexts = VerifiedStatement['signer'];

/** All that a fake Sigstore knows. Members are read at each call, so a test may change them. */
export interface FakeSigstoreState {
  /** Stands for the keys of authority and log: what one root signed verifies under that root alone. */
  root: string;
  /** Whom certificates name; `null`: the job lacks `id-token: write`. */
  identity: SignerTexts | null;
  /** Thrown by the next call. */
  fault: ReleaseError | undefined;
  /** Statements that the call signs before it throws `fault`. */
  before: number;
  /** Certificates that were asked for. */
  certificates: number;
  /** Statements that were logged, in order. */
  readonly logged: Statement[];
}

const repository = 'https://github.com/demo-org/demo-release';
const workflow = `${repository}/.github/workflows/wheels.yml@refs/heads/main`;

/** A fake Sigstore for the run of `aRelease`. */
export const someSigstore = (facts: Partial<FakeSigstoreState> = {}): FakeSigstoreState => ({
  root: '{"fake":"root"}',
  identity: {
    san: workflow,
    issuer: 'https://token.actions.githubusercontent.com',
    repository,
    commit: 'd'.repeat(40),
    ref: 'refs/heads/main',
    buildConfigUri: workflow,
    runInvocationUri: `${repository}/actions/runs/77/attempts/1`,
    runnerEnvironment: 'github-hosted',
  },
  fault: undefined,
  before: 0,
  certificates: 0,
  logged: [],
  ...facts,
});

/** Keeps the promises of the port in memory; test/contracts/signer.test.ts holds it to them. */
export function fakeSigner(state: FakeSigstoreState = someSigstore()): Signer {
  let certified = false;
  return {
    async sign(statements, progress) {
      const { fault, before, identity, root } = state;
      state.fault = undefined;
      if (fault && before === 0) throw fault;
      if (statements.length > 1_024) throw new ReleaseError('BUG', 'more statements than one call takes');
      if (statements.length === 0) return [];
      if (identity === null) throw new ReleaseError('IDENTITY_MISSING', 'this job lacks `id-token: write`');
      if (!certified) state.certificates += 1;
      certified = true;
      return statements.map((statement, at) => {
        if (fault && at >= before) throw fault;
        state.logged.push(statement);
        const bundle = fakeBundle({
          root,
          identity,
          payload: JSON.stringify(statement),
          logIndex: state.logged.length,
        });
        progress(at + 1, { at, bundle });
        return bundle;
      });
    },
  };
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** The bundle that a root makes of its parts: in the form of a real one, with digests in place of signatures. */
export function fakeBundle(parts: {
  readonly root: string;
  readonly identity: SignerTexts;
  readonly payload: string;
  readonly logIndex: number;
}): Bundle {
  const seal = (what: string): string => base64(sha256Of(JSON.stringify([what, parts])));
  const [logIndex, treeSize] = [String(parts.logIndex), String(parts.logIndex + 1)];
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: base64(JSON.stringify(parts.identity)) },
      tlogEntries: [
        {
          logIndex,
          logId: { keyId: base64(sha256Of(parts.root)) },
          kindVersion: { kind: 'dsse', version: '0.0.1' },
          integratedTime: '1795438834',
          inclusionPromise: { signedEntryTimestamp: seal('promise') },
          inclusionProof: {
            logIndex,
            rootHash: seal('tree'),
            treeSize,
            hashes: [seal('path')],
            checkpoint: { envelope: `fake\n${treeSize}\n${seal('tree')}\n\n— fake ${seal('checkpoint')}\n` },
          },
          canonicalizedBody: seal('body'),
        },
      ],
      timestampVerificationData: {},
    },
    dsseEnvelope: {
      payload: base64(parts.payload),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: seal('signature') }],
    },
  };
}
