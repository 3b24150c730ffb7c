// What becomes of an attack that its own check lets through: the whole way with the same bytes, below the bundle. Most
// have nothing else in their way, which is why their check has no off switch; what stops the others is named.

import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { collectionChecks, sealChecks } from '../../src/checks/release-checks.ts';
import { attacks } from '../../src/commands/rehearse/attacks.ts';
import { jobPermissions } from '../../src/commands/rehearse/job-permissions.ts';
import { ReleaseError } from '../../src/errors.ts';
import { blocks } from '../../src/model/finding.ts';
import { renderPlan } from '../../src/model/parse-plan.ts';
import { plan as planStage, replan } from '../../src/stages/1-plan.ts';
import { collect, collectWith } from '../../src/stages/2-collect.ts';
import { inspect } from '../../src/stages/3-inspect.ts';
import { attest, refetch, refetchWith, reopenSeal } from '../../src/stages/4-attest.ts';
import { approve } from '../../src/stages/5-approve.ts';
import { publish } from '../../src/stages/6-publish.ts';
import { inOrder, type Outcome, perform } from '../../src/stages/stage.ts';
import { type CopiedBundle, copyBundle } from '../support/bundle.ts';
import { type PlayedRelease, playedRelease } from '../support/played-release.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let bundle: CopiedBundle;
let played: PlayedRelease | undefined;
beforeAll(() => {
  bundle = copyBundle();
  // The upload client talks to a runner's log, which nobody reads here.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  await played?.close();
  played = undefined;
});
afterAll(() => {
  vi.restoreAllMocks();
  bundle.remove();
});

/** The two stages that can be given shorter lists of checks here. */
interface Weakened {
  readonly collect?: typeof collect;
  readonly refetch?: typeof refetch;
}

class Stopped extends Error {}

function passed<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'done') return outcome.value;
  const ids = [...new Set(outcome.verdicts.filter(blocks).map(({ check }) => check.id))];
  throw new Stopped(`stopped in ${outcome.stage} by ${ids.join(', ')}`);
}

/** Plays one attack with weakened stages. @returns how it ended, and the files that are on the index then. */
async function ending(name: string, weakened: Weakened) {
  const attack = attacks.find((one) => one.name === name);
  const release = await playedRelease(bundle, attack);
  played = release;
  const said = await wholeWay(release, weakened).catch((thrown: unknown) => {
    if (thrown instanceof Stopped) return thrown.message;
    if (thrown instanceof ReleaseError) return `failed with ${thrown.code}`;
    throw thrown;
  });
  const { files } = await release.setting.tell('GET', '/index/pypi');
  const onIndex: { filename: string; sha256: string }[] = Array.isArray(files) ? files : [];
  return { said, onIndex, setting: release.setting };
}

async function wholeWay({ setting, build, portsOf }: PlayedRelease, weakened: Weakened): Promise<string> {
  const { runner, occasion, attack, tell } = setting;
  const { tag, index, environment, starter, robot } = occasion;
  const request = { sourceRef: tag, index, policyPath: '.github/wheelgate.yml' };
  const planJob = await runner.start({ name: 'plan', permissions: jobPermissions.plan });
  const plan = renderPlan(passed(await perform(planStage, request, await portsOf(planJob))).plan);
  await runner.finish(planJob, true);
  const { legs } = await build();
  const { strike } = attack ?? {};
  const scene = { ...setting, tag, index, legs };
  if (strike?.when === 'between build and seal') await strike.act(scene);

  const sealJob = await runner.start({ name: 'seal', permissions: jobPermissions.seal });
  const sealing = inOrder(inOrder(inOrder(replan, weakened.collect ?? collect), inspect), attest);
  const seal = passed(await perform(sealing, { plan }, await portsOf(sealJob))).sealed.digest;
  await runner.finish(sealJob, true);

  const job = await runner.start({ name: `publish ${seal}`, permissions: jobPermissions.publish, environment });
  const reviewer = occasion.gates[0]?.reviewer ?? '';
  await tell('POST', '/approvals', { environment, state: 'approved', user: reviewer, comment: `sha256:${seal}` });
  const waiting = { ...scene, seal, publishJobId: job.id, environment, reviewer, starter, robot };
  if (strike?.when === 'between approval and publish') await strike.act(waiting);
  const ports = await portsOf(job);
  const planned = passed(await perform(replan, { plan }, ports));
  const approving = inOrder(inOrder(reopenSeal, weakened.refetch ?? refetch), approve);
  const approved = passed(await perform(approving, { seal, planned }, ports));
  const published = passed(await perform(publish, { approved, handoff: undefined }, ports));
  return `published ${published.publication.files.length} files`;
}

const without = (...ids: readonly string[]) => collectWith(collectionChecks.filter(({ id }) => !ids.includes(id)));

test('with every check in place, they end where they should', async () => {
  const { said, onIndex } = await ending('moved-tag', {});
  expect([said, onIndex]).toEqual(['stopped in collect by moved-tag', []]);
});

test.for([
  { attack: 'foreign-runner', left: 'foreign-runner', said: 'published 13 files' },
  { attack: 'missing-wheel', left: 'missing-distribution', said: 'published 12 files' },
  { attack: 'extra-file', left: 'unexpected-distribution', said: 'published 14 files' },
])('$attack, let through by $left, is published: nothing else knows of it', async ({ attack, left, said }) => {
  const end = await ending(attack, { collect: without(left) });
  expect([end.said, `published ${end.onIndex.length} files`]).toEqual([said, said]);
});

test('swapped-artifact, let through by both checks that know of it, publishes forged bytes', async () => {
  const { said, onIndex, setting } = await ending('swapped-artifact', {
    collect: without('unclaimed-digest', 'lost-distribution'),
  });
  const built = setting.legs.flatMap(({ files }) => files).find(({ name }) => name === setting.victim);
  const { sha256 } = await setting.files.hash(built?.path ?? '');
  const there = onIndex.find(({ filename }) => filename === setting.victim);
  expect([said, there === undefined, there?.sha256 === sha256]).toEqual(['published 13 files', false, false]);
});

test('moved-tag, let through by stage collect, is stopped by stage publish, which asks for the tag once more', async () => {
  const { said, onIndex } = await ending('moved-tag', { collect: collectWith(collectionChecks, []) });
  expect([said, onIndex]).toEqual(['stopped in publish by moved-tag', []]);
});

test('tampered-after-approval, let through by altered-seal, has no bytes that could be uploaded', async () => {
  const weak = refetchWith(sealChecks.filter(({ id }) => id !== 'altered-seal'));
  const { said, onIndex } = await ending('tampered-after-approval', { refetch: weak });
  expect([said, onIndex]).toEqual(['failed with FILE_UNREADABLE', []]);
});
