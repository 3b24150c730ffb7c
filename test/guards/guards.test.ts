// Each attack once more, below the bundle, with the one check that is meant for it left out: its finding must be gone,
// or the check proves nothing. Where something else then stops the attack, the test names it.

import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { gateChecks } from '../../src/checks/gate-checks.ts';
import { collectionChecks, indexChecks, planChecks, sealChecks } from '../../src/checks/release-checks.ts';
import { attacks } from '../../src/commands/rehearse/attacks.ts';
import { jobPermissions } from '../../src/commands/rehearse/job-permissions.ts';
import type { Occasion } from '../../src/commands/rehearse/setting.ts';
import { parseSha256 } from '../../src/model/digest.ts';
import { blocks } from '../../src/model/finding.ts';
import { plan as planStage, planWith, replan } from '../../src/stages/1-plan.ts';
import { collectWith } from '../../src/stages/2-collect.ts';
import { refetch, refetchWith, reopenSeal, reopenSealWith } from '../../src/stages/4-attest.ts';
import { approve, approveWith } from '../../src/stages/5-approve.ts';
import { publish, publishWith } from '../../src/stages/6-publish.ts';
import { confirm } from '../../src/stages/7-confirm.ts';
import { inOrder, type Outcome } from '../../src/stages/stage.ts';
import { type CopiedBundle, copyBundle } from '../support/bundle.ts';
import { type PlayedRelease, playedRelease } from '../support/played-release.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let bundle: CopiedBundle;
let played: PlayedRelease | undefined;
beforeAll(() => {
  bundle = copyBundle();
});
afterEach(async () => {
  await played?.close();
  played = undefined;
});
afterAll(() => bundle.remove());

const without = <One extends { readonly id: string }>(all: readonly One[], id: string): readonly One[] => {
  const left = all.filter((one) => one.id !== id);
  if (left.length !== all.length - 1) throw new Error(`the list has no check ${id} to leave out`);
  return left;
};

/** Ids of what stopped a stage; nothing when it went on. */
const stoppedBy = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.kind === 'stopped' ? [...new Set(outcome.verdicts.filter(blocks).map(({ check }) => check.id))] : [];

/** Plays an attack up to the moment at which the stage that must stop it begins. */
async function attacked(name: string) {
  const attack = attacks.find((one) => one.name === name);
  if (attack === undefined) throw new Error(`there is no attack ${name}`);
  const release = await playedRelease(bundle, attack);
  played = release;
  const { setting } = release;
  const { runner, occasion } = setting;
  const scene = { ...setting, tag: occasion.tag, index: occasion.index };
  const start = (job: string, permissions: Readonly<Record<string, string>>, environment?: string) =>
    runner.start({ name: job, permissions, ...(environment === undefined ? {} : { environment }) });
  const { strike: early } = attack;
  if (early.when === 'before the plan') await early.act({ ...scene, environment: occasion.environment });
  const planJob = await start('plan', jobPermissions.plan);
  const planning = async () => {
    const job = await start('plan', jobPermissions.plan);
    return { request: planRequest(occasion), ports: await release.portsOf(job) };
  };
  const planned = await runner.run(planJob, 'plan', { 'source-ref': occasion.tag, index: occasion.index });
  await runner.finish(planJob, true);
  const plan = planned.outputs.get('plan') ?? '';
  const { legs } = await release.build();
  if (attack.strike.when === 'between build and seal') await attack.strike.act({ ...scene, legs });
  const sealJob = await start('seal', jobPermissions.seal);
  const collecting = async () => ({ plan, ports: await release.portsOf(sealJob) });
  const publishing = async () => {
    const sealed = await runner.run(sealJob, 'seal', { plan });
    await runner.finish(sealJob, true);
    const digest = parseSha256(sealed.outputs.get('seal'));
    if (!digest.ok) throw new Error('nothing was sealed');
    const seal = digest.value;
    const { environment, starter, robot } = occasion;
    const reviewer = occasion.gates[0]?.reviewer ?? '';
    const { strike } = attack;
    const again = strike.when === 'in place of a second approval';
    if (again) {
      const first = await start(`publish ${seal}`, jobPermissions.publish, environment);
      await setting.tell('POST', '/approvals', { environment, state: 'approved', user: reviewer, comment: '' });
      await runner.finish(first, false);
      await setting.tell('POST', '/rerun', {});
    }
    const job = await start(`publish ${seal}`, jobPermissions.publish, environment);
    const waiting = { ...scene, legs, seal, publishJobId: job.id, environment, reviewer, starter, robot };
    if (strike.when === 'in place of the approval' || again) await strike.act(waiting);
    else
      await setting.tell('POST', '/approvals', {
        environment,
        state: 'approved',
        user: reviewer,
        comment: `sha256:${seal}`,
      });
    if (strike.when === 'between approval and publish') await strike.act(waiting);
    const ports = await release.portsOf(job);
    const opened = await reopenSeal.run({ seal, planned: undefined }, ports);
    if (opened.kind === 'stopped') throw new Error(opened.because);
    return { sealed: opened.value, ports };
  };
  const resealing = async () => {
    const sealed = await runner.run(sealJob, 'seal', { plan });
    await runner.finish(sealJob, true);
    const { strike } = attack;
    if (strike.when !== 'between seal and approval') throw new Error(`${name} strikes at another time`);
    const folder = setting.files.join(sealed.folder, 'seal');
    const honest = sealed.outputs.get('seal') ?? '';
    const shown = await strike.act({ ...scene, legs, seal: honest, sealJobId: sealJob.id, folder });
    const digest = parseSha256(shown);
    if (!digest.ok) throw new Error('the other seal has no digest');
    const job = await start(`publish ${shown}`, jobPermissions.publish, occasion.environment);
    return { seal: digest.value, honest, ports: await release.portsOf(job) };
  };
  return { planning, collecting, publishing, resealing, victim: setting.victim };
}

const planRequest = ({ tag, index }: Occasion) => ({ sourceRef: tag, index, policyPath: '.github/wheelgate.yml' });

describe('stage plan, with one check left out', () => {
  test.for([
    // What the gate would say of such a run says it, too.
    { attack: 'edited-workflow', check: 'foreign-run', still: ['foreign-claims'] },
    { attack: 'unprotected-environment', check: 'unprotected-environment', still: [] },
  ])('$attack without $check', async ({ attack, check, still }) => {
    const { request, ports } = await (await attacked(attack)).planning();
    expect(stoppedBy(await planStage.run(request, ports))).toEqual([check, ...still]);
    const lists = {
      plan: planChecks.filter(({ id }) => id !== check),
      gate: gateChecks.filter(({ id }) => id !== check),
    };
    expect(lists.plan.length + lists.gate.length).toBe(planChecks.length + gateChecks.length - 1);
    const less = await planWith(lists.plan, lists.gate).run(request, ports);
    expect([less.kind, stoppedBy(less)]).toEqual([still.length > 0 ? 'stopped' : 'done', still]);
  });
});

describe('stage collect, with one check left out', () => {
  test.for([
    // The leg's own bytes are then missed: what it stamped is in no artifact.
    { attack: 'swapped-artifact', check: 'unclaimed-digest', still: ['lost-distribution'] },
    { attack: 'foreign-runner', check: 'foreign-runner', still: [] },
    { attack: 'mixed-commits', check: 'foreign-commit', still: [] },
    { attack: 'missing-wheel', check: 'missing-distribution', still: [] },
    { attack: 'extra-file', check: 'unexpected-distribution', still: [] },
    { attack: 'deleted-and-recreated-artifact', check: 'lost-distribution', still: [] },
    // The sample has no two legs of one system for macOS, and a row of the policy is met twice.
    {
      attack: 'duplicate-file-name',
      check: 'duplicate-distribution',
      still: ['strayed-wheel', 'unexpected-distribution'],
    },
    { attack: 'stale-attempt-artifact', check: 'unclaimed-digest', still: ['lost-distribution'] },
    { attack: 'poisoned-leg-ships-other-platform', check: 'strayed-wheel', still: [] },
  ])('$attack without $check', async ({ attack, check, still }) => {
    const { plan, ports } = await (await attacked(attack)).collecting();
    const whole = await inOrder(replan, collectWith(collectionChecks)).run({ plan }, ports);
    expect(stoppedBy(whole)).toContain(check);
    const less = await inOrder(replan, collectWith(without(collectionChecks, check))).run({ plan }, ports);
    expect([less.kind, stoppedBy(less)]).toEqual([still.length > 0 ? 'stopped' : 'done', still]);
  });

  test('moved-tag without moved-tag', async () => {
    const { plan, ports } = await (await attacked('moved-tag')).collecting();
    const whole = await inOrder(replan, collectWith(collectionChecks)).run({ plan }, ports);
    expect(stoppedBy(whole)).toEqual(['moved-tag']);
    const less = await inOrder(replan, collectWith(collectionChecks, [])).run({ plan }, ports);
    expect([less.kind, stoppedBy(less)]).toEqual(['done', []]);
  });
});

describe('a seal with other provenance, with one check left out', () => {
  test.for([
    { attack: 'forged-provenance', check: 'unverified-provenance', still: [] },
    // Another run is another run in the statement, too.
    { attack: 'replayed-provenance', check: 'foreign-signer', still: ['contradicting-provenance'] },
    { attack: 'wrong-source-commit', check: 'contradicting-provenance', still: [] },
    { attack: 'self-hosted-signer', check: 'foreign-signer', still: [] },
    { attack: 'foreign-builder', check: 'foreign-signer', still: [] },
  ])('$attack without $check', async ({ attack, check, still }) => {
    const { seal, honest, ports } = await (await attacked(attack)).resealing();
    expect(seal).not.toBe(honest);
    const claim = { seal, planned: undefined };
    expect(stoppedBy(await reopenSeal.run(claim, ports))).toEqual([check, ...still]);
    const less = await reopenSealWith(without(sealChecks, check)).run(claim, ports);
    expect([less.kind, stoppedBy(less)]).toEqual([still.length > 0 ? 'stopped' : 'done', still]);
  });
});

describe('stage attest, with one check left out', () => {
  test('tampered-after-approval without altered-seal', async () => {
    const { publishing, victim } = await attacked('tampered-after-approval');
    const { sealed, ports } = await publishing();
    expect(stoppedBy(await refetch.run(sealed, ports))).toEqual(['altered-seal']);
    const less = await refetchWith(without(sealChecks, 'altered-seal')).run(sealed, ports);
    // The forged bytes are not among those that may be published: only a file with the sealed digest gets a path.
    expect([less.kind, less.kind === 'done' && less.value.paths.has(victim)]).toEqual(['done', false]);
  });
});

describe('stage approve, with one check left out', () => {
  const judged = async (attack: string) => {
    const { sealed, ports } = await (await attacked(attack)).publishing();
    const attested = await refetch.run(sealed, ports);
    if (attested.kind === 'stopped') throw new Error(attested.because);
    return { attested: attested.value, ports };
  };

  test.for([
    ['unapproved', 'missing-approval'],
    ['approved-other-digest', 'other-digest-approved'],
    ['forged-summary', 'other-digest-approved'],
    ['self-approval', 'self-approval'],
    ['bot-approval', 'denied-approver'],
    ['rerun-without-new-approval', 'ambiguous-approval'],
  ] as const)('%s without %s', async ([attack, check]) => {
    const { attested, ports } = await judged(attack);
    expect(stoppedBy(await approve.run(attested, ports))).toEqual([check]);
    // The gate's verdict is no yes; what no check reports is then not known, and not knowing is an error.
    const less = approveWith(without(gateChecks, check)).run(attested, ports);
    await expect(less).rejects.toMatchObject({ code: 'FACT_UNREADABLE' });
  });

  test('rejected without rejected-approval', async () => {
    const { attested, ports } = await judged('rejected');
    expect(stoppedBy(await approve.run(attested, ports))).toContain('rejected-approval');
    // Whoever rejects does not approve: that nobody did is a finding of its own.
    const less = await approveWith(without(gateChecks, 'rejected-approval')).run(attested, ports);
    expect(stoppedBy(less)).toEqual(['missing-approval']);
  });
});

describe('the gate once more, just before the first upload', () => {
  const approved = async () => {
    const { sealed, ports } = await (await attacked('rules-removed-after-approval')).publishing();
    const outcome = await inOrder(refetch, approve).run(sealed, ports);
    if (outcome.kind === 'stopped') throw new Error(outcome.because);
    return { request: { approved: outcome.value, handoff: undefined }, ports };
  };

  test('rules-removed-after-approval is stopped by changed-rules', async () => {
    const { request, ports } = await approved();
    const whole = await publish.run(request, ports);
    expect([whole.kind === 'stopped' && whole.stage, stoppedBy(whole)]).toEqual(['approve', ['changed-rules']]);
  });

  test('rules-removed-after-approval without changed-rules', async () => {
    const { request, ports } = await approved();
    // The verdict is no yes; what no check reports is then not known, and not knowing is an error.
    const less = publishWith(indexChecks, without(gateChecks, 'changed-rules')).run(request, ports);
    await expect(less).rejects.toMatchObject({ code: 'FACT_UNREADABLE' });
  });
});

describe('stage publish, with one check left out', () => {
  test.for(['index-has-other-bytes', 'concurrent-publish'])('%s without different-bytes-on-index', async (attack) => {
    const { publishing } = await attacked(attack);
    const { sealed, ports } = await publishing();
    const approved = await inOrder(refetch, approve).run(sealed, ports);
    if (approved.kind === 'stopped') throw new Error(approved.because);
    const request = { approved: approved.value, handoff: undefined };
    expect(stoppedBy(await publishWith(indexChecks).run(request, ports))).toEqual(['different-bytes-on-index']);
    const less = await publishWith(without(indexChecks, 'different-bytes-on-index')).run(request, ports);
    expect([less.kind, stoppedBy(less)]).toEqual(['done', []]);
    // Reading the index back finds it all the same.
    expect(stoppedBy(await confirm.run({ sealed, index: 'pypi' }, ports))).toContain('different-bytes-on-index');
  });
});
