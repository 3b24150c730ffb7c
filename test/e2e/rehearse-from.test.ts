import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildSample } from '../../src/rehearsal/sample/build-sample.ts';
import { aWheel, corePath, distInfo } from '../support/a-wheel.ts';
import { anSdist } from '../support/an-sdist.ts';
import { type CopiedBundle, copyBundle, type Ran } from '../support/bundle.ts';
import { elfBytes } from '../support/elf-bytes.ts';
import { expectGolden } from '../support/golden.ts';
import { nodes, oldestNode } from '../support/nodes.ts';
import { scrub } from '../support/scrub.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const wheel = 'demo-1.0-cp312-abi3-manylinux_2_28_x86_64.whl';
const wheelText =
  'Wheel-Version: 1.0\nGenerator: test 1\nRoot-Is-Purelib: false\nTag: cp312-abi3-manylinux_2_28_x86_64\n';

/** As a person would write it: the index that asks for nobody, one row for the one wheel. */
const ownPolicy = `project: demo
source: {repository: acme/demo, tag: "{version}", branches: [main], signed-tag: off}
workflow: {file: release.yml, refs: [main]}
distributions:
  sdist: require
  wheels: ["abi3-manylinux_*_x86_64"]
sbom: require
indexes:
  testpypi: {environment: trial, approval: none}
`;

let bundle: CopiedBundle;
let demo: string;
let sample: string;
beforeAll(async () => {
  bundle = copyBundle();
  [demo, sample] = [join(bundle.folder, 'demo'), join(bundle.folder, 'sample')];
  for (const folder of [demo, sample]) mkdirSync(folder);
  // The stable ABI's wheel holds the stable ABI's module: the usual one is for one Python only.
  const files = {
    [`${distInfo}/WHEEL`]: wheelText,
    [corePath]: undefined,
    'demo/_core.abi3.so': elfBytes({ needed: ['libc.so.6'], rpath: '$ORIGIN/../demo.libs' }),
  };
  writeFileSync(join(demo, wheel), aWheel({ file: wheel, files }));
  writeFileSync(join(demo, 'demo-1.0.tar.gz'), anSdist());
  writeFileSync(join(demo, 'notes.txt'), 'not for anybody');
  writeFileSync(join(bundle.folder, 'wheelgate.yml'), ownPolicy);
  writeFileSync(join(bundle.folder, 'more.yml'), ownPolicy.replace('_x86_64"', '_{x86_64,aarch64}"'));
  await buildSample(sample);
});
afterAll(() => bundle.remove());

describe.for(nodes)('rehearse --from on Node $major', (node) => {
  const out = () => join(bundle.folder, `out-${node.major}`);
  const own = () => join(bundle.folder, 'wheelgate.yml');
  let inferred: Ran;
  let given: Ran;
  let missing: Ran;
  beforeAll(async () => {
    const run = (...args: readonly string[]) => bundle.run({ node, args: ['rehearse', '--from', demo, ...args] });
    [inferred, given, missing] = await Promise.all([
      run(),
      run('--policy', own(), '--out', out(), '--json'),
      run('--policy', join(bundle.folder, 'more.yml'), '--json'),
    ]);
  });

  test('releases an sdist and an abi3 wheel under a policy that it infers, and says so', async () => {
    expect(inferred.code).toBe(0);
    await expectGolden('rehearse-from.txt', scrub(inferred.stdout));
  });

  test('releases them under the policy that is given: its index, its environment, its own word on approval', async () => {
    const { approval, publication, policy: origin, published, ignored } = JSON.parse(given.stdout);
    expect({ code: given.code, origin, published, ignored, basis: approval.basis, by: approval.by }).toEqual({
      code: 0,
      origin: own(),
      published: 2,
      ignored: ['notes.txt'],
      basis: 'policy',
      by: [],
    });
    expect([publication.index, publication.state, approval.environment]).toEqual(['testpypi', 'confirmed', 'trial']);
    expect(readFileSync(join(out(), 'seal', 'policy.yml'), 'utf8')).toBe(ownPolicy);
  });

  test('stops, and exits as the phase did, when the policy expects a wheel that is not there', async () => {
    const { stopped, published, seal } = JSON.parse(missing.stdout);
    expect({ code: missing.code, stage: stopped.stage, findings: stopped.findings, published, seal }).toEqual({
      code: 1,
      stage: 'collect',
      findings: ['missing-distribution'],
      published: 0,
      seal: null,
    });
  });

  test('leaves nothing behind elsewhere', () => {
    expect(bundle.leftBehind()).toEqual([]);
  });
});

test('rehearse --from releases the sample’s own files, and changes nothing in their folder', async () => {
  const before = readdirSync(sample);
  const { code, stdout } = await bundle.run({ node: oldestNode, args: ['rehearse', '--from', sample, '--json'] });
  const { published, policy } = JSON.parse(stdout);
  expect([code, published, policy]).toEqual([0, 13, 'inferred from the file names, for no --policy was given']);
  expect(readdirSync(sample)).toEqual(before);
});
