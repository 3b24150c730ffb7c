import { describe, expect, test } from 'vitest';
import { ReleaseError } from '../../src/errors.ts';
import type { Statement } from '../../src/model/attestation.ts';
import { approvalStatement } from '../../src/provenance/approval-statement.ts';
import { publishStatement } from '../../src/provenance/publish-statement.ts';
import { publish } from '../../src/stages/6-publish.ts';
import { signPublication } from '../../src/stages/sign-publication.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { fakeVerifier } from '../support/fakes/verifier.ts';
import { approved, run } from './played-stages.ts';
import { aWorld, files, portsOf, type WorldState, windows } from './stage-world.ts';

/** A world whose seal is approved, with nothing logged since. */
async function waiting() {
  const state = aWorld();
  const proof = await approved(state);
  state.sigstore.logged.splice(0);
  return { state, proof, distributions: proof.attested.sealed.release.distributions };
}

const typesOf = (logged: readonly Statement[]) =>
  logged.map(({ subject, predicateType }) => [subject.length, predicateType]);

/** Attestations by file: how many each has. */
const counts = ({ attestations }: Awaited<ReturnType<typeof signPublication>>) =>
  [...attestations].map(([file, list]) => [file, list.length]);

describe(signPublication, () => {
  test('signs a publish attestation for each file that is to be uploaded, and the approval record', async () => {
    const { state, proof, distributions } = await waiting();
    const ports = portsOf(state);
    const signed = await signPublication(proof, distributions, ports);
    expect(state.sigstore.logged).toEqual([
      ...distributions.map(({ file, sha256 }) => publishStatement(file, sha256, ports.publishType)),
      approvalStatement(proof.record, distributions),
    ]);
    expect(counts(signed)).toEqual(files.map((file) => [file, 2]));
  });

  test('says published of nothing else', async () => {
    const { state, proof, distributions } = await waiting();
    const own = distributions.filter(({ file }) => file === windows);
    const signed = await signPublication(proof, own, portsOf(state));
    expect([state.sigstore.logged.length, counts(signed)]).toEqual([
      2,
      files.map((file) => [file, file === windows ? 2 : 1]),
    ]);
  });

  /** Signs other statements than it was asked to. */
  const bent = (state: WorldState, change: (statement: Statement) => Statement) => {
    const { signer } = portsOf(state);
    state.over = { signer: { sign: (statements, told) => signer.sign(statements.map(change), told) } };
  };

  test.for<{ of: string; change: (statement: Statement) => Statement; says: string }>([
    {
      of: 'another type',
      change: (one) => ({ ...one, predicateType: 'https://example.org/other' }),
      says: 'the statement’s predicateType is not what was to be signed',
    },
    {
      of: 'more than was approved',
      change: (one) => (one.predicate === null ? one : { ...one, predicate: { ...Object(one.predicate), by: [] } }),
      says: 'what was signed for the approval record does not verify: the statement’s predicate is not what was to be signed',
    },
    {
      of: 'other bytes',
      change: (one) => ({ ...one, subject: one.subject.map(({ digest }) => ({ name: 'x.whl', digest })) }),
      says: 'the statement’s subject is not what was to be signed',
    },
  ])('refuses what came back with $of', async ({ change, says }) => {
    const { state, proof, distributions } = await waiting();
    bent(state, change);
    const error = await errorOf(signPublication(proof, distributions, portsOf(state)));
    expect(error.code).toBe('SIGNING_REFUSED');
    expect(error.message).toContain(says);
  });

  test('signs nothing where nothing could be verified', async () => {
    const { state, proof, distributions } = await waiting();
    state.over = { verifier: fakeVerifier({ root: undefined }) };
    expect((await errorOf(signPublication(proof, distributions, portsOf(state)))).code).toBe('SIGSTORE_UNREACHABLE');
    expect(state.sigstore.logged).toEqual([]);
  });
});

describe('stage publish', () => {
  test('signs for the files that the index lacks, and no others', async () => {
    const { state, proof, distributions } = await waiting();
    await run(publish, { approved: proof, handoff: undefined }, state);
    expect(typesOf(state.sigstore.logged)).toHaveLength(4);
    state.sigstore.logged.splice(0);
    await run(publish, { approved: proof, handoff: undefined }, state);
    expect(state.sigstore.logged).toEqual([approvalStatement(proof.record, distributions)]);
  });

  test('leaves the publish attestations to whoever uploads', async () => {
    const { state, proof, distributions } = await waiting();
    await run(publish, { approved: proof, handoff: { packagesDir: '/packages' } }, state);
    expect(state.sigstore.logged).toEqual([approvalStatement(proof.record, distributions)]);
  });

  test('uploads nothing when the log gives out, and stores nothing of it', async () => {
    const { state, proof } = await waiting();
    const artifacts = state.artifacts.length;
    state.sigstore.fault = new ReleaseError('REKOR_UNREACHABLE', 'no answer');
    state.sigstore.before = 2;
    expect((await errorOf(run(publish, { approved: proof, handoff: undefined }, state))).code).toBe(
      'REKOR_UNREACHABLE',
    );
    expect([state.indexes.pypi.uploads.length, state.artifacts.length]).toEqual([0, artifacts]);
    const again = await run(publish, { approved: proof, handoff: undefined }, state);
    expect([again.kind, state.indexes.pypi.uploads.length]).toEqual(['done', 3]);
  });
});
