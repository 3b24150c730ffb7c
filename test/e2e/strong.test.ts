import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { samplePolicy } from '../../src/commands/rehearse/sample-policy.ts';
import { type CopiedBundle, copyBundle, type Ran } from '../support/bundle.ts';
import { newestNode, nodes } from '../support/nodes.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const builder = 'acme/builders/.github/workflows/build-wheel.yml';
const pinned = `${builder}@${'01234567'.repeat(5)}`;
const sdist = 'sundial-1.4.0.tar.gz';

let bundle: CopiedBundle;
beforeAll(() => {
  bundle = copyBundle();
  writeFileSync(join(bundle.folder, 'strong.yml'), `${samplePolicy}signers: [{workflow: ${pinned}, level: 3}]\n`);
  writeFileSync(
    join(bundle.folder, 'moved.yml'),
    `${samplePolicy}signers: [{workflow: ${builder}@refs/heads/main, level: 2}]\n`,
  );
});
afterAll(() => bundle.remove());

const statementIn = (path: string) => {
  const { dsseEnvelope } = JSON.parse(readFileSync(path, 'utf8'));
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'));
};

describe.for(nodes)('a release whose builder signs for itself, on Node $major', (node) => {
  const out = () => join(bundle.folder, `out-${node.major}`);
  const verify = (...args: readonly string[]) => {
    const trusted = ['--repository', 'acme/sundial-release', '--trusted-root', join(out(), 'trusted_root.json')];
    return bundle.run({ node, args: ['verify', ...trusted, ...args] });
  };
  let ran: Ran;
  beforeAll(async () => {
    const policy = join(bundle.folder, 'strong.yml');
    ran = await bundle.run({ node, args: ['rehearse', '--policy', policy, '--out', out()] });
  });

  test('goes to the end, and says who signed', () => {
    expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('Provenance of 13 files is signed by')]);
    const release = JSON.parse(readFileSync(join(out(), 'seal', 'release.json'), 'utf8'));
    expect(release.distributions.map((one: { provenance: unknown }) => one.provenance)).toEqual(
      Array.from({ length: 13 }, () => ({ signer: pinned, level: 3, attempt: 1 })),
    );
    const { builder: by } = statementIn(join(out(), 'seal', `${sdist}.sigstore.json`)).predicate.runDetails;
    expect(by).toEqual({ id: `https://github.com/${pinned}` });
  });

  test('has a verification summary that lists every bundle by its digest', () => {
    const { subject, predicate } = statementIn(join(out(), 'verification-summary.sigstore.json'));
    expect([subject.length, predicate.inputAttestations.length, predicate.verifiedLevels]).toEqual([
      13,
      13,
      ['SLSA_BUILD_LEVEL_3'],
    ]);
    for (const { uri, digest } of predicate.inputAttestations) {
      const bytes = readFileSync(join(out(), 'seal', uri.split('#')[1]));
      expect(digest.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  test('verifies for whoever trusts that builder, and for nobody else', async () => {
    const own = await verify('--policy', join(bundle.folder, 'strong.yml'), out());
    expect([own.code, own.stdout.match(/^verified {2}L3/gm)?.length]).toEqual([0, 13]);
    const named = await verify('--signer', pinned, join(out(), 'seal', sdist));
    expect([named.code, named.stdout]).toEqual([0, expect.stringMatching(/^verified {2}L2/m)]);
    for (const policy of [[], ['--policy', join(bundle.folder, 'moved.yml')]]) {
      const { code, stdout } = await verify(...policy, join(out(), 'seal', sdist));
      expect([code, stdout]).toEqual([1, expect.stringContaining('may not sign it')]);
    }
  });
});

test('a branch of the builder is worth level 2, in the summary as well', async () => {
  const out = join(bundle.folder, 'out-moved');
  const args = ['rehearse', '--policy', join(bundle.folder, 'moved.yml'), '--out', out];
  expect((await bundle.run({ node: newestNode, args })).code).toBe(0);
  const { predicate } = statementIn(join(out, 'verification-summary.sigstore.json'));
  expect(predicate.verifiedLevels).toEqual(['SLSA_BUILD_LEVEL_2']);
});
