import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CopiedBundle, copyBundle } from '../support/bundle.ts';
import { missingNodes, newestNode, oldestNode } from '../support/nodes.ts';
import { scrub } from '../support/scrub.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let bundle: CopiedBundle;
beforeAll(() => {
  bundle = copyBundle();
  mkdirSync(join(bundle.folder, 'empty'));
  writeFileSync(join(bundle.folder, 'thing-1.0-py3-none-any.whl'), 'no zip');
  writeFileSync(join(bundle.folder, 'policy.yml'), 'project: thing\nsource:\n  repository: a/b\n  sigend-tag: warn\n');
});
afterAll(() => bundle.remove());

const inputs = '  next: Correct the inputs named above; docs/inputs.md lists all of them.';
const nothing = '  next: Look at the place named above: there was nothing in it, and nothing examined is never a pass.';

describe('bad input is told in one sentence with the way on', () => {
  test.for([
    {
      is: 'no such folder',
      args: ['rehearse', '--from', '@/none'],
      code: 2,
      says: ['INPUT_INVALID: from: there is no folder @/none', inputs],
    },
    {
      is: 'an empty folder',
      args: ['rehearse', '--from', '@/empty'],
      code: 3,
      says: ['NOTHING_TO_JUDGE: from: @/empty holds 0 files, and no wheel or sdist', nothing],
    },
    {
      is: 'an empty folder to inspect',
      args: ['inspect', '@/empty'],
      code: 3,
      says: ['NOTHING_TO_JUDGE: @/empty: no wheel and no sdist there', nothing],
    },
    {
      is: 'an unknown flag',
      args: ['inspect', '--jsn', 'x'],
      code: 2,
      says: ['INPUT_INVALID: there is no flag "--jsn"; you may mean --json', inputs],
    },
    {
      is: 'an unknown command',
      args: ['rehearce'],
      code: 2,
      says: ['INPUT_INVALID: there is no command "rehearce"; you may mean rehearse', inputs],
    },
    {
      is: 'a phase in a terminal',
      args: ['publish'],
      code: 2,
      says: [
        'INPUT_INVALID: publish is a phase of the action and runs in a job; `wheelgate rehearse` plays it here',
        inputs,
      ],
    },
  ])('$is', async ({ args, code, says }) => {
    const ran = await bundle.run({ node: oldestNode, args: args.map((arg) => arg.replace('@', bundle.folder)) });
    expect(ran).toEqual({ code, stdout: '', stderr: `${says.join('\n').replaceAll('@', bundle.folder)}\n` });
  });

  test('a policy with a wrong key, with its line, column and the nearest key', async () => {
    const args = ['rehearse', '--policy', join(bundle.folder, 'policy.yml')];
    const { code, stdout, stderr } = await bundle.run({ node: oldestNode, args });
    expect([code, stdout]).toEqual([2, '']);
    const lines = stderr.split('\n');
    expect(lines[0]).toBe(`POLICY_INVALID: ${join(bundle.folder, 'policy.yml')} cannot be used`);
    expect(lines).toContain('  - line 4, column 3: unknown key "sigend-tag" in source; did you mean "signed-tag"?');
    expect(lines.at(-2)).toBe('  next: Correct the policy at the lines named above; docs/policy.md has every key.');
  });

  test('a file that is no zip is a finding, not a failure', async () => {
    const args = ['inspect', join(bundle.folder, 'thing-1.0-py3-none-any.whl'), '--json'];
    const { code, stdout } = await bundle.run({ node: newestNode, args });
    const { verdict, distributions } = JSON.parse(stdout);
    const found = distributions.flatMap(({ findings }: { findings: { check: string }[] }) => findings);
    expect([code, verdict, found.map(({ check }: { check: string }) => check)]).toEqual([
      1,
      'block',
      ['unreadable-archive'],
    ]);
  });

  test('nothing is left half written', () => {
    expect(bundle.leftBehind()).toEqual([]);
  });
});

describe('on a runner', () => {
  const runner = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'https://api.github.com',
    INPUT_PHASE: 'plan',
    'INPUT_SOURCE-REF': 'v1.0',
  };
  const refusal = async (node: typeof newestNode, env: Record<string, string>) => {
    const { code, stderr } = await bundle.run({ node, env: { ...runner, RUNNER_TEMP: bundle.folder, ...env } });
    return [code, scrub(stderr, { folder: bundle.folder }).split('\n')[0]];
  };

  test('an environment that could load code or trust is refused', async () => {
    expect(await refusal(newestNode, { NODE_OPTIONS: '--no-warnings' })).toEqual([
      2,
      'WORLD_REFUSED: the environment sets NODE_OPTIONS',
    ]);
  });

  test('an API that is not GitHub’s is refused before a token could go there', async () => {
    expect(await refusal(newestNode, { GITHUB_API_URL: 'https://api.github.com.evil.example' })).toEqual([
      2,
      'WORLD_REFUSED: GITHUB_API_URL is "https://api.github.com.evil.example", not the API of github.com or of a ghe.com tenant',
    ]);
  });

  test('a world that leads off this machine is refused', async () => {
    const path = join(bundle.folder, 'world.json');
    writeFileSync(path, JSON.stringify({ world: 'rehearsal', sigstore: { fulcio: 'https://evil.example' } }));
    const [code, line] = await refusal(newestNode, { WHEELGATE_WORLD: path });
    expect(code).toBe(2);
    expect(line).toContain('sigstore.fulcio must be a loopback address, got "https://evil.example"');
  });

  test.runIf(missingNodes.length === 0)('a real phase is refused on an old Node', async () => {
    const [code, line] = await refusal(oldestNode, {});
    expect([code, line]).toEqual([2, 'NODE_TOO_OLD: plan of a real release runs on Node 24 or newer, and this is 20']);
  });
});
