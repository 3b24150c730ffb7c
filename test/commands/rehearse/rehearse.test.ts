import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node/node-files.ts';
import { type RehearseInputs, type RehearsePorts, rehearse } from '../../../src/commands/rehearse/rehearse.ts';
import { ReleaseError } from '../../../src/errors.ts';
import { fakeClock } from '../../support/fakes/fake-clock.ts';
import { fakeHost } from '../../support/fakes/fake-host.ts';
import { fakeLog } from '../../support/fakes/fake-log.ts';
import { fakePhases, type Script } from '../../support/fakes/fake-phases.ts';
import { goodPhases, someWorlds } from './a-stage.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rehearse-'));
});
afterEach(() => rm(dir, { recursive: true }));

/** Runs the command with phases that do as they are told. */
async function run(
  change: Partial<RehearseInputs>,
  script: (phase: string) => Script = goodPhases,
  stopped: RehearsePorts['stopped'] = () => new Promise(() => undefined),
) {
  const host = fakeHost('terminal');
  const [log, clock] = [fakeLog(), fakeClock()];
  const { processes, started } = fakePhases((phase) => {
    clock.advance(1_000);
    return script(phase);
  });
  const files = nodeFiles({ root: join(dir, 'work'), readArchive: () => [] });
  const ports: RehearsePorts = {
    worlds: someWorlds,
    processes,
    files,
    log,
    host,
    clock,
    environment: {},
    stopped,
  };
  const inputs: RehearseInputs = {
    from: undefined,
    policy: undefined,
    out: undefined,
    json: false,
    latencyMs: undefined,
    attack: undefined,
    serve: false,
    ...change,
  };
  const code = await rehearse(inputs, ports).catch((thrown: unknown) =>
    thrown instanceof ReleaseError ? `${thrown.code}: ${thrown.message}` : String(thrown),
  );
  const left = await readdir(join(dir, 'work')).catch(() => []);
  return { code, printed: host.shown.printed.join(''), lines: log.lines, started, left };
}

/** Phases that stop where they are told, for a reason of the given check. */
const stopping =
  (bad: string, stage: string, id: string) =>
  (phase: string): Script => {
    if (phase !== bad) return goodPhases(phase);
    const check = {
      id,
      title: 'It is wrong',
      severity: 'block',
      applies: 'always',
      why: '',
      remedy: 'Undo it.',
    } as const;
    const verdict = {
      check: { ...check, source: 'https://example.org/' },
      subject: 'a.whl',
      status: 'fail',
      findings: [{ where: 'a.whl', what: 'it is wrong' }],
    } as const;
    return {
      code: 1,
      report: { headline: 'Stopped', stopped: { stage, because: 'It is wrong' }, verdicts: [verdict] },
    };
  };

test('goes from plan to confirm, and says on the first line that it is a rehearsal', async () => {
  const { code, printed, started, left } = await run({});
  expect([code, left]).toEqual([0, []]);
  expect(started.map(({ phase }) => phase)).toEqual(['plan', ...Array(5).fill('stamp'), 'seal', 'publish', 'confirm']);
  expect(printed.split('\n')[0]).toBe('A rehearsal of sundial 1.4.0, 13 files, in an embedded world on this machine');
});

test('with --json one document is on standard output, and progress elsewhere', async () => {
  const { code, printed, lines } = await run({ json: true });
  expect([code, JSON.parse(printed)]).toMatchObject([
    0,
    { world: 'rehearsal', project: 'sundial', stopped: null, exit: 0 },
  ]);
  expect(lines).toContain('info: plan       1.0 s  did plan');
});

test('ends with the exit code of the phase that stopped', async () => {
  const { code, printed } = await run({ json: true }, stopping('seal', 'inspect', 'record-mismatch'));
  expect([code, JSON.parse(printed).stopped]).toEqual([
    1,
    {
      stage: 'inspect',
      finding: 'record-mismatch',
      findings: ['record-mismatch'],
      because: 'It is wrong',
      phase: 'seal',
      exit: 1,
    },
  ]);
});

test.for([
  { is: 'the right guard stops it', script: stopping('seal', 'collect', 'moved-tag'), code: 0 },
  { is: 'another guard stops it', script: stopping('seal', 'collect', 'failed-job'), code: 1 },
  { is: 'nothing stops it', script: goodPhases, code: 1 },
  {
    is: 'a phase breaks',
    script: (phase: string) => ({ ...goodPhases(phase), code: phase === 'seal' ? 70 : 0 }),
    code: 1,
  },
])('under attack the exit code is $code when $is', async ({ script, code }) => {
  const { code: ended, printed } = await run({ attack: 'moved-tag', json: true }, script);
  expect([ended, JSON.parse(printed)]).toMatchObject([code, { attack: 'moved-tag', exit: code }]);
});

test('keeps everything in a folder that appears whole', async () => {
  const seal: Script = {
    ...goodPhases('seal'),
    files: { 'seal/SHA256SUMS': 'sums', 'seal/policy.yml': 'x', 'report.html': '<p>' },
  };
  const out = join(dir, 'out');
  const scripts: Readonly<Record<string, Script>> = {
    seal,
    publish: { outputs: { approval: '{"signed":1}', publication: '{"state":"published"}' } },
    confirm: { outputs: { publication: '{"state":"confirmed"}' } },
  };
  const { code } = await run({ out }, (phase) => ({ ...goodPhases(phase), ...scripts[phase] }));
  expect(code).toBe(0);
  const kept = ['approval.json', 'publication.json'].map((name) => readFile(join(out, name), 'utf8'));
  expect(await Promise.all(kept)).toEqual(['{"signed":1}\n', '{"state":"confirmed"}\n']);
  expect((await readdir(out, { recursive: true })).sort()).toEqual([
    'approval.json',
    'publication.json',
    'report.json',
    'reports',
    'reports/confirm.json',
    'reports/confirm.md',
    'reports/plan.json',
    'reports/plan.md',
    'reports/publish.json',
    'reports/publish.md',
    'reports/seal.html',
    'reports/seal.json',
    'reports/seal.md',
    'trusted_root.json',
  ]);
});

test.for([
  { is: 'a file', make: (out: string) => writeFile(join(out, 'a'), 'x') },
  { is: 'a folder', make: (out: string) => mkdir(join(out, 'a')) },
])('refuses to write into a folder that holds $is, before it does anything', async ({ make }) => {
  const out = join(dir, 'out');
  await mkdir(out);
  await make(out);
  const { code, started } = await run({ out });
  expect([code, started.length]).toEqual([
    `INPUT_INVALID: out: ${out} is not empty. Give a new folder, or an empty one`,
    0,
  ]);
  expect(await readdir(out)).toEqual(['a']);
});

test('writes into an empty folder', async () => {
  const out = join(dir, 'out');
  await mkdir(out);
  expect((await run({ out })).code).toBe(0);
  expect(await readdir(out)).toContain('trusted_root.json');
});

test('leaves nothing behind when the inputs are no good', async () => {
  const out = join(dir, 'out');
  const { code, left } = await run({ from: join(dir, 'missing'), out });
  expect([code, left]).toEqual([`INPUT_INVALID: from: there is no folder ${join(dir, 'missing')}`, []]);
  expect(await readdir(dir)).toEqual(['work']);
});

test('infers a policy from a person’s own files, and says so', async () => {
  const from = join(dir, 'dist');
  await mkdir(from);
  await someWorlds.forge(from, 'thing-1.0-cp313-cp313-win_amd64.whl');
  await writeFile(join(from, 'notes.txt'), 'x');
  const { code, printed } = await run({ from });
  expect(code).toBe(0);
  expect(printed).toContain('note: policy: inferred from the file names, for no --policy was given');
  expect(printed).toContain('note: no distributions, and left out: notes.txt');
});

test('refuses a policy for another project', async () => {
  const from = join(dir, 'dist');
  await mkdir(from);
  await someWorlds.forge(from, 'thing-1.0-cp313-cp313-win_amd64.whl');
  const policy = join(dir, 'policy.yml');
  const { samplePolicy } = await import('../../../src/commands/rehearse/sample-policy.ts');
  await writeFile(policy, samplePolicy);
  expect((await run({ from, policy })).code).toBe(
    `INPUT_INVALID: policy: ${policy} is for sundial, the files are of thing`,
  );
});

test('refuses a policy with mistakes', async () => {
  const policy = join(dir, 'policy.yml');
  await writeFile(policy, 'projekt: sundial\n');
  expect((await run({ policy })).code).toMatch(/^POLICY_INVALID: .*policy\.yml cannot be used$/);
});

test('an attack without a wheel to go for is refused', async () => {
  const from = join(dir, 'dist');
  await mkdir(from);
  await writeFile(join(from, 'thing-1.0.tar.gz'), 'x');
  expect((await run({ from, attack: 'unapproved' })).code).toBe(
    'INPUT_INVALID: attack: every attack goes for a wheel, and there is none among the files',
  );
});

test('lists the attacks without playing any', async () => {
  const { code, printed, started } = await run({ attack: 'list' });
  expect([code, started, printed.split('\n')[0]]).toEqual([0, [], 'swapped-artifact']);
});

test('under a fault the exit code is that of the story, and the figures are told', async () => {
  const { code, printed } = await run({ fault: 'rekor-502', json: true });
  expect([code, JSON.parse(printed)]).toMatchObject([
    1,
    {
      fault: 'rekor-502',
      stopped: null,
      exit: 1,
      complaints: ['nothing met the fault', '13 distributions made 0 log entries'],
      signing: [{ step: 'seal', requests: 0, retries: 0, tokens: 0, certificates: 0, entries: 0 }],
    },
  ]);
});

test('lists the faults without playing any, and refuses an unknown one, and one beside an attack', async () => {
  const { code, printed, started } = await run({ fault: 'list' });
  expect([code, started, printed.split('\n')[0]]).toEqual([0, [], 'fulcio-502']);
  expect((await run({ fault: 'nonesuch' })).code).toMatch(/^INPUT_INVALID: fault: there is no "nonesuch"/);
  expect((await run({ fault: 'rekor-502', attack: 'unapproved' })).code).toMatch(/^INPUT_INVALID: fault: /);
});

test('serves the world alone: one line with every address, until the user stops it', async () => {
  const { code, printed, started, left } = await run({ serve: true }, goodPhases, async () => undefined);
  expect([code, started, left, printed.split('\n').length]).toEqual([0, [], [], 2]);
  expect(JSON.parse(printed)).toMatchObject({ world: 'rehearsal', trustedRoot: expect.any(String) });
});

test('serves nothing beside an attack', async () => {
  expect((await run({ serve: true, attack: 'unapproved' })).code).toMatch(/^INPUT_INVALID: serve: /);
});

test('leaves nothing behind when the user ends it', async () => {
  const out = join(dir, 'out');
  const { code, started, left } = await run({ out }, goodPhases, async () => undefined);
  expect([code, started.length, left]).toEqual(['INTERRUPTED: the rehearsal was ended by hand in phase plan', 1, []]);
  expect(await readdir(dir)).toEqual(['work']);
});
