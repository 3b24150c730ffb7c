import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildSample } from '../../src/rehearsal/sample/build-sample.ts';
import { aWheel, distInfo, wheelFile } from '../support/a-wheel.ts';
import { anSdist, sdistFile } from '../support/an-sdist.ts';
import { type CopiedBundle, copyBundle } from '../support/bundle.ts';
import { expectGolden } from '../support/golden.ts';
import { nodes } from '../support/nodes.ts';
import { sarifSchema } from '../support/sarif-schema.ts';
import { scrub } from '../support/scrub.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let bundle: CopiedBundle;
/** Thirteen honest distributions; a wheel that is no zip; a folder with a broken wheel, an sdist and other things. */
let [sample, noZip, mixed] = ['', '', ''];
beforeAll(async () => {
  bundle = copyBundle();
  [sample, noZip, mixed] = [
    join(bundle.folder, 'sample'),
    join(bundle.folder, 'thing-1.0-py3-none-any.whl'),
    join(bundle.folder, 'mixed'),
  ];
  mkdirSync(sample);
  await buildSample(sample);
  writeFileSync(noZip, 'no zip');
  mkdirSync(join(mixed, 'within'), { recursive: true });
  const broken = aWheel({
    files: { [`${distInfo}/entry_points.txt`]: 'demo = demo:main\n' },
    changed: { 'demo/__init__.py': 'x', 'demo/\u001b[2J::error::.py': '', 'demo/b.py': '' },
  });
  writeFileSync(join(mixed, wheelFile), broken);
  writeFileSync(join(mixed, sdistFile), anSdist());
  writeFileSync(join(mixed, 'notes.txt'), '');
  symlinkSync(noZip, join(mixed, 'linked-1.0-py3-none-any.whl'));
});
afterAll(() => bundle.remove());

/** Whether this machine can put a program into a terminal. */
const hasScript = ['/usr/bin/script', '/bin/script'].some((path) => existsSync(path)) && process.platform === 'linux';

const schemaOf = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** Rows of the table without what depends on how well a machine compresses. */
const rows = (text: string): string =>
  text
    .replace(/^verdict +size /m, 'verdict size ')
    .replace(/^(pass|warn|block) +[\d.]+ (?:B|kB|MB) +[0-9a-f]{12} /gm, '$1 @@size@@ @@short@@ ');

describe.for(nodes)('inspect on Node $major', (node) => {
  const run = (...args: readonly string[]) => bundle.run({ node, args: ['inspect', ...args], cwd: bundle.folder });

  test('finds nothing to say against the sample', async () => {
    const { code, stdout } = await run(sample);
    expect(code).toBe(0);
    await expectGolden('inspect-sample.txt', scrub(rows(stdout)));
  });

  test('finds a file that is no zip, and says what to do', async () => {
    const { code, stdout } = await run(noZip);
    expect(code).toBe(1);
    await expectGolden('inspect-no-zip.txt', scrub(rows(stdout)));
  });

  test('tells what is wrong in a folder, and what it left out of it', async () => {
    const { code, stdout } = await run('mixed');
    expect(code).toBe(1);
    await expectGolden('inspect-mixed.txt', scrub(rows(stdout)));
  });

  test('answers --json with one document that its schema takes, and nothing else', async () => {
    const [whole, short] = [await run('--format', 'json', 'mixed', noZip), await run('--json', 'mixed', noZip)];
    expect([whole.code, short.code, short.stdout]).toEqual([1, 1, whole.stdout]);
    const document = JSON.parse(whole.stdout);
    const validate = new Ajv2020({ strict: true, strictRequired: true }).compile(
      schemaOf('docs/formats/inspection.schema.json'),
    );
    expect([validate(document), validate.errors]).toEqual([true, null]);
    expect(Object.keys(document)).toEqual(['verdict', 'distributions', 'release']);
    const verdicts = document.distributions.map((one: { file: string; verdict: string }) => [one.file, one.verdict]);
    expect(verdicts).toEqual([
      [wheelFile, 'block'],
      [sdistFile, 'pass'],
      ['thing-1.0-py3-none-any.whl', 'block'],
    ]);
  });

  test('answers --format sarif with a log that the standard takes', async () => {
    const { code, stdout } = await run('--format', 'sarif', 'mixed');
    const log = JSON.parse(stdout);
    const validate = new Ajv({ strict: true, strictTypes: false }).compile(sarifSchema);
    expect([code, validate(log), validate.errors]).toEqual([1, true, null]);
    expect(log.runs[0].artifacts.map((one: { location: object }) => one.location)).toEqual([
      { uri: `mixed/${wheelFile}` },
      { uri: `mixed/${sdistFile}` },
    ]);
  });

  test('answers --format markdown with a summary', async () => {
    const { code, stdout } = await run('--format', 'markdown', 'mixed');
    expect(code).toBe(1);
    await expectGolden('inspect-mixed.md', scrub(stdout));
  });

  test('asks with --only nothing but that, and whether the archive can be read', async () => {
    const only = await run('--only', 'tag-mismatch', 'mixed');
    const unread = await run('--only', 'tag-mismatch', noZip);
    expect([only.code, unread.code]).toEqual([0, 1]);
    expect(unread.stdout).toContain('(unreadable-archive)');
  });

  test('explains a check, with a true finding', async () => {
    const { code, stdout } = await run('--explain', 'record-mismatch');
    expect(code).toBe(0);
    await expectGolden('inspect-explain.txt', stdout);
  });

  test('judges what is piped in, under the name it is given', async () => {
    const piped = (name: string, bytes: Uint8Array) =>
      bundle.run({ node, args: ['inspect', '-', '--name', name], input: bytes });
    const [good, bad, none] = [
      await piped(sdistFile, anSdist()),
      await piped('x.whl', Buffer.from('x')),
      await piped(sdistFile, Buffer.alloc(0)),
    ];
    expect([good.code, bad.code, none.code]).toEqual([0, 1, 3]);
    expect(none.stderr).toContain(`standard input, called ${sdistFile}, is empty`);
    expect(bundle.leftBehind()).toEqual([]);
  });

  test.for([
    { args: ['https://example.com/a.whl'], code: 2, says: 'download it first' },
    { args: ['-'], code: 2, says: 'add --name FILE.whl' },
    { args: ['--only', 'recordmismatch', '.'], code: 2, says: 'you may mean record-mismatch' },
    { args: ['--explain', 'record-mismach'], code: 2, says: 'you may mean record-mismatch' },
    { args: ['gone.whl'], code: 2, says: 'gone.whl cannot be opened' },
    { args: ['mixed/within'], code: 3, says: 'mixed/within: no wheel and no sdist there' },
  ])('exits with $code for $args', async ({ args, code, says }) => {
    const ran = await run(...args);
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(says);
  });

  test('follows a link that is typed, and none in a folder', async () => {
    const { code, stdout } = await run('--json', 'mixed/linked-1.0-py3-none-any.whl');
    expect([code, JSON.parse(stdout).distributions.map(({ file }: { file: string }) => file)]).toEqual([
      1,
      ['linked-1.0-py3-none-any.whl'],
    ]);
  });

  test.skipIf(!hasScript)('colours a terminal alone, and none that asked for no colour', async () => {
    const command = `"${node.path}" "${bundle.entry}" inspect "${noZip}"`;
    const inTerminal = (env: Record<string, string>) => {
      try {
        return execFileSync('script', ['-qec', command, '/dev/null'], {
          env: { PATH: process.env.PATH ?? '', TERM: 'xterm', ...env },
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        });
      } catch (thrown) {
        return thrown instanceof Error && 'stdout' in thrown ? String(thrown.stdout) : '';
      }
    };
    const red = '\u001b[31mBLOCKS:\u001b[0m';
    const [coloured, plain, dumb, piped] = [
      inTerminal({}),
      inTerminal({ NO_COLOR: '1' }),
      inTerminal({ TERM: 'dumb' }),
      (await run(noZip)).stdout,
    ];
    expect([coloured, plain, dumb, piped].map((text) => text.includes(red))).toEqual([true, false, false, false]);
    expect([coloured, plain, dumb, piped].map((text) => text.includes('unreadable-archive'))).toEqual([
      true,
      true,
      true,
      true,
    ]);
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
