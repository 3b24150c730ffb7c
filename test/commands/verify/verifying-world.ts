import { bundleToJSON } from '@sigstore/bundle';
import type { VerifyPorts } from '../../../src/commands/verify/verify-ports.ts';
import { publishPredicateType } from '../../../src/endpoints.ts';
import type { Inputs } from '../../../src/inputs.ts';
import { readTerminalInputs } from '../../../src/inputs.ts';
import type { ApprovalRecord } from '../../../src/model/approval.ts';
import type { Bundle, Statement } from '../../../src/model/attestation.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import type { Verifier } from '../../../src/ports/verifier.ts';
import { approvalStatement } from '../../../src/provenance/approval-statement.ts';
import { publishStatement } from '../../../src/provenance/publish-statement.ts';
import { buildType, slsaPredicateType } from '../../../src/provenance/slsa-parts.ts';
import type { Sigstore } from '../../../src/rehearsal/sigstore/start-sigstore.ts';
import { type SigningOptions, signingWorld, verifierOf } from '../../adapters/sigstore/signing-world.ts';
import { signBundle } from '../../rehearsal/sigstore/sigstore-fixture.ts';
import type { Disk } from '../../support/fakes/fake-artifacts.ts';
import { fakeLog } from '../../support/fakes/fake-log.ts';
import { fakeFiles } from '../../support/fakes/files.ts';
import { fakeInspector, someInspection } from '../../support/fakes/inspector.ts';

export const wheel = 'pkg-1.0-py3-none-any.whl';
export const bytes = Buffer.from('the bytes of a wheel');

const repository = 'https://github.com/python/wheels';
export const sourceCommit = 'c'.repeat(40);

export type Predicate = ReturnType<typeof honestPredicate>;

/** Provenance of {@link wheel} by the workflow that `signingWorld` signs as, with predicate members that a case bends. */
export const provenance = (
  bend: (predicate: Predicate) => void = () => undefined,
  subject: Statement['subject'] = [{ name: wheel, digest: { sha256: sha256Of(bytes) } }],
): Statement => {
  const made = honestPredicate();
  bend(made);
  return { _type: 'https://in-toto.io/Statement/v1', subject, predicateType: slsaPredicateType, predicate: made };
};

const honestPredicate = () => ({
  buildDefinition: {
    buildType,
    externalParameters: {
      workflow: { repository, ref: 'refs/heads/main', path: '.github/workflows/wheels.yml' },
      source: { repository: 'https://github.com/python/pkg', ref: 'refs/tags/v1.0' },
    },
    internalParameters: { scope: 'job', controlPlane: { jobId: '5', runnerGroup: 'GitHub Actions' } },
    resolvedDependencies: [
      { name: 'release-workflow', uri: `git+${repository}@refs/heads/main`, digest: { gitCommit: 'a'.repeat(40) } },
      { name: 'source', uri: 'git+https://github.com/python/pkg@refs/tags/v1.0', digest: { gitCommit: sourceCommit } },
    ],
  },
  runDetails: {
    builder: { id: `${repository}/.github/workflows/wheels.yml@refs/heads/main` },
    metadata: { invocationId: `${repository}/actions/runs/13/attempts/1` },
  },
});

export const publication = (): Statement => publishStatement(wheel, sha256Of(bytes), publishPredicateType);

export const approval = (bend: Partial<ApprovalRecord> = {}): Statement =>
  approvalStatement(
    {
      v: 1,
      seal: sha256Of('a seal'),
      policy: sha256Of('a policy'),
      environment: 'pypi',
      by: [{ id: 9, login: 'grace', namedDigest: true, comment: 'yes' }],
      basis: 'person',
      form: 'single',
      rules: null,
      run: { repository: 'python/wheels', id: 13, attempt: 1 },
      ...bend,
    },
    [{ file: wheel, sha256: sha256Of(bytes) }],
  );

/** Signs one statement as a job of `python/wheels`, or of whoever `options` bend it to. */
export async function sign(sigstore: Sigstore, statement: unknown, options: SigningOptions = {}): Promise<Bundle> {
  // Our own signer refuses to sign in the name of a called workflow; the stock client asks nothing.
  if (options.bend) {
    const data = Buffer.from(JSON.stringify(statement));
    return { ...(bundleToJSON(await signBundle(sigstore, data, false, options.bend())) as object) };
  }
  const [bundle = {}] = await signingWorld(sigstore, options).signer.sign([statement as Statement], () => undefined);
  return bundle;
}

export interface VerifyingPorts extends VerifyPorts {
  readonly disk: Disk;
}

/** A disk with those files in the folder `/in`, and a verifier that trusts that Sigstore. */
export function verifyingPorts(verifier: Verifier, files: Readonly<Record<string, string | Buffer>>): VerifyingPorts {
  const disk: Disk = new Map(Object.entries(files).map(([name, content]) => [`/in/${name}`, Buffer.from(content)]));
  return {
    disk,
    files: fakeFiles(disk),
    verifier,
    bundles: { verify: async () => Promise.reject(new Error('no bundle of anybody is asked about here')) },
    inspector: fakeInspector(someInspection(disk)),
    log: fakeLog(),
    publishType: publishPredicateType,
    root: async () => ({ from: 'given', says: 'the root of a test' }),
  };
}

export const trusting = (sigstore: Sigstore): Verifier => verifierOf(sigstore.trustedRootJson);

/** What a person types behind `wheelgate verify`. */
export function typed(...argv: readonly string[]): Inputs {
  const read = readTerminalInputs(['verify', ...argv]);
  if ('command' in read) return read;
  throw new Error('help was asked for');
}

/** Every rule that there is, as this release meets it. */
export const everyRule = [
  ...['--repository', 'python/wheels', '--workflow', 'wheels.yml'],
  ...['--source-repository', 'python/pkg', '--source-commit', sourceCommit, '--source-tag', 'v1.0'],
  ...['--environment', 'pypi', '--deny-self-hosted'],
];
