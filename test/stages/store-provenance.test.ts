import { describe, expect, test } from 'vitest';
import type { ReleaseError } from '../../src/errors.ts';
import type { Bundle } from '../../src/model/attestation.ts';
import { blocks } from '../../src/model/finding.ts';
import type { Level3 } from '../../src/model/policy.ts';
import { setStatement } from '../../src/provenance/set-statement.ts';
import { storeProvenance } from '../../src/stages/store-provenance.ts';
import { fakeAttestationStore } from '../support/fakes/fake-attestation-store.ts';
import { someSigstore } from '../support/fakes/signer.ts';
import { attested } from './played-stages.ts';
import { aWorld, files, portsOf, type WorldState } from './stage-world.ts';

/** A world whose policy wants the store so much, sealed; what the store keeps goes into `kept`. */
async function sealed(
  level: Level3,
  refusal: Parameters<typeof fakeAttestationStore>[1] = undefined,
  unwanted?: string,
) {
  const state = aWorld();
  state.policy += `attestation-store: ${level}\n`;
  const kept: Bundle[] = [];
  state.over = { attestationStore: fakeAttestationStore(kept, refusal, unwanted) };
  return { state, kept, seal: await attested(state) };
}

const store = async (state: WorldState, seal: Awaited<ReturnType<typeof sealed>>['seal']) =>
  storeProvenance.run(seal, portsOf(state));

const statementIn = (bundle: Bundle | undefined) =>
  JSON.parse(Buffer.from(String(Object(bundle?.dsseEnvelope).payload), 'base64').toString());

describe('GitHub’s store', () => {
  test('is told one statement with every file as a subject, which speaks of the run alone', async () => {
    const { state, kept, seal } = await sealed('require');
    const outcome = await store(state, seal);
    expect([outcome.kind, outcome.verdicts.map(({ check, status }) => [check.id, status])]).toEqual([
      'done',
      [['unstored-provenance', 'pass']],
    ]);
    expect(kept.map(statementIn)).toEqual([setStatement(seal.sealed.release)]);
    expect(statementIn(kept[0]).subject.map(({ name }: { name: string }) => name)).toEqual([...files]);
    expect(JSON.stringify(statementIn(kept[0]))).not.toMatch(/jobName|reportedByBuildJob|runnerGroup/);
  });

  test('is told nothing twice', async () => {
    const { state, kept, seal } = await sealed('require');
    await store(state, seal);
    const { certificates } = state.sigstore;
    expect((await store(state, seal)).kind).toBe('done');
    expect([kept.length, state.sigstore.certificates]).toEqual([1, certificates]);
  });

  test('is told all the same where somebody else posted the same words', async () => {
    const { state, kept, seal } = await sealed('require');
    await store(state, seal);
    const [own] = kept.splice(0);
    const envelope = { ...Object(own?.dsseEnvelope), signatures: [{ sig: 'forged' }] };
    kept.push({ ...own, dsseEnvelope: envelope });
    await store(state, seal);
    expect(kept).toHaveLength(2);
  });

  test('is not asked where the policy says off', async () => {
    const { state, kept, seal } = await sealed('off', 'GITHUB_UNREACHABLE');
    expect(await store(state, seal)).toMatchObject({ kind: 'done', verdicts: [] });
    expect(kept).toEqual([]);
  });
});

describe('a store that does not take it', () => {
  test.each([
    { level: 'warn', refusal: undefined, unwanted: 'GitHub answered 422: no', blocking: false },
    { level: 'warn', refusal: 'PERMISSION_MISSING', unwanted: undefined, blocking: false },
    { level: 'warn', refusal: 'GITHUB_UNREACHABLE', unwanted: undefined, blocking: false },
    { level: 'require', refusal: undefined, unwanted: 'GitHub answered 422: no', blocking: true },
    { level: 'require', refusal: 'PERMISSION_MISSING', unwanted: undefined, blocking: true },
    { level: 'require', refusal: 'NOTHING_TO_JUDGE', unwanted: undefined, blocking: true },
  ] as const)('$level: $refusal $unwanted', async ({ level, refusal, unwanted, blocking }) => {
    const { state, seal } = await sealed(level, refusal, unwanted);
    const outcome = await store(state, seal);
    expect([outcome.kind, outcome.verdicts.some(blocks)]).toEqual(blocking ? ['stopped', true] : ['done', false]);
    const [finding] = outcome.verdicts.flatMap(({ findings }) => findings);
    expect(finding).toEqual({ where: 'demo-org/demo-release', what: unwanted ?? 'the bundle was not kept' });
  });

  test('is an error where the policy requires it and nobody knows', async () => {
    const { state, seal } = await sealed('require', 'GITHUB_UNREACHABLE');
    const thrown: ReleaseError | unknown = await store(state, seal).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ code: 'GITHUB_UNREACHABLE' });
  });

  test('does not hide a defect of ours', async () => {
    const { state, seal } = await sealed('warn', 'BUG');
    await expect(store(state, seal)).rejects.toMatchObject({ code: 'BUG' });
  });
});

test('a job that may not ask for an identity leaves a warning, and the seal stays', async () => {
  const { state, seal } = await sealed('warn');
  const over = { ...state, sigstore: someSigstore({ identity: null }) };
  expect(await storeProvenance.run(seal, portsOf(over))).toMatchObject({ kind: 'done' });
});
