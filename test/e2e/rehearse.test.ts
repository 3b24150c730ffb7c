import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CopiedBundle, copyBundle, type Ran } from '../support/bundle.ts';
import { expectGolden } from '../support/golden.ts';
import { nodes } from '../support/nodes.ts';
import { scrub } from '../support/scrub.ts';
import { shapeOf } from '../support/shape-of.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const run = promisify(execFile);
let bundle: CopiedBundle;
beforeAll(() => {
  bundle = copyBundle();
});
afterAll(() => bundle.remove());

describe.for(nodes)('rehearse on Node $major', (node) => {
  const out = () => join(bundle.folder, `out-${node.major}`);
  let text: Ran;
  let json: Ran;
  beforeAll(async () => {
    [text, json] = await Promise.all([
      bundle.run({ node, args: ['rehearse'] }),
      bundle.run({ node, args: ['rehearse', '--json', '--out', out()] }),
    ]);
  });

  test('plays the whole release, and ends with the digest of the seal and the number of files', async () => {
    expect([text.code, json.code]).toEqual([0, 0]);
    expect(text.stdout).toMatch(/\nseal +sha256:[0-9a-f]{64}\n(?:.*\n)*published 13 files\n$/);
    await expectGolden('rehearse.txt', scrub(text.stdout));
  });

  test('answers --json with one document and nothing else', async () => {
    const document = JSON.parse(json.stdout);
    expect(json.stdout).toBe(`${JSON.stringify(document, undefined, 2)}\n`);
    await expectGolden('rehearse.shape.txt', shapeOf(document));
    const { seal, published, exit, stopped, world, out: kept } = document;
    expect({ seal: scrub(seal), published, exit, stopped, world, kept }).toEqual({
      seal: '@@sha256@@',
      published: 13,
      exit: 0,
      stopped: null,
      world: 'rehearsal',
      kept: out(),
    });
  });

  test('keeps a folder that coreutils alone can check, and whose digest is the one that it printed', async () => {
    const seal = join(out(), 'seal');
    const { stdout: checked } = await run('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: seal });
    const { stdout: digest } = await run('sha256sum', ['SHA256SUMS'], { cwd: seal });
    expect(digest.split(' ')[0]).toBe(JSON.parse(json.stdout).seal);
    const listed = checked.trimEnd().split('\n');
    const others = readdirSync(seal).filter((name) => name !== 'SHA256SUMS');
    expect(listed.sort()).toEqual(others.map((name) => `${name}: OK`).sort());
    expect(others.filter((name) => /\.(?:whl|tar\.gz)$/.test(name))).toHaveLength(13);
  });

  test('lays the trusted root, the reports and the publication beside the seal', () => {
    const below = readdirSync(out(), { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('seal'));
    const phases = ['confirm', 'plan', 'publish', 'seal'];
    const reports = phases.flatMap((phase) =>
      ['html', 'json', 'md'].map((ending) => join('reports', `${phase}.${ending}`)),
    );
    const beside = ['approval.json', 'publication.json', 'report.html', 'report.json', 'trusted_root.json'];
    expect(below.sort()).toEqual([...beside, 'reports', ...reports].sort());
    expect(JSON.parse(readFileSync(join(out(), 'trusted_root.json'), 'utf8'))).toHaveProperty('certificateAuthorities');
  });

  test('refuses to write into a folder that holds something, and changes nothing there', async () => {
    const state = () =>
      readdirSync(out(), { recursive: true, encoding: 'utf8' }).map((name) => {
        const { mtimeMs, size } = statSync(join(out(), name));
        return [name, mtimeMs, size];
      });
    const before = state();
    const again = await bundle.run({ node, args: ['rehearse', '--out', out()] });
    expect(again).toEqual({
      code: 2,
      stdout: '',
      stderr: [
        `INPUT_INVALID: out: ${out()} is not empty. Give a new folder, or an empty one`,
        '  next: Correct the inputs named above; docs/inputs.md lists all of them.',
        '',
      ].join('\n'),
    });
    expect(state()).toEqual(before);
  });

  test('leaves nothing behind elsewhere', () => {
    expect(bundle.leftBehind()).toEqual([]);
  });
});
