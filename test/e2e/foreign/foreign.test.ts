import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePolicy } from '../../../src/commands/rehearse/sample-policy.ts';
import { foreignTools, has } from '../../support/foreign-tools.ts';

type Tools = Awaited<ReturnType<typeof foreignTools>>;

const minutes = 60_000;
const verifier = 'test/e2e/foreign/verify_attestations.py';

let tool: Tools;
let work: string;
let seal: string;
const bundle = () => join(work, 'dist', 'index.js');
const distributions = () => readdirSync(seal).filter((name) => /\.(?:whl|tar\.gz)$/.test(name));

beforeAll(async () => {
  if (!has('python3')) return;
  tool = await foreignTools();
  work = mkdtempSync(join(tmpdir(), 'foreign-'));
  cpSync('dist', join(work, 'dist'), { recursive: true });
  execFileSync(process.execPath, [bundle(), 'rehearse', '--out', join(work, 'out')], { stdio: 'pipe' });
  seal = join(work, 'out', 'seal');
}, 10 * minutes);
afterAll(() => work && rmSync(work, { recursive: true, force: true }));

/** Verifies one distribution with sigstore-python and pypi-attestations under the rehearsal's own root. */
const verify = (file: string, repository = 'acme/sundial-release', workflow = 'wheels.yml') =>
  tool(
    'python',
    verifier,
    ...['--trusted-root', join(work, 'out', 'trusted_root.json')],
    ...['--repository', repository, '--workflow', workflow],
    file,
  );

describe.runIf(has('python3'))('sigstore-python and pypi-attestations', () => {
  test(
    'accept the provenance of every distribution, in both forms',
    async () => {
      for (const name of distributions()) {
        expect(await verify(join(seal, name))).toEqual({
          code: 0,
          text:
            `accepted ${name}.slsa.attestation https://slsa.dev/provenance/v1\n` +
            `accepted ${name}.sigstore.json https://slsa.dev/provenance/v1\n`,
        });
      }
    },
    5 * minutes,
  );

  test(
    'accept what a called workflow signed, in the name of the workflow that called it',
    async () => {
      const builder = `acme/builders/.github/workflows/build-wheel.yml@${'0'.repeat(40)}`;
      const [policy, out] = [join(work, 'strong.yml'), join(work, 'strong')];
      writeFileSync(policy, `${samplePolicy}signers: [{workflow: ${builder}, level: 3}]\n`);
      execFileSync(process.execPath, [bundle(), 'rehearse', '--policy', policy, '--out', out], { stdio: 'pipe' });
      const of = (repository: string, workflow: string) =>
        tool(
          'python',
          verifier,
          ...['--trusted-root', join(out, 'trusted_root.json')],
          ...['--repository', repository, '--workflow', workflow],
          ...distributions().map((name) => join(out, 'seal', name)),
        );
      const accepted = await of('acme/sundial-release', 'wheels.yml');
      expect([accepted.code, accepted.text.match(/^accepted/gm)?.length]).toEqual([0, 2 * distributions().length]);
      expect((await of('acme/builders', 'build-wheel.yml')).code).toBe(1);
    },
    5 * minutes,
  );

  test(
    'refuse a changed file, another repository and another workflow',
    async () => {
      const [name = ''] = distributions();
      const copy = mkdtempSync(join(work, 'changed-'));
      for (const suffix of ['', '.slsa.attestation', '.sigstore.json']) {
        writeFileSync(join(copy, name + suffix), readFileSync(join(seal, name + suffix)));
      }
      appendFileSync(join(copy, name), ' ');
      for (const said of [
        await verify(join(copy, name)),
        await verify(join(seal, name), 'evil/sundial-release'),
        await verify(join(seal, name), 'acme/sundial-release', 'other.yml'),
      ]) {
        expect(said.code).toBe(1);
        expect(said.text.match(/^(?:accepted|refused) \S+/gm)).toEqual([
          `refused ${name}.slsa.attestation`,
          `refused ${name}.sigstore.json`,
        ]);
      }
    },
    2 * minutes,
  );
});

describe.runIf(has('python3'))('twine', () => {
  let world: ChildProcess;
  afterAll(() => world?.kill());

  test(
    'uploads a wheel to the embedded index, and is told that other bytes are refused',
    async () => {
      world = spawn(process.execPath, [bundle(), 'rehearse', '--serve'], { stdio: ['ignore', 'pipe', 'ignore'] });
      if (world.stdout === null) throw new Error('no output');
      const [line] = (await once(createInterface({ input: world.stdout }), 'line')) as [string];
      const { upload, simple } = JSON.parse(line).indexes.pypi;
      const wheel = distributions().find((name) => name.endsWith('.whl')) ?? '';
      const twine = (file: string) =>
        tool(
          'twine',
          'upload',
          '--non-interactive',
          '--repository-url',
          upload,
          '-u',
          '__token__',
          '-p',
          'pypi-rehearsal-token',
          file,
        );
      const first = await twine(join(seal, wheel));
      expect([first.code, first.text]).toEqual([0, expect.stringContaining(wheel)]);
      const page = await fetch(`${simple}/simple/sundial/`, {
        headers: { accept: 'application/vnd.pypi.simple.v1+json' },
      });
      const { files } = (await page.json()) as { files: { filename: string }[] };
      expect(files.map(({ filename }) => filename)).toEqual([wheel]);
      const other = mkdtempSync(join(work, 'other-'));
      const forged = join(other, wheel);
      cpSync(join(seal, distributions().findLast((name) => name.endsWith('.whl')) ?? ''), forged);
      const second = await twine(forged);
      expect(second.code).toBe(1);
      expect(second.text).toContain('400');
    },
    2 * minutes,
  );
});

describe.runIf(has('python3') && has('go'))('the example workflows', () => {
  const workflows = () =>
    readdirSync('examples')
      .filter((name) => /^(?:wheels|build-wheel).*\.yml$/.test(name))
      .map((name) => join('examples', name));

  test(
    'are clean to actionlint',
    async () => {
      expect(workflows().length).toBeGreaterThan(0);
      expect(await tool('actionlint', ...workflows())).toEqual({ code: 0, text: '' });
    },
    minutes,
  );

  test(
    'are clean to zizmor',
    async () => {
      const { code, text } = await tool('zizmor', '--offline', '--strict-collection', '--no-progress', ...workflows());
      expect([code, text]).toEqual([0, expect.stringContaining('No findings to report')]);
    },
    minutes,
  );
});
