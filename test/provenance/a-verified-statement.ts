import type { SignerIdentity, Statement, VerifiedStatement } from '../../src/model/attestation.ts';
import { commitOf, digestOf } from '../model/documents.ts';

const repository = 'https://github.com/demo-org/demo-release';
const workflow = `${repository}/.github/workflows/wheels.yml@refs/heads/main`;

/** Who signs the releases of `aRelease`. */
export const demoSigner: SignerIdentity = {
  repository: 'demo-org/demo-release',
  workflowPath: '.github/workflows/wheels.yml',
  ref: 'refs/heads/main',
  commit: commitOf('d'),
  runId: 77,
};

export const aStatement = (bend: Partial<Statement> = {}): Statement => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'demo-1.2.3.tar.gz', digest: { sha256: digestOf('sdist') } }],
  predicateType: 'https://example.com/predicate/v1',
  predicate: null,
  ...bend,
});

/** A statement signed by {@link demoSigner}, with those texts of the certificate that a test bends. */
export const aVerifiedStatement = (bend: Partial<VerifiedStatement['signer']> = {}): VerifiedStatement => ({
  statement: aStatement(),
  signer: {
    san: workflow,
    issuer: 'https://token.actions.githubusercontent.com',
    repository,
    commit: commitOf('d'),
    ref: 'refs/heads/main',
    buildConfigUri: workflow,
    runInvocationUri: `${repository}/actions/runs/77/attempts/1`,
    runnerEnvironment: 'github-hosted',
    ...bend,
  },
});
