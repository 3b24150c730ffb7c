import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { jobPermissions } from '../../src/commands/rehearse/job-permissions.ts';
import type { Job, PhaseRun } from '../../src/commands/rehearse/runner.ts';
import { blocks } from '../../src/model/finding.ts';
import { type CopiedBundle, copyBundle } from '../support/bundle.ts';
import { nodes } from '../support/nodes.ts';
import { type PlayedRelease, playedRelease } from '../support/played-release.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let bundle: CopiedBundle;
let played: PlayedRelease;
beforeAll(() => {
  bundle = copyBundle();
});
afterAll(() => bundle.remove());

const start = (name: string, permissions: Readonly<Record<string, string>>, environment?: string): Promise<Job> =>
  played.setting.runner.start({ name, permissions, ...(environment === undefined ? {} : { environment }) });

async function phase(
  name: keyof typeof jobPermissions,
  job: Job,
  inputs: Readonly<Record<string, string>>,
): Promise<PhaseRun> {
  const run = await played.setting.runner.run(job, name, inputs);
  await played.setting.runner.finish(job, run.code === 0);
  return run;
}

const planOf = async (index: string, ref = played.setting.occasion.tag) =>
  phase('plan', await start('plan', jobPermissions.plan), { 'source-ref': ref, index });

/** Starts a publish job, which waits, and lets the listed person name the digest. */
async function approved(seal: string): Promise<Job> {
  const { environment, gates } = played.setting.occasion;
  const job = await start(`publish ${seal}`, jobPermissions.publish, environment);
  for (const gate of gates) {
    const review = { environment: gate.environment, state: 'approved', user: gate.reviewer, comment: `sha256:${seal}` };
    await played.setting.tell('POST', '/approvals', review);
  }
  return job;
}

describe.for(nodes)('the phases on a runner with Node $major, with nothing but outputs between them', (node) => {
  let plan: string;
  let seal: string;
  beforeAll(async () => {
    played = await playedRelease(bundle, undefined, node);
  });
  afterAll(() => played.close());

  test('plan resolves the source and hands it on', async () => {
    const run = await planOf('pypi');
    expect(run.code).toBe(0);
    expect([...run.outputs.keys()]).toEqual(['plan', 'source-sha', 'version', 'source-date-epoch', 'release']);
    expect(run.outputs.get('source-sha')).toBe(played.setting.source.commit.sha);
    expect(run.outputs.get('release')).toBe('true');
    expect(readFileSync(run.summary, 'utf8')).toContain('wheelgate plan');
    plan = run.outputs.get('plan') ?? '';
  });

  test('seal seals the set; a second one uses the first again', async () => {
    const build = await played.build();
    expect(build.stamps.map(({ code }) => code)).toEqual(build.stamps.map(() => 0));
    const run = await phase('seal', await start('seal', jobPermissions.seal), { plan });
    expect([run.code, [...run.outputs.keys()]]).toEqual([0, ['seal']]);
    seal = run.outputs.get('seal') ?? '';
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    const again = await phase('seal', await start('seal', jobPermissions.seal), { plan });
    expect(again.outputs.get('seal')).toBe(seal);
  });

  test('hand-off lays out every file with its provenance and uploads none', async () => {
    const folder = join(bundle.folder, `packages-${node.major}`);
    const run = await phase('publish', await approved(seal), { plan, seal, handoff: 'true', 'packages-dir': folder });
    const { state, 'to-upload': count, 'packages-dir': told } = Object.fromEntries(run.outputs);
    expect({ code: run.code, state, count, told }).toEqual({ code: 0, state: 'handed-off', count: '13', told: folder });
    const built = played.setting.legs.flatMap(({ files }) => files.map(({ name }) => name));
    expect(readdirSync(folder).sort()).toEqual(built.flatMap((name) => [name, `${name}.slsa.attestation`]).sort());
    expect(await played.setting.tell('GET', '/index/pypi')).toMatchObject({ files: [] });
  });

  test('publish uploads what was handed off and never uploaded', async () => {
    const run = await phase('publish', await approved(seal), { plan, seal });
    expect([run.code, run.outputs.get('state')]).toEqual([0, 'published']);
    const { files }: { files: { how: string }[] } = JSON.parse(run.outputs.get('publication') ?? '');
    expect(files.map(({ how }) => how)).toEqual(Array.from({ length: 13 }, () => 'uploaded'));
  });

  test('a trial may take a branch, signs nothing, and its plan can never be published', async () => {
    // A branch at the commit that the legs have built; main has gone on.
    await played.setting.tell('POST', '/source/branches/trial', { commit: played.setting.source.commit.sha });
    const trial = await planOf('none', 'trial');
    expect([trial.code, trial.outputs.get('release')]).toEqual([0, 'false']);
    const count = async () => {
      const { requests } = await played.setting.tell('GET', '/requests');
      const all = Array.isArray(requests) ? requests : [];
      return all.filter(({ service }: { service: string }) => service === 'fulcio' || service === 'rekor').length;
    };
    const before = await count();
    const { 'id-token': _, attestations: __, ...reading } = jobPermissions.seal;
    const sealed = await phase('seal', await start('seal trial', reading), {
      plan: trial.outputs.get('plan') ?? '',
    });
    expect([sealed.code, sealed.outputs.size]).toEqual([0, 0]);
    expect(await count()).toBe(before);
    const refused = await phase('publish', await approved(seal), { plan: trial.outputs.get('plan') ?? '', seal });
    expect([refused.code, refused.report?.stopped?.stage, refused.outputs.size]).toEqual([1, 'attest', 0]);
    const blocking = refused.report?.verdicts.filter(blocks).map(({ check }) => check.id);
    expect(blocking).toEqual(['foreign-seal']);
  });

  test('a plan is refused for a version that the index holds, and for a branch', async () => {
    const [again, branch] = [await planOf('pypi'), await planOf('pypi', 'main')];
    expect([again.code, branch.code]).toEqual([1, 1]);
    expect(again.report?.stopped?.stage).toBe('plan');
    expect(readFileSync(branch.summary, 'utf8')).toContain('The source is not a tag');
  });
});
