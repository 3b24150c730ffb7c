import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchRelease } from '../../scripts/corpus/fetch-release.ts';
import { parseDistributionName } from '../../src/model/file-name.ts';
import { inferPolicy } from '../../src/model/infer-policy.ts';

const run = promisify(execFile);

let release: string;
let work: string;
let bundle: string;

beforeAll(async () => {
  release = resolve(await fetchRelease('numpy'));
  work = await mkdtemp(join(tmpdir(), 'real-'));
  await cp('dist', join(work, 'dist'), { recursive: true });
  bundle = join(work, 'dist', 'index.js');
});
afterAll(() => rm(work, { recursive: true, force: true }));

interface Result {
  readonly code: number;
  readonly json: {
    readonly reports: readonly unknown[];
    readonly [member: string]: unknown;
  };
}

/** Runs the bundle on the real files. `maxBuffer`: the report of 66 files with every verdict. */
async function rehearse(...args: readonly string[]): Promise<Result> {
  const call = [bundle, 'rehearse', '--from', release, '--json', ...args];
  const options = { maxBuffer: 256 * 1024 * 1024, env: { PATH: process.env.PATH ?? '' } };
  const { code, stdout } = await run(process.execPath, call, options).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
  );
  return { code, json: JSON.parse(stdout) };
}

/** The inferred policy with another level for SBOMs. */
async function policyWith(sbom: string): Promise<string> {
  const names = (await readdir(release)).map(parseDistributionName).flatMap((name) => (name.ok ? [name.value] : []));
  const text = inferPolicy(names, { project: 'numpy', repository: 'acme/numpy' });
  const path = join(work, `policy-${sbom}.yml`);
  await writeFile(path, `${text.replace(/^sbom:.*\n/m, '')}sbom: ${sbom}\n`);
  return path;
}

describe('the newest NumPy release as published', () => {
  test('goes the whole way: inspected, sealed, attested, published, confirmed; and the seal checks with coreutils', async () => {
    const out = join(work, 'out');
    const { code, json } = await rehearse('--policy', await policyWith('warn'), '--out', out);
    const count = (await readdir(release)).length;
    expect(code).toBe(0);
    expect(await readFile(join(out, 'report.json'), 'utf8')).toContain('missing-sbom');
    const seal = join(out, 'seal');
    await run('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: seal });
    const { stdout } = await run('sha256sum', ['SHA256SUMS'], { cwd: seal });
    expect(json.seal).toBe(stdout.slice(0, 64));
    const listed = (await readFile(join(seal, 'SHA256SUMS'), 'utf8')).trim().split('\n');
    expect(listed).toHaveLength((await readdir(seal)).length - 1);
    expect(listed).toHaveLength(3 * count + 3);
  });

  test('stops in stage 3 where the policy requires SBOMs, and names every wheel without one', async () => {
    const { code, json } = await rehearse('--policy', await policyWith('require'));
    expect(code).toBe(1);
    const wheels = (await readdir(release)).filter((file) => file.endsWith('.whl'));
    const without = wheels.filter((file) => !file.includes('musllinux'));
    const text = JSON.stringify(json);
    expect(without.filter((file) => !text.includes(file))).toEqual([]);
    expect(json.stopped).toMatchObject({ stage: 'inspect' });
  });
});
