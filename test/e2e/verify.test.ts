import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CopiedBundle, copyBundle } from '../support/bundle.ts';
import { expectGolden } from '../support/golden.ts';
import { newestNode, nodes, oldestNode } from '../support/nodes.ts';
import { scrub } from '../support/scrub.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let bundle: CopiedBundle;
let out: string;
beforeAll(async () => {
  bundle = copyBundle();
  out = join(bundle.folder, 'out');
  const { code } = await bundle.run({ node: newestNode, args: ['rehearse', '--out', out] });
  expect(code).toBe(0);
});
afterAll(() => bundle.remove());

const sdist = 'sundial-1.4.0.tar.gz';
const trusted = () => ['--repository', 'acme/sundial-release', '--trusted-root', join(out, 'trusted_root.json')];
const verify = (...args: readonly string[]) => bundle.run({ node: oldestNode, args: ['verify', ...args] });

/** A copy of the release's folder that a test may spoil. */
function copied(): string {
  const folder = mkdtempSync(join(bundle.folder, 'copy-'));
  cpSync(out, folder, { recursive: true });
  return folder;
}

describe.for(nodes)('verify on Node $major', (node) => {
  test('says of a rehearsed release which commit, run and person it comes from', async () => {
    // Paths are short and the same everywhere, for lines are broken by their length.
    const at = ['verify', '--repository', 'acme/sundial-release', '--trusted-root', 'out/trusted_root.json'];
    const run = (...args: readonly string[]) => bundle.run({ node, args: [...at, ...args], cwd: bundle.folder });
    const all = await run('out');
    expect(all.code).toBe(0);
    await expectGolden('verify.txt', scrub(all.stdout));
    const judged = await run('--policy', 'out/seal/policy.yml', '--environment', 'pypi', 'out');
    expect(judged).toMatchObject({ code: 0, stdout: all.stdout });
  });
});

describe('verify', () => {
  test('answers --json with one document and nothing else', async () => {
    const { code, stdout } = await verify(...trusted(), '--json', out);
    const document = JSON.parse(stdout);
    expect([code, document.files.length, document.files[0].verdict]).toEqual([0, 13, 'verified']);
    expect(stdout).toBe(`${JSON.stringify(document, undefined, 2)}\n`);
  });

  test('answers --quiet with its exit code and nothing else', async () => {
    expect(await verify(...trusted(), '--quiet', out)).toEqual({ code: 0, stdout: '', stderr: '' });
    const other = ['--repository', 'acme/sundial', '--trusted-root', join(out, 'trusted_root.json'), '--quiet'];
    expect(await verify(...other, out)).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  test('finds one changed byte in a whole release, and names the file', async () => {
    const folder = copied();
    appendFileSync(join(folder, 'seal', sdist), ' ');
    const { code, stdout } = await verify(...trusted(), folder);
    expect([code, stdout.match(/^REFUSED: .*$/gm)]).toEqual([1, [`REFUSED: ${sdist}`]]);
  });

  test('finds evidence that was taken from another file', async () => {
    const folder = copied();
    const other = 'sundial-1.4.0-cp312-cp312-win_amd64.whl';
    const foreign = readFileSync(join(folder, 'seal', `${other}.sigstore.json`));
    writeFileSync(join(folder, 'seal', `${sdist}.sigstore.json`), foreign);
    const { code, stdout } = await verify(...trusted(), join(folder, 'seal', sdist));
    expect([code, stdout]).toEqual([1, expect.stringContaining(`the statement is about\n    "${other}"`)]);
  });

  test('a rehearsal’s release is none under the public root', async () => {
    const { code, stdout } = await verify(
      '--repository',
      'acme/sundial-release',
      '--offline',
      join(out, 'seal', sdist),
    );
    expect([code, stdout]).toEqual([1, expect.stringMatching(/no valid\s+certificate\s+path\s+found/)]);
  });

  test.for([
    { of: 'nobody to trust', args: ['x'], code: 2, says: 'INPUT_INVALID' },
    { of: 'no such file', args: ['--repository', 'a/b', '--offline', 'nowhere.whl'], code: 2, says: 'FILE_UNREADABLE' },
    { of: 'an empty folder', args: ['--repository', 'a/b', '--offline', '.'], code: 3, says: 'NOTHING_TO_JUDGE' },
    {
      of: 'a root that is not there',
      args: ['--repository', 'a/b', '--trusted-root', 'nowhere', 'x'],
      code: 2,
      says: 'FILE_UNREADABLE',
    },
    {
      of: 'a root that is none',
      args: ['--repository', 'a/b', '--trusted-root', '/dev/null', 'x'],
      code: 2,
      says: 'INPUT_INVALID',
    },
  ])('with $of exits $code', async ({ args, code, says }) => {
    const said = await verify(...args);
    expect([said.code, said.stdout, said.stderr]).toEqual([code, '', expect.stringContaining(says)]);
  });

  test('takes a bundle with an identity, as any Sigstore client', async () => {
    const identity = 'https://github.com/acme/sundial-release/.github/workflows/wheels.yml@refs/heads/main';
    const file = join(out, 'seal', sdist);
    const ask = (who: string) =>
      verify(
        ...['--bundle', `${file}.sigstore.json`, '--identity', who],
        ...['--issuer', 'https://token.actions.githubusercontent.com'],
        ...['--trusted-root', join(out, 'trusted_root.json'), file],
      );
    expect((await ask(identity)).code).toBe(0);
    expect((await ask(`${identity}-2`)).code).toBe(1);
    expect((await ask(identity.slice(0, -1))).code).toBe(1);
    expect((await ask('github.com')).code).toBe(1);
  });
});
