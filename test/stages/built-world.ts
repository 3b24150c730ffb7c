import type { Bundle } from '../../src/model/attestation.ts';
import { builtArtifactName } from '../../src/model/built-artifact.ts';
import type { Sha256 } from '../../src/model/digest.ts';
import { attestBuilt } from '../../src/stages/attest-built.ts';
import { packed, someArtifact } from '../support/fakes/fake-artifacts.ts';
import { fakeJobs, someJob } from '../support/fakes/fake-jobs.ts';
import { sha } from '../support/fakes/fake-source.ts';
import { fakeBundle, type SignerTexts } from '../support/fakes/signer.ts';
import { replanned, run } from './played-stages.ts';
import { aWorld, type BuiltLeg, honestLegs, type WorldState } from './stage-world.ts';

/** The builder, as the policy names it. */
export const builder = `demo-org/builders/.github/workflows/build-wheel.yml@${sha('e')}`;

const called = ({ name }: BuiltLeg): string => `${name} / build`;
const calledLegs: readonly BuiltLeg[] = honestLegs.map((leg) => ({ ...leg, name: called(leg) }));

/** The honest world on the strong path: each leg is a call of the builder, built and not yet signed. */
export function aBuilderWorld(signers = `[{workflow: "${builder}", level: 3}]`): WorldState {
  const state = aWorld(calledLegs);
  state.policy += `signers: ${signers}\n`;
  return state;
}

/** Whom the certificate of a builder's job names. */
export const builderIdentity = (
  { sigstore: { identity } }: WorldState,
  changed: Partial<SignerTexts> = {},
): SignerTexts => {
  if (identity === null) throw new Error('this world has no identity');
  return { ...identity, san: `https://github.com/${builder}`, ...changed };
};

/** The job `attest` of one leg's call, over the world as it is. */
export async function attestLeg(
  state: WorldState,
  leg: BuiltLeg,
  claim: { readonly id?: number; readonly digest?: Sha256 } = {},
) {
  const facts = state.artifacts.filter(({ facts: { id } }) => id === 900 + leg.id).at(-1)?.facts;
  if (facts?.sha256 === undefined) throw new Error(`${leg.name} has no artifact`);
  const job = someJob({
    id: leg.id + 100,
    name: leg.name.replace(' / build', ' / attest'),
    attempt: state.run.attempt,
    status: 'in_progress',
    conclusion: undefined,
  });
  state.jobs.push(job);
  const { identity } = state.sigstore;
  const { over, gate } = state;
  state.sigstore.identity = builderIdentity(state);
  state.gate = { ...gate, claims: { ...gate.claims, jobWorkflowRef: builder } };
  const { jobs, annotations } = state;
  state.over = { ...over, jobs: { ...fakeJobs({ run: state.run, jobs, annotations }), ownJobId: async () => job.id } };
  try {
    const planned = await replanned(state);
    const artifact = { id: claim.id ?? facts.id, sha256: claim.digest ?? facts.sha256 };
    return await run(attestBuilt, { planned, artifact }, state);
  } finally {
    state.sigstore.identity = identity;
    state.gate = gate;
    state.over = over;
    state.jobs.splice(state.jobs.indexOf(job), 1, { ...job, status: 'completed', conclusion: 'success' });
  }
}

/** Every leg is signed by its builder. */
export async function aSignedWorld(signers?: string): Promise<WorldState> {
  const state = aBuilderWorld(signers);
  for (const leg of calledLegs) {
    const outcome = await attestLeg(state, leg);
    if (outcome.kind === 'stopped') throw new Error(JSON.stringify(outcome.verdicts.flatMap((one) => one.findings)));
  }
  return state;
}

export { calledLegs };

/** What somebody signed: the honest payload, perhaps with other words, under another identity. */
export function resigned(
  state: WorldState,
  bundle: Bundle,
  changed: Partial<SignerTexts>,
  words: (payload: string) => string = (payload) => payload,
): Bundle {
  const payload = Buffer.from(Object(bundle.dsseEnvelope).payload, 'base64').toString('utf8');
  const identity = builderIdentity(state, changed);
  return fakeBundle({ root: state.sigstore.root, identity, payload: words(payload), logIndex: 99 });
}

/** The one bundle for a leg's artifact, as the store holds it. */
export function bundleOfLeg(state: WorldState, at: number): Bundle {
  const stored = state.artifacts.find(({ facts }) => facts.name === builtName(state, at));
  const members: [string, string][] = JSON.parse(Buffer.from(stored?.blob ?? '[]').toString());
  return JSON.parse(Buffer.from(members[0]?.[1] ?? '', 'base64').toString());
}

const builtName = ({ artifacts }: WorldState, at: number): string => builtArtifactName(artifacts[at]?.facts.name ?? '');

/** Puts bundles into the artifact of one leg's bundles, or into another that is new. */
export function store(state: WorldState, at: number, bundles: readonly Bundle[], name = builtName(state, at)): void {
  const texts = bundles.map((one, index) => [`${index}.sigstore.json`, Buffer.from(JSON.stringify(one))] as const);
  const made = someArtifact(packed(new Map(texts)), {
    id: 5_000 + state.artifacts.length,
    name,
    runId: 77,
    headSha: sha('d'),
  });
  const old = state.artifacts.findIndex(({ facts }) => facts.name === name);
  state.artifacts.splice(old === -1 ? state.artifacts.length : old, old === -1 ? 0 : 1, made);
}
