import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { jobPermissions } from '../../src/commands/rehearse/job-permissions.ts';
import type { Job, PhaseRun } from '../../src/commands/rehearse/runner.ts';
import { type CopiedBundle, copyBundle } from '../support/bundle.ts';
import { type PlayedRelease, playedRelease } from '../support/played-release.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let bundle: CopiedBundle;
let played: PlayedRelease;
beforeAll(async () => {
  bundle = copyBundle();
  played = await playedRelease(bundle);
});
afterAll(async () => {
  await played.close();
  bundle.remove();
});

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
  phase('plan', await start(`plan ${index}`, jobPermissions.plan), { 'source-ref': ref, index });

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

describe('the phases on a runner, with nothing but outputs between them', () => {
  let plan: string;
  let seal: string;

  test('plan resolves the source and hands it on', async () => {
    const run = await planOf('pypi');
    expect(run.code).toBe(0);
    expect([...run.outputs.keys()]).toEqual(['plan', 'source-sha', 'version', 'source-date-epoch', 'release']);
    expect(run.outputs.get('source-sha')).toBe(played.setting.source.commit.sha);
    expect(run.outputs.get('release')).toBe('true');
    expect(readFileSync(run.summary, 'utf8')).toContain('wheelgate plan');
    plan = run.outputs.get('plan') ?? '';
  });

  test('seal is refused without the permission to read stamps, and names the line to add', async () => {
    const build = await played.build();
    expect(build.stamps.map(({ code }) => code)).toEqual(build.stamps.map(() => 0));
    const { checks: _, ...less } = jobPermissions.seal;
    const job = await start('seal without checks', less);
    const run = await played.setting.runner.run(job, 'seal', { plan });
    await played.setting.runner.finish(job, true);
    expect(run.code).toBe(4);
    expect(run.errors.join('\n')).toContain('checks: read');
  });

  test('seal seals the set; a second one uses the first again', async () => {
    const run = await phase('seal', await start('seal', jobPermissions.seal), { plan });
    expect([run.code, [...run.outputs.keys()]]).toEqual([0, ['seal']]);
    seal = run.outputs.get('seal') ?? '';
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    const again = await phase('seal', await start('seal', jobPermissions.seal), { plan });
    expect(again.outputs.get('seal')).toBe(seal);
  });

  test('publish without an identity is refused, and nothing is on the index', async () => {
    const { 'id-token': _, ...less } = jobPermissions.publish;
    const job = await start('publish blind', less);
    const run = await played.setting.runner.run(job, 'publish', { plan, seal });
    await played.setting.runner.finish(job, true);
    expect(run.code).toBe(4);
    expect(run.errors.join('\n')).toContain('id-token: write');
    expect(await played.setting.tell('GET', '/index/pypi')).toMatchObject({ files: [] });
  });

  test('hand-off lays out every file with its provenance and uploads none', async () => {
    const folder = join(bundle.folder, 'packages');
    const run = await phase('publish', await approved(seal), { plan, seal, handoff: 'true', 'packages-dir': folder });
    expect([run.code, run.outputs.get('state'), run.outputs.get('to-upload')]).toEqual([0, 'handed-off', '13']);
    expect(readdirSync(folder)).toHaveLength(26);
    expect(readdirSync(folder).filter((name) => name.endsWith('.slsa.attestation'))).toHaveLength(13);
    expect(await played.setting.tell('GET', '/index/pypi')).toMatchObject({ files: [] });
  });

  test('publish uploads all, a second one nothing, and confirm finds the index equal', async () => {
    const run = await phase('publish', await approved(seal), { plan, seal });
    expect([run.code, run.outputs.get('state')]).toEqual([0, 'published']);
    expect(JSON.parse(run.outputs.get('publication') ?? '').files).toHaveLength(13);
    const again = await phase('publish', await approved(seal), { plan, seal });
    const hows = JSON.parse(again.outputs.get('publication') ?? '').files.map(({ how }: { how: string }) => how);
    expect([again.code, new Set(hows)]).toEqual([0, new Set(['already-there'])]);
    const confirm = await phase('confirm', await start('confirm', jobPermissions.confirm), { seal, index: 'pypi' });
    expect([confirm.code, confirm.outputs.get('state')]).toEqual([0, 'confirmed']);
  });

  test('a trial may take a branch, signs nothing, and its plan can never be published', async () => {
    const trial = await planOf('none', 'main');
    expect([trial.code, trial.outputs.get('release')]).toEqual([0, 'false']);
    const count = async () => {
      const { requests } = await played.setting.tell('GET', '/requests');
      const all = Array.isArray(requests) ? requests : [];
      return all.filter(({ service }: { service: string }) => service === 'fulcio' || service === 'rekor').length;
    };
    const before = await count();
    const sealed = await phase('seal', await start('seal trial', jobPermissions.plan), {
      plan: trial.outputs.get('plan') ?? '',
    });
    expect(sealed.outputs.get('seal')).toBeUndefined();
    expect(await count()).toBe(before);
    const refused = await phase('publish', await approved(seal), { plan: trial.outputs.get('plan') ?? '', seal });
    expect(refused.code).toBe(1);
  });

  test('a plan is refused for a version that the index holds, and for a branch', async () => {
    const [again, branch] = [await planOf('pypi'), await planOf('pypi', 'main')];
    expect([again.code, branch.code]).toEqual([1, 1]);
    expect(again.report?.stopped?.stage).toBe('plan');
    expect(readFileSync(branch.summary, 'utf8')).toContain('The source is not a tag');
  });
});
