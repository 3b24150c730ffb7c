// Each attack once more, below the bundle, with the one check that is meant for it left out: its finding must be gone,
// or the check proves nothing. Where something else then stops the attack, the test names it.

import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { gateChecks } from '../../src/checks/gate-checks.ts';
import { collectionChecks, indexChecks, sealChecks } from '../../src/checks/release-checks.ts';
import { attacks } from '../../src/commands/rehearse/attacks.ts';
import { jobPermissions } from '../../src/commands/rehearse/job-permissions.ts';
import { parseSha256 } from '../../src/model/digest.ts';
import { blocks } from '../../src/model/finding.ts';
import { replan } from '../../src/stages/1-plan.ts';
import { collectWith } from '../../src/stages/2-collect.ts';
import { refetch, refetchWith, reopenSeal, reopenSealWith } from '../../src/stages/4-attest.ts';
import { approve, approveWith } from '../../src/stages/5-approve.ts';
import { publishWith } from '../../src/stages/6-publish.ts';
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
  const planJob = await start('plan', jobPermissions.plan);
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
    const { environment } = occasion;
    const job = await start(`publish ${seal}`, jobPermissions.publish, environment);
    const reviewer = occasion.gates[0]?.reviewer ?? '';
    const waiting = { ...scene, legs, seal, publishJobId: job.id, environment, reviewer };
    const { strike } = attack;
    if (strike.when === 'in place of the approval') await strike.act(waiting);
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
  return { collecting, publishing, resealing, victim: setting.victim };
}

describe('stage collect, with one check left out', () => {
  test.for([
    // The leg's own bytes are then missed: what it stamped is in no artifact.
    { attack: 'swapped-artifact', check: 'unclaimed-digest', still: ['lost-distribution'] },
    { attack: 'foreign-runner', check: 'foreign-runner', still: [] },
    { attack: 'mixed-commits', check: 'foreign-commit', still: [] },
    { attack: 'missing-wheel', check: 'missing-distribution', still: [] },
    { attack: 'extra-file', check: 'unexpected-distribution', still: [] },
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

describe('stage publish, with one check left out', () => {
  test('index-has-other-bytes without different-bytes-on-index', async () => {
    const { publishing } = await attacked('index-has-other-bytes');
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
