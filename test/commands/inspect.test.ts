import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/commands/inspect.ts';
import { ReleaseError } from '../../src/errors.ts';
import { type Inputs, readTerminalInputs } from '../../src/inputs.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { fakeLog } from '../support/fakes/fake-log.ts';
import { fakeFiles } from '../support/fakes/files.ts';
import { fakeInspector, someInspection, someVerdict } from '../support/fakes/inspector.ts';
import { fakeStandardInput } from '../support/fakes/standard-input.ts';

const [a, b, c] = ['a-1.0-py3-none-any.whl', 'b-1.0-py3-none-any.whl', 'c-1.0.tar.gz'] as const;

const policy = `project: demo
source: {repository: demo-org/demo, branches: [main]}
workflow: {file: wheels.yml}
distributions: {sdist: require, wheels: []}
sbom: {default: require, level: covering}
checks:
  junk-file: {level: off, reason: a test}
  path-file: {level: block, reason: a test}
indexes: {pypi: {environment: pypi}}
`;

function aWorld(texts: Readonly<Record<string, string>> = { [a]: 'a', [b]: 'b', [c]: 'c' }, piped?: Uint8Array) {
  const disk = new Map<string, Uint8Array>(
    Object.entries(texts).map(([name, text]) => [`/dist/${name}`, Buffer.from(text)]),
  );
  disk.set('/wheelgate.yml', Buffer.from(policy));
  const state = someInspection(disk);
  const log = fakeLog();
  const files = fakeFiles(disk);
  const input = fakeStandardInput(disk, piped);
  const ports = { world: 'production', files, input, inspector: fakeInspector(state), log } as const;
  const run = (...args: readonly string[]) => inspect(typed(...args), ports);
  return { disk, state, log, run };
}

function typed(...args: readonly string[]): Inputs {
  const read = readTerminalInputs(['inspect', ...args]);
  if ('help' in read || 'version' in read) throw new ReleaseError('BUG', 'not a call');
  return read;
}

describe('inspect', () => {
  test('finds nothing wrong with a folder', async () => {
    const { run, log, state } = aWorld();
    const { report, paths } = await run('/dist');
    expect(report).toMatchObject({
      command: 'inspect',
      headline: '3 distributions inspected: nothing blocks, nothing warns',
      stopped: undefined,
      next: [],
      notes: [],
    });
    expect(report.files.map(({ file }) => file)).toEqual([a, b, c]);
    expect([...paths]).toEqual([a, b, c].map((file) => [file, `/dist/${file}`]));
    expect(state.asked.map(({ files }) => files)).toEqual([[a, b, c]]);
    expect(log.lines).toEqual([`progress: inspected 1 of 3: ${a}`, `progress: inspected 2 of 3: ${b}`, 'progress: ']);
  });

  test.for([
    {
      is: 'one that blocks',
      verdicts: { [a]: [someVerdict(a, ['odd'])] },
      headline: '1 of 3 distributions would be refused',
      next: [
        'Do what is said at each finding that blocks, build it again, and inspect it again.',
        '`wheelgate inspect --explain some-problem` tells more of a check.',
      ],
    },
    {
      is: 'two that warn and two that block',
      verdicts: {
        [a]: [someVerdict(a, ['odd'], { severity: 'warn', id: 'other' }), someVerdict(a, ['odd'])],
        [b]: [someVerdict(b, ['odd'])],
      },
      headline: '2 of 3 distributions would be refused',
      next: [
        'Do what is said at each finding that blocks, build them again, and inspect them again.',
        '`wheelgate inspect --explain some-problem` tells more of a check.',
      ],
    },
    {
      is: 'one that warns',
      verdicts: { [a]: [someVerdict(a, ['odd'], { severity: 'warn', id: 'other' })] },
      headline: '3 distributions inspected: nothing blocks, 1 check warns',
      next: [
        'Nothing has to be done. Read the warnings before you publish.',
        '`wheelgate inspect --explain other` tells more of a check.',
      ],
    },
  ])('says what to do about $is', async ({ verdicts, headline, next }) => {
    const { run, state } = aWorld();
    Object.assign(state.verdicts, verdicts);
    const { report } = await run('/dist');
    expect([report.headline, report.next]).toEqual([headline, next]);
    expect(report.stopped).toEqual(headline.includes('refused') ? { stage: 'inspect', because: headline } : undefined);
  });

  test.for([
    { texts: { [a]: '' }, found: [], headline: `${a}: nothing blocks, nothing warns` },
    { texts: { [a]: '' }, found: ['odd'], headline: `${a} would be refused` },
  ])('calls one file by its name: $headline', async ({ texts, found, headline }) => {
    const { run, state } = aWorld(texts);
    state.verdicts[a] = [someVerdict(a, found)];
    expect((await run('/dist')).report.headline).toBe(headline);
  });

  test('tells what it left out of a folder', async () => {
    const texts = { [a]: '', 'notes.txt': '', 'x.WHL': '', 'sub.whl/b.whl': '', 'c.zip': '', d: '', e: '', f: '' };
    const { report } = await aWorld(texts).run('/dist');
    expect(report.files.map(({ file }) => file)).toEqual([a]);
    expect(report.notes).toEqual([
      '/dist: neither wheels nor sdists, left out: c.zip, d, e, f, notes.txt and 1 more',
      '/dist: folders, not entered: sub.whl',
    ]);
  });

  test('takes a file that is typed, whatever its name, and each once', async () => {
    const { report } = await aWorld({ 'x.zip': '', [a]: '' }).run('/dist/x.zip', '/dist', `/dist/./${a}`);
    expect(report.files.map(({ file }) => file)).toEqual(['x.zip', a]);
  });

  test.for([
    { is: 'a folder of nothing', args: ['/dist'], texts: { 'x.txt': '' }, says: 'no wheel and no sdist there' },
    { is: 'an empty pipe', args: ['-', '--name', a], texts: {}, says: `standard input, called ${a}, is empty` },
  ])('has nothing to judge in $is', async ({ args, texts, says }) => {
    const error = await errorOf(aWorld(texts, Buffer.alloc(0)).run(...args));
    expect([error.code, error.message]).toEqual(['NOTHING_TO_JUDGE', expect.stringContaining(says)]);
  });

  test('refuses two files of one name, and says which', async () => {
    const { run } = aWorld({ [a]: '', [`old/${a}`]: '' });
    const mistakes = [`/dist/${a} and /dist/old/${a}`];
    await expect(run('/dist', '/dist/old')).rejects.toMatchObject({ code: 'INPUT_INVALID', mistakes });
  });

  test('does not take a file that is not there for a pass', async () => {
    expect((await errorOf(aWorld().run('/dist', '/gone.whl'))).code).toBe('FILE_UNREADABLE');
  });

  test('takes its moving line away when it fails, too', async () => {
    const { run, log } = aWorld();
    await errorOf(run('/gone.whl'));
    expect(log.lines.at(-1)).toBe('progress: ');
  });
});

describe('inspect -', () => {
  test('judges what comes on standard input, under its name, and leaves nothing behind', async () => {
    const { run, disk } = aWorld({}, Buffer.from('x'));
    const { report, paths } = await run('-', '--name', a);
    expect(report.files.map(({ file, size }) => [file, size])).toEqual([[a, 1]]);
    expect([[...paths], [...disk.keys()]]).toEqual([[[a, a]], ['/wheelgate.yml']]);
  });

  test.for([
    { args: ['-'], says: '-: the bytes on standard input have no name; add --name FILE.whl' },
    { args: ['-', '/dist', '--name', a], says: '- stands for one distribution and stands alone' },
    { args: ['/dist', '--name', a], says: '--name says what comes on standard input, which is - in place of a file' },
    { args: ['-', '--name', `../${a}`], says: `--name is a file name, not a path: "../${a}"` },
    { args: ['-', '--name', '..'], says: '--name is a file name, not a path: ".."' },
    { args: ['-', '--name', 'a\\b'], says: '--name is a file name, not a path: "a\\\\b"' },
    { args: ['-', '--name', 'é'.repeat(128)], says: '--name is a file name, not a path: "' },
    {
      args: ['https://example.com/a.whl'],
      says: 'https://example.com/a.whl is an address, and inspect reads local files: download it first',
    },
    { args: ['file:///tmp/a.whl'], says: 'is an address' },
    { args: ['/dist', '--json', '--format', 'sarif'], says: '--json and --format sarif say two things' },
    { args: ['/dist', '--explain', 'x'], says: '--explain tells of a check and reads no files' },
  ])('is refused: $args', async ({ args, says }) => {
    const error = await errorOf(aWorld(undefined, Buffer.from('x')).run(...args));
    expect([error.code, error.message]).toEqual(['INPUT_INVALID', expect.stringContaining(says)]);
  });

  test('does not wait for a person to type a wheel', async () => {
    const error = await errorOf(aWorld().run('-', '--name', a));
    expect([error.code, error.message]).toEqual(['INPUT_INVALID', expect.stringContaining('nothing is piped in')]);
  });

  test('tells every mistake at once', async () => {
    const error = await errorOf(aWorld().run('-', 'https://x.example/', '--json', '--format', 'markdown'));
    expect(error.message.split('; ').length).toBe(5);
  });
});

describe('what is expected', () => {
  const expected = async (...args: readonly string[]) => {
    const { run, state } = aWorld();
    for (const file of [a, b, c]) state.verdicts[file] = [someVerdict(file, ['odd'])];
    await run(...args, '/dist');
    return state.asked[0]?.expectation;
  };
  const levels = async (...args: readonly string[]) => {
    const all = Object.entries((await expected(...args))?.levels ?? {});
    return Object.fromEntries(all.filter(([, level]) => level !== 'off'));
  };

  test('is little without a policy', async () => {
    expect(await expected()).toEqual({ project: undefined, version: undefined, sbom: 'warn', levels: {} });
  });

  test('is what a policy says', async () => {
    expect(await expected('--policy', '/wheelgate.yml')).toEqual({
      project: 'demo',
      version: undefined,
      sbom: 'require',
      sbomLevel: 'covering',
      levels: { 'junk-file': 'off', 'path-file': 'block' },
    });
  });

  test.for([
    { only: 'record-mismatch', sbom: 'off', gives: {} },
    { only: 'missing-sbom', sbom: 'require', gives: {} },
    { only: 'path-file,junk-file', sbom: 'off', gives: { 'path-file': 'block' } },
    { only: 'uncovered-library', sbom: 'off', gives: { 'uncovered-library': 'block' } },
  ])('keeps the policy’s level with --only $only', async ({ only, sbom, gives }) => {
    const args = ['--policy', '/wheelgate.yml', '--only', only];
    const all = (await expected(...args))?.levels ?? {};
    expect([(await expected(...args))?.sbom, await levels(...args)]).toEqual([sbom, gives]);
    // Whatever was asked for is asked, and nothing else is.
    for (const id of only.split(',')) expect(all[id]).not.toBe('off');
    expect(all['malformed-email'] ?? all['invalid-email']).toBe('off');
  });

  test.for([
    { only: 'recordmismatch', says: 'you may mean record-mismatch' },
    { only: 'missing-approval', says: 'is asked of a distribution; ' },
    { only: 'record-mismatch,nonsense-of-mine', says: 'docs/checks/README.md lists' },
  ])('refuses --only $only', async ({ only, says }) => {
    const error = await errorOf(aWorld().run('--only', only, '/dist'));
    expect([error.code, error.message]).toEqual(['INPUT_INVALID', expect.stringContaining(says)]);
  });

  test('is nothing where the checks asked for have nothing to look at', async () => {
    const { run, state } = aWorld();
    const idle = { ...someVerdict(a, [], { id: 'old-pkg-info' }), status: 'not-applicable' as const };
    for (const file of [a, b, c]) state.verdicts[file] = [idle, someVerdict(file)];
    const error = await errorOf(run('--only', 'old-pkg-info', '/dist'));
    expect([error.code, error.message]).toEqual([
      'NOTHING_TO_JUDGE',
      'old-pkg-info had nothing to look at in any of these files',
    ]);
    for (const file of [a, b, c]) state.verdicts[file] = [idle, someVerdict(file, [], { id: 'junk-file' })];
    const { report } = await run('--only', 'old-pkg-info,junk-file', '/dist');
    expect(report.notes).toEqual(['old-pkg-info had nothing to look at in any of these files']);
  });
});
