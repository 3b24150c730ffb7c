import { describe, expect, test } from 'vitest';
import { emptyReport } from '../../../src/commands/empty-report.ts';
import { findAttack } from '../../../src/commands/rehearse/find-attack.ts';
import type { Performance } from '../../../src/commands/rehearse/flow.ts';
import {
  exitCodeOf,
  type Outcome,
  renderOutcome,
  renderOutcomeJson,
  wholeReport,
} from '../../../src/commands/rehearse/outcome.ts';
import type { PhaseRun } from '../../../src/commands/rehearse/runner.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import type { Verdict } from '../../../src/model/finding.ts';
import type { Report } from '../../../src/model/report.ts';
import { stateOf } from '../../../src/report/report-state.ts';
import { somePolicy } from './a-stage.ts';

const wheel = 'sundial-1.4.0-cp313-cp313-win_amd64.whl';
const file = { file: wheel, size: 3, sha256: sha256Of('abc') };
const seal = sha256Of('a seal');

const aVerdict = (id: string, status: Verdict['status'], severity: 'block' | 'warn'): Verdict => ({
  check: {
    id,
    title: `Title of ${id}`,
    severity,
    applies: 'always',
    why: 'It matters.',
    remedy: 'Undo it.',
    source: 'https://example.org/',
  },
  subject: wheel,
  status,
  findings: status === 'fail' ? [{ where: wheel, what: 'it is wrong' }] : [],
});

const ran = (
  phase: string,
  report: Partial<Report> | undefined,
  code = 0,
  errors: readonly string[] = [],
): PhaseRun => ({
  phase,
  job: phase,
  code,
  outputs: new Map(),
  report: report && { ...emptyReport(phase, 'rehearsal'), ...report },
  errors,
  folder: '',
  summary: '',
  ms: 1_234.5,
});

const plan = ran('plan', { verdicts: [aVerdict('unsigned-tag', 'fail', 'warn')] });
const sealed = ran('seal', {
  files: [file],
  seal,
  verdicts: [aVerdict('unsigned-tag', 'fail', 'warn')],
  notes: ['as it was'],
});

const anOutcome = (performance: Partial<Performance>, change: Partial<Outcome> = {}): Outcome => ({
  gathered: { folder: '/dist', distributions: [], project: 'sundial', version: '1.4.0', ignored: [] },
  policy: { policy: somePolicy(), text: '', origin: 'the sample’s own' },
  attack: undefined,
  performance: { plan, failed: undefined, ...performance },
  out: undefined,
  ...change,
});

const good = anOutcome({ seal: sealed, publish: ran('publish', { files: [file] }), confirm: ran('confirm', {}) });
const stopping = ran(
  'seal',
  {
    files: [file],
    stopped: { stage: 'collect', because: 'Title of moved-tag' },
    verdicts: [aVerdict('moved-tag', 'fail', 'block')],
    next: ['Undo it.'],
  },
  1,
);
const stopped = anOutcome({ seal: stopping, failed: stopping });
const breaking = ran('publish', undefined, 5, ['INDEX_UNREACHABLE: no answer']);
const broken = anOutcome({ seal: sealed, publish: breaking, failed: breaking });
const attack = findAttack('moved-tag');

test('one report of all phases: what each reached, and an answer that two of them gave only once', () => {
  const { notes, verdicts, headline, seal: told, files } = wholeReport(good);
  expect({ notes, headline, told, files, verdicts: verdicts.map(({ check }) => check.id) }).toEqual({
    notes: ['policy: the sample’s own', 'as it was'],
    headline: 'published 1 file',
    told: seal,
    files: [file],
    verdicts: ['unsigned-tag'],
  });
});

test.for([
  { is: 'nothing stopped it', outcome: good, code: 0 },
  { is: 'a finding stopped it', outcome: stopped, code: 1 },
  { is: 'a phase failed to know', outcome: broken, code: 5 },
  { is: 'the right guard stopped the attack', outcome: { ...stopped, attack }, code: 0 },
  { is: 'another guard stopped the attack', outcome: { ...stopped, attack: findAttack('rejected') }, code: 1 },
  { is: 'an error stopped the attack', outcome: { ...broken, attack }, code: 1 },
  { is: 'nothing stopped the attack', outcome: { ...good, attack }, code: 1 },
])('the exit code is $code when $is', ({ outcome, code }) => {
  expect(exitCodeOf(outcome)).toBe(code);
});

describe('the last line says', () => {
  test.for([
    { is: 'what was published', outcome: good, last: 'published 1 file' },
    {
      is: 'the code of a phase that failed to know',
      outcome: broken,
      last: 'phase publish failed with exit code 5: INDEX_UNREACHABLE: no answer',
    },
    {
      is: 'that the right guard held',
      outcome: { ...stopped, attack },
      last: 'attack moved-tag: stopped by collect / moved-tag, as it should be',
    },
    {
      is: 'which other guard it was',
      outcome: { ...stopped, attack: findAttack('rejected') },
      last: 'attack rejected: stopped by collect / moved-tag; approve / rejected-approval should have stopped it',
    },
    {
      is: 'which phase broke under attack',
      outcome: { ...broken, attack },
      last: 'attack moved-tag: stopped by an error in phase publish / no finding; collect / moved-tag should have stopped it',
    },
    {
      is: 'that nothing held',
      outcome: { ...good, attack },
      last: 'attack moved-tag: NOT STOPPED; collect / moved-tag should have stopped it',
    },
  ])('$is', ({ outcome, last }) => {
    expect(renderOutcome(outcome).trimEnd().split('\n').at(-1)).toBe(last);
  });
});

test('a phase that failed to know has stopped the release, though it left no report', () => {
  expect([stateOf(wholeReport(broken)), wholeReport(broken).stopped]).toEqual([
    'stopped',
    { stage: 'publish', because: 'INDEX_UNREACHABLE: no answer' },
  ]);
  expect([stateOf(wholeReport(good)), wholeReport(good).stopped]).toEqual(['ready', undefined]);
});

test('tells what was left out, where everything is, and a command that a shell takes', () => {
  const ignored = ['a', 'b', 'c', 'd', 'e', 'f'];
  const { notes } = wholeReport({ ...good, gathered: { ...good.gathered, ignored }, out: "/tmp/it's here" });
  expect(notes.slice(1, 3)).toEqual([
    'no distributions, and left out: a, b, c, d, e, and 1 more',
    "everything is kept in /tmp/it's here; check the seal there: cd '/tmp/it'\\''s here/seal' && " +
      'sha256sum -c SHA256SUMS && sha256sum SHA256SUMS',
  ]);
});

test('promises no seal to check where there is none', () => {
  expect(wholeReport({ ...stopped, out: '/out' }).notes).toContain('everything is kept in /out');
});

test('the document for machines names attack, stage and finding', () => {
  expect(JSON.parse(renderOutcomeJson({ ...stopped, attack }))).toEqual({
    attack: 'moved-tag',
    does: attack.does,
    when: 'between build and seal',
    expected: { stage: 'collect', finding: 'moved-tag' },
    stopped: {
      stage: 'collect',
      finding: 'moved-tag',
      findings: ['moved-tag'],
      because: 'Title of moved-tag',
      phase: 'seal',
      exit: 1,
    },
    exit: 0,
    world: 'rehearsal',
    project: 'sundial',
    version: '1.4.0',
    policy: 'the sample’s own',
    ignored: [],
    seal: null,
    published: 0,
    files: [file],
    approval: null,
    publication: null,
    phases: [
      { phase: 'plan', job: 'plan', exit: 0, ms: 1_235 },
      { phase: 'seal', job: 'seal', exit: 1, ms: 1_235 },
    ],
    out: null,
  });
});
