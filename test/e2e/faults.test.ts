import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CopiedBundle, copyBundle } from '../support/bundle.ts';
import { expectGolden } from '../support/golden.ts';
import { newestNode, oldestNode } from '../support/nodes.ts';
import { scrub } from '../support/scrub.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const log = (...steps: readonly (readonly [tokens: number, entries: number])[]) => steps;

/** What the project promises: how each ends, and what each try signs. Written here by hand, on purpose. */
const promised = [
  ['fulcio-502', 'complete', log([4, 14])],
  ['fulcio-timeout', 'complete', log([2, 14])],
  ['rekor-502', 'complete', log([1, 14])],
  ['rekor-timeout-after-success', 'complete', log([1, 14])],
  ['rekor-429', 'complete', log([1, 14])],
  ['rekor-down', 'REKOR_UNREACHABLE', log([4, 5], [1, 9])],
  ['oidc-500', 'complete', log([1, 14])],
  ['expired-identity', 'complete', log([3, 14])],
  ['clock-skew', 'complete', log([1, 14])],
  ['attestation-store-422', 'complete', log([1, 14])],
  ['tuf-stale', 'SIGSTORE_UNREACHABLE', log([0, 0], [1, 14])],
] as const;

let bundle: CopiedBundle;
beforeAll(() => {
  bundle = copyBundle();
});
afterAll(() => bundle.remove());

/** While the log is down for half an hour, chance decides how often it is asked. */
const scrubTries = (text: string): string =>
  text
    .replace(/in \d+ tries/, 'in @@tries@@ tries')
    .replace(/wheelgate-signed-[0-9a-f]{32}/, 'wheelgate-signed-@@digest@@')
    .replace(/^seal {2,}\d{3,} {2,}\d{3,}(?= )/m, 'seal            @@requests@@');

describe('the faults', () => {
  test('are listed, each with the end that it must come to', async () => {
    const { code, stdout } = await bundle.run({ node: oldestNode, args: ['rehearse', '--fault', 'list', '--json'] });
    const all: { name: string; of?: string; expected: { ends: string; code?: string } }[] = JSON.parse(stdout);
    const listed = all.filter(({ of }) => of !== 'github');
    expect(code).toBe(0);
    const ends = listed.map(({ name, expected }) => [name, expected.code ?? expected.ends]);
    expect(ends).toEqual(promised.map(([name, end]) => [name, end]));
  });

  // On one Node and the other by turns: a fault has no reason to end otherwise on another.
  test.for(promised.map((row, at) => [...row, at % 2 === 0 ? oldestNode : newestNode] as const))(
    '%s: the release ends %s',
    async ([fault, , , node], { expect }) => {
      const { code, stdout } = await bundle.run({ node, args: ['rehearse', '--fault', fault] });
      expect(code).toBe(0);
      await expectGolden(`fault-${fault}.txt`, scrubTries(scrub(stdout)));
    },
  );

  test.for(promised.filter(([fault]) => fault === 'rekor-down' || fault === 'rekor-502'))(
    '%s is told to a machine as well',
    async ([fault, end, steps], { expect }) => {
      const { code, stdout } = await bundle.run({ node: newestNode, args: ['rehearse', '--fault', fault, '--json'] });
      expect([code, JSON.parse(stdout)]).toMatchObject([
        0,
        {
          fault,
          stopped: null,
          published: 13,
          complaints: [],
          expected: end === 'complete' ? { ends: end } : { code: end },
          signing: steps.map(([tokens, entries]) => ({ tokens, entries })),
        },
      ]);
    },
  );

  test.for(promised)(
    '%s: the golden text shows the figures that are promised',
    async ([fault, , steps], { expect }) => {
      const text = await readFile(`test/e2e/golden/fault-${fault}.txt`, 'utf8');
      const shown = [...text.matchAll(/^seal(?:, re-run)? .* (\d+) +\d+ +(\d+)$/gm)];
      expect(shown.map(([, tokens, entries]) => [Number(tokens), Number(entries)])).toEqual(steps);
    },
  );

  test('an unknown one is refused with the names', async () => {
    const { code, stderr } = await bundle.run({ node: oldestNode, args: ['rehearse', '--fault', 'nonesuch'] });
    expect([code, stderr.split(':')[0]]).toEqual([2, 'INPUT_INVALID']);
    expect(stderr).toContain('rekor-down');
  });

  test('have one golden text each', () => {
    const texts = readdirSync('test/e2e/golden').filter((name) => name.startsWith('fault-'));
    expect(texts.sort()).toEqual(promised.map(([fault]) => `fault-${fault}.txt`).sort());
  });

  test('leave nothing behind', () => {
    expect(bundle.leftBehind()).toEqual([]);
  });
});
