import { expect, test } from 'vitest';
import type { Bundle, Statement } from '../../src/model/attestation.ts';
import { sha256Of } from '../../src/model/digest.ts';
import { approvalPredicateType } from '../../src/provenance/approval-statement.ts';
import { publish } from '../../src/stages/6-publish.ts';
import { approved, published, run } from './played-stages.ts';
import { aWorld, files, portsOf } from './stage-world.ts';

const statementIn = (bundle: Bundle): Statement =>
  JSON.parse(Buffer.from(String(Object(bundle.dsseEnvelope).payload), 'base64').toString());

test('the approval record names the seal, the policy, who approved, and which form was proven', async () => {
  const state = aWorld();
  const { approval, approved: proof } = await published(state);
  const { sealed } = proof.attested;
  const statement = statementIn(approval);
  expect(statement.predicateType).toBe(approvalPredicateType);
  expect(statement.subject.map(({ name }) => name)).toEqual([...files]);
  expect(statement.predicate).toMatchObject({
    seal: sealed.digest,
    policy: sha256Of(state.policy),
    basis: 'person',
    form: 'single',
    by: [{ id: expect.any(Number), namedDigest: false }],
    rules: { name: 'pypi' },
  });
});

test('an approver who names the digest makes the other form', async () => {
  const state = aWorld();
  const { digest } = (await published(state)).approved.attested.sealed;
  const again = aWorld();
  again.gate = { ...again.gate, reviews: [{ comment: `sha256:${digest}` }] };
  const { approval } = await published(again);
  expect(statementIn(approval).predicate).toMatchObject({ form: 'digest', by: [{ namedDigest: true }] });
});

test('a signature over another record than the one that was proven stops everything before the first upload', async () => {
  const state = aWorld();
  const proof = await approved(state);
  const { signer } = portsOf(state);
  const lying = (one: Statement): Statement =>
    one.predicateType === approvalPredicateType
      ? { ...one, predicate: { ...Object(one.predicate), environment: 'elsewhere' } }
      : one;
  state.over = { signer: { sign: (statements, told) => signer.sign(statements.map(lying), told) } };
  await expect(run(publish, { approved: proof, handoff: undefined }, state)).rejects.toMatchObject({
    code: 'SIGNING_REFUSED',
    message: expect.stringContaining('the approval record does not verify: it says something else'),
  });
  expect(state.indexes.pypi.uploads).toEqual([]);
});
