import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CopiedBundle, copyBundle } from '../support/bundle.ts';
import { expectGolden } from '../support/golden.ts';
import { newestNode, oldestNode } from '../support/nodes.ts';
import { scrub } from '../support/scrub.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** What the project promises: the stage that stops each attack, and the finding. Written here by hand, on purpose. */
const promised = [
  ['swapped-artifact', 'collect', 'unclaimed-digest'],
  ['foreign-runner', 'collect', 'foreign-runner'],
  ['moved-tag', 'collect', 'moved-tag'],
  ['missing-wheel', 'collect', 'missing-distribution'],
  ['extra-file', 'collect', 'unexpected-distribution'],
  ['tampered-after-approval', 'attest', 'altered-seal'],
  ['unapproved', 'approve', 'missing-approval'],
  ['approved-other-digest', 'approve', 'other-digest-approved'],
  ['rejected', 'approve', 'rejected-approval'],
  ['index-has-other-bytes', 'publish', 'different-bytes-on-index'],
  ['forged-provenance', 'attest', 'unverified-provenance'],
  ['replayed-provenance', 'attest', 'foreign-signer'],
  ['wrong-source-commit', 'attest', 'contradicting-provenance'],
  ['self-hosted-signer', 'attest', 'foreign-signer'],
  ['foreign-builder', 'attest', 'foreign-signer'],
  ['mixed-commits', 'collect', 'foreign-commit'],
  ['deleted-and-recreated-artifact', 'collect', 'lost-distribution'],
  ['duplicate-file-name', 'collect', 'duplicate-distribution'],
  ['stale-attempt-artifact', 'collect', 'unclaimed-digest'],
  ['poisoned-leg-ships-other-platform', 'collect', 'strayed-wheel'],
  ['edited-workflow', 'plan', 'foreign-run'],
  ['unprotected-environment', 'plan', 'unprotected-environment'],
  ['forged-summary', 'approve', 'other-digest-approved'],
  ['self-approval', 'approve', 'self-approval'],
  ['bot-approval', 'approve', 'denied-approver'],
  ['rerun-without-new-approval', 'approve', 'ambiguous-approval'],
  ['rules-removed-after-approval', 'approve', 'changed-rules'],
  ['concurrent-publish', 'publish', 'different-bytes-on-index'],
] as const;

let bundle: CopiedBundle;
beforeAll(() => {
  bundle = copyBundle();
});
afterAll(() => bundle.remove());

describe('the attacks', () => {
  test('are listed, each with the stage and the finding that stop it', async () => {
    const { code, stdout } = await bundle.run({ node: oldestNode, args: ['rehearse', '--attack', 'list', '--json'] });
    const listed: { name: string; expected: { stage: string; finding: string } }[] = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(listed.map(({ name, expected }) => [name, expected.stage, expected.finding])).toEqual(promised);
  });

  test.for(promised)('%s is stopped in stage %s by %s', async ([attack, stage, finding], { expect }) => {
    const args = ['rehearse', '--attack', attack];
    // One answer on either Node: an attack has no reason to end otherwise on another.
    const [json, text] = await Promise.all([
      bundle.run({ node: oldestNode, args: [...args, '--json'] }),
      bundle.run({ node: newestNode, args }),
    ]);
    expect([json.code, text.code]).toEqual([0, 0]);
    expect(JSON.parse(json.stdout)).toMatchObject({ attack, stopped: { stage, finding } });
    await expectGolden(`attack-${attack}.txt`, scrub(text.stdout));
  });

  test('an unknown one is refused with the names', async () => {
    const { code, stderr } = await bundle.run({ node: oldestNode, args: ['rehearse', '--attack', 'nonesuch'] });
    expect([code, stderr.split(':')[0]]).toEqual([2, 'INPUT_INVALID']);
    expect(stderr).toContain('swapped-artifact');
  });

  test('have one golden text each', () => {
    const texts = readdirSync('test/e2e/golden').filter((name) => name.startsWith('attack-'));
    expect(texts.sort()).toEqual(promised.map(([attack]) => `attack-${attack}.txt`).sort());
  });

  test('leave nothing behind', () => {
    expect(bundle.leftBehind()).toEqual([]);
  });
});
