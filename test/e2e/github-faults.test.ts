import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CopiedBundle, copyBundle } from '../support/bundle.ts';
import { expectGolden } from '../support/golden.ts';
import { newestNode, oldestNode } from '../support/nodes.ts';
import { scrub } from '../support/scrub.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

/** What the project promises: how each ends, and how often each try meets the fault. Written here by hand. */
const promised = [
  ['github-500', 'complete', [4]],
  ['github-down', 'GITHUB_UNREACHABLE', [5, 0]],
  ['github-rate-limit', 'complete', [3]],
  ['truncated-download', 'complete', [5]],
  ['slow-blob-store', 'complete', [4]],
  ['missing-page', 'complete', [4]],
  ['empty-approvals', 'complete', [3]],
] as const;

let bundle: CopiedBundle;
beforeAll(() => {
  bundle = copyBundle();
});
afterAll(() => bundle.remove());

describe('the faults of GitHub', () => {
  test('are listed, each with the end that it must come to', async () => {
    const { stdout } = await bundle.run({ node: oldestNode, args: ['rehearse', '--fault', 'list', '--json'] });
    const listed: { name: string; of?: string; expected: { ends: string; code?: string } }[] = JSON.parse(stdout);
    const ends = listed
      .filter(({ of }) => of === 'github')
      .map((one) => [one.name, one.expected.code ?? one.expected.ends]);
    expect(ends).toEqual(promised.map(([name, end]) => [name, end]));
  });

  // On one Node and the other by turns: a fault has no reason to end otherwise on another.
  test.for(promised.map((row, at) => [...row, at % 2 === 0 ? oldestNode : newestNode] as const))(
    '%s: the release ends %s',
    async ([fault, , , node], { expect }) => {
      const { code, stdout } = await bundle.run({ node, args: ['rehearse', '--fault', fault] });
      expect(code).toBe(0);
      await expectGolden(`github-fault-${fault}.txt`, scrub(stdout));
    },
  );

  test('are told to a machine as well', async () => {
    const args = ['rehearse', '--fault', 'truncated-download', '--json'];
    const { code, stdout } = await bundle.run({ node: newestNode, args });
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      { fault: 'truncated-download', stopped: null, published: 13, complaints: [], github: [{ step: 'seal', met: 5 }] },
    ]);
  });

  test.for(promised)('%s: the golden text shows what was met', async ([fault, , met], { expect }) => {
    const text = await readFile(`test/e2e/golden/github-fault-${fault}.txt`, 'utf8');
    const [, table = ''] = text.split(/^GitHub .*$/m);
    const shown = [...table.matchAll(/^(?:seal|publish)(?:, re-run)? .* (\d+)$/gm)].map(([, count]) => Number(count));
    expect(shown).toEqual(met);
  });

  test('have one golden text each', () => {
    const texts = readdirSync('test/e2e/golden').filter((name) => name.startsWith('github-fault-'));
    expect(texts.sort()).toEqual(promised.map(([fault]) => `github-fault-${fault}.txt`).sort());
  });

  test('leave nothing behind', () => {
    expect(bundle.leftBehind()).toEqual([]);
  });
});
