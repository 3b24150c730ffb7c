import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildSample } from '../../src/rehearsal/sample/build-sample.ts';
import { type CopiedBundle, copyBundle } from '../support/bundle.ts';
import { expectGolden } from '../support/golden.ts';
import { nodes } from '../support/nodes.ts';
import { scrub } from '../support/scrub.ts';
import { shapeOf } from '../support/shape-of.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let bundle: CopiedBundle;
let sample: string;
let noZip: string;
beforeAll(async () => {
  bundle = copyBundle();
  sample = join(bundle.folder, 'sample');
  mkdirSync(sample);
  await buildSample(sample);
  noZip = join(bundle.folder, 'thing-1.0-py3-none-any.whl');
  writeFileSync(noZip, 'no zip');
});
afterAll(() => bundle.remove());

describe.for(nodes)('inspect on Node $major', (node) => {
  test('finds nothing to say against the sample', async () => {
    const { code, stdout } = await bundle.run({ node, args: ['inspect', sample] });
    expect(code).toBe(0);
    await expectGolden('inspect-sample.txt', scrub(stdout));
  });

  test('answers --json with one document and nothing else', async () => {
    const { code, stdout } = await bundle.run({ node, args: ['inspect', '--json', sample] });
    const document = JSON.parse(stdout);
    expect([code, document.state, document.files.length]).toEqual([0, 'ready', 13]);
    expect(stdout).toBe(`${JSON.stringify(document, undefined, 2)}\n`);
    await expectGolden('inspect.shape.txt', shapeOf(document));
  });

  test('finds a file that is no zip, and says what to do', async () => {
    const { code, stdout } = await bundle.run({ node, args: ['inspect', noZip] });
    expect(code).toBe(1);
    await expectGolden('inspect-no-zip.txt', scrub(stdout));
  });

  test('one that is refused does not hide the others', async () => {
    const { code, stdout } = await bundle.run({ node, args: ['inspect', '--json', noZip, sample] });
    const { files, headline } = JSON.parse(stdout);
    expect([code, files.length, headline]).toEqual([1, 14, '1 of 14 distributions would be refused']);
  });

  test('a reader that has seen enough is no failure', async () => {
    const { code, stderr } = await bundle.run({
      node,
      args: ['inspect', '--json', sample],
      begun: (child) => child.stdout.destroy(),
    });
    expect([code, stderr.includes('EPIPE')]).toEqual([0, false]);
  });
});
