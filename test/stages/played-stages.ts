// The stages in their order, each over the one before it; a test runs the one that it is about by itself.

import type { Sha256 } from '../../src/model/digest.ts';
import { blocks, type Finding } from '../../src/model/finding.ts';
import { renderPlan } from '../../src/model/parse-plan.ts';
import { type PlanRequest, plan, replan } from '../../src/stages/1-plan.ts';
import { collect } from '../../src/stages/2-collect.ts';
import { inspect } from '../../src/stages/3-inspect.ts';
import { attest, refetch, reopenSeal } from '../../src/stages/4-attest.ts';
import { approve } from '../../src/stages/5-approve.ts';
import { publish } from '../../src/stages/6-publish.ts';
import type { Outcome, Stage } from '../../src/stages/stage.ts';
import { policyPath, portsOf, type WorldState } from './stage-world.ts';

export const request = (changed: Partial<PlanRequest> = {}): PlanRequest => ({
  sourceRef: 'v1.2.3',
  index: 'pypi',
  policyPath,
  ...changed,
});

/** One stage over the world as it is now. */
export const run = <In, Out>(stage: Stage<In, Out>, input: In, state: WorldState): Promise<Outcome<Out>> =>
  stage.run(input, portsOf(state));

/** What a stage made. @throws Error with the findings when it was stopped. */
export async function made<In, Out>(stage: Stage<In, Out>, input: In, state: WorldState): Promise<Out> {
  const outcome = await run(stage, input, state);
  if (outcome.kind === 'done') return outcome.value;
  throw new Error(JSON.stringify([outcome.because, findingsOf(outcome)]));
}

interface Found extends Finding {
  readonly id: string;
}

/** Whatever a stage found, blocking or not. */
export const allFindings = ({ verdicts }: Outcome<unknown>): readonly Found[] =>
  verdicts.flatMap(({ check, findings }) => findings.map((finding) => ({ id: check.id, ...finding })));

/** What stopped a stage; nothing when it went on. */
export const findingsOf = (outcome: Outcome<unknown>): readonly Found[] =>
  outcome.kind === 'done' ? [] : allFindings({ ...outcome, verdicts: outcome.verdicts.filter(blocks) });

/** Ids of the checks that stopped a stage, each once. */
export const stoppedBy = (outcome: Outcome<unknown>): readonly string[] => [
  ...new Set(findingsOf(outcome).map(({ id }) => id)),
];

export const planned = (state: WorldState, changed: Partial<PlanRequest> = {}) => made(plan, request(changed), state);

/** In a later job, which has the plan's text only. */
export const replanned = async (state: WorldState, changed: Partial<PlanRequest> = {}) =>
  made(replan, { plan: renderPlan((await planned(state, changed)).plan) }, state);

export const collected = async (state: WorldState, changed: Partial<PlanRequest> = {}) =>
  made(collect, await planned(state, changed), state);

export const inspected = async (state: WorldState, changed: Partial<PlanRequest> = {}) =>
  made(inspect, await collected(state, changed), state);

export const attested = async (state: WorldState, changed: Partial<PlanRequest> = {}) =>
  made(attest, await inspected(state, changed), state);

export const reopened = async (state: WorldState, seal: Sha256, changed: Partial<PlanRequest> = {}) =>
  made(reopenSeal, { seal, planned: await replanned(state, changed) }, state);

export const refetched = async (state: WorldState, seal: Sha256) => made(refetch, await reopened(state, seal), state);

export const approved = async (state: WorldState, changed: Partial<PlanRequest> = {}) =>
  made(approve, await attested(state, changed), state);

export const published = async (state: WorldState, changed: Partial<PlanRequest> = {}) =>
  made(publish, { approved: await approved(state, changed), handoff: undefined }, state);
