import type { ApprovalRecord } from '../../src/model/approval.ts';
import type { CheckMeta, Finding, Verdict } from '../../src/model/finding.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { Report } from '../../src/model/report.ts';
import { numpyFiles } from '../model/numpy-release.ts';
import { aPlan, git, sdist, sha, wheel } from './a-collection.ts';

export const seal = sha('seal');

const sizes = [5_242_880, 20_000, 999] as const;

export const aSeenFile = (file: string, at = 0): Report['files'][number] => ({
  file,
  size: sizes[at % sizes.length] ?? 0,
  sha256: sha(file),
});

export const recordMismatch: CheckMeta = {
  id: 'record-mismatch',
  title: 'A file in the wheel differs from its RECORD entry',
  severity: 'block',
  applies: 'always',
  why: 'Something changed the archive after its RECORD was written.',
  remedy: 'Build the wheel again from source.',
  source: 'https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file',
};

export const missingDistribution: CheckMeta = {
  id: 'missing-distribution',
  title: 'A distribution that the policy expects is not there',
  severity: 'block',
  applies: 'sometimes',
  why: 'Users of that platform would fall back to the sdist, or to nothing.',
  remedy: 'Re-run the leg that builds it; or take the row out of `distributions` in the policy.',
  source: 'https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/',
};

export const missingSbom: CheckMeta = {
  id: 'missing-sbom',
  title: 'The wheel has no SBOM',
  severity: 'warn',
  applies: 'always',
  why: 'Libraries bundled in a wheel are invisible to scanners without one.',
  remedy: 'Repair wheels with auditwheel 6.7 or newer.',
  source: 'https://peps.python.org/pep-0770/',
};

export const failed = (check: CheckMeta, subject: string, ...findings: readonly Finding[]): Verdict => ({
  check,
  subject,
  status: 'fail',
  findings,
});

export const passed = (check: CheckMeta, subject: string): Verdict => ({
  check,
  subject,
  status: 'pass',
  findings: [],
});

/** A seal that waits for its approval: one wheel and the sdist, nothing found. */
export const aReport = (changed: Partial<Report> = {}): Report => ({
  command: 'seal',
  world: 'production',
  headline: 'Sealed: 2 distributions of thing 1.0',
  stopped: undefined,
  next: [
    `Check that job "publish ${seal}" waits for pypi, then approve it with the comment: sha256:${seal}`,
    'To reject, press Reject there: nothing is published.',
  ],
  plan: aPlan({ world: 'production' }),
  release: undefined,
  seal,
  files: [wheel, sdist].map(aSeenFile),
  verdicts: [passed(recordMismatch, wheel), passed(missingSbom, wheel)],
  approval: undefined,
  publication: undefined,
  notes: [],
  ...changed,
});

export const macWheel = 'thing-1.0-cp313-cp313-macosx_11_0_arm64.whl';

/** Stopped in stage 3, with every kind of finding: a broken wheel, missing rows, a warning. */
export const aStoppedReport = (changed: Partial<Report> = {}): Report =>
  aReport({
    headline: `Stopped in stage inspect: ${recordMismatch.title}; ${missingDistribution.title}`,
    stopped: { stage: 'inspect', because: `${recordMismatch.title}; ${missingDistribution.title}` },
    next: [recordMismatch, missingDistribution].map(({ remedy, id }) => `${remedy} (${id})`),
    seal: undefined,
    files: [wheel, macWheel, sdist].map(aSeenFile),
    verdicts: [
      passed(recordMismatch, sdist),
      failed(missingSbom, macWheel, { where: macWheel, what: 'there is nothing under thing-1.0.dist-info/sboms/' }),
      failed(recordMismatch, wheel, {
        where: 'thing/__init__.py',
        what: `RECORD says ${sha('then')}, the file is ${sha('now')}`,
      }),
      failed(
        missingDistribution,
        'run 77',
        { where: 'cp313-manylinux_*_x86_64', what: 'no distribution meets this row of the policy' },
        { where: 'cp312-win*', what: 'no distribution meets this row of the policy' },
      ),
    ],
    notes: ['Left out by the policy’s `exclude`: thing-1.0-py3-none-wasm32.whl'],
    ...changed,
  });

export const anApproval = (changed: Partial<ApprovalRecord> = {}): ApprovalRecord => ({
  v: 1,
  seal,
  policy: sha('policy'),
  environment: 'pypi',
  by: [{ id: 9, login: 'octavia', namedDigest: true, comment: `sha256:${seal}` }],
  basis: 'person',
  form: 'digest',
  rules: null,
  run: { repository: 'acme/thing-release', id: 77, attempt: 1 },
  ...changed,
});

export const aPublication = (changed: Partial<Publication> = {}): Publication => ({
  v: 1,
  world: 'production',
  index: 'pypi',
  project: 'thing',
  version: '1.0',
  seal,
  state: 'published',
  files: [
    { file: wheel, sha256: sha(wheel), how: 'uploaded' },
    { file: sdist, sha256: sha(sdist), how: 'already-there' },
  ],
  ...changed,
});

/** The same in a rehearsal's world, with everything done. */
export const aRehearsedReport = (changed: Partial<Report> = {}): Report =>
  aReport({
    command: 'rehearse',
    world: 'rehearsal',
    headline: 'published 2 files',
    next: [],
    plan: aPlan(),
    approval: anApproval(),
    publication: aPublication({ world: 'rehearsal', state: 'confirmed' }),
    notes: ['policy: written from the names of the files'],
    ...changed,
  });

/** Confirm before the index shows everything. */
export const aStaleReport = (changed: Partial<Report> = {}): Report =>
  aReport({
    command: 'confirm',
    headline: 'Not whole yet: pypi shows 1 of 2 files of thing 1.0',
    next: ['Re-run this job in a few minutes; nothing is wrong so far.'],
    publication: aPublication({
      state: 'stale',
      files: [
        { file: wheel, sha256: sha(wheel), how: 'confirmed' },
        { file: sdist, sha256: sha(sdist), how: 'pending' },
      ],
    }),
    notes: [`Pages of an index are cached. Not visible yet: ${sdist}`],
    ...changed,
  });

/** NumPy's 65 wheels and its sdist; the Windows wheels bundle a library and have no SBOM. */
export const aNumpyReport = (changed: Partial<Report> = {}): Report =>
  aReport({
    headline: 'Sealed: 66 distributions of numpy 2.5.5',
    plan: aPlan({
      world: 'production',
      project: 'numpy',
      version: '2.5.5',
      source: { ...aPlan().source, repository: 'numpy/numpy', ref: 'refs/tags/v2.5.5', commit: git('e') },
    }),
    files: numpyFiles.map(aSeenFile),
    verdicts: numpyFiles
      .filter((file) => /-win/.test(file))
      .map((file) =>
        failed(missingSbom, file, {
          where: file,
          what: 'there is nothing under numpy-2.5.5.dist-info/sboms/; it bundles a library',
        }),
      ),
    ...changed,
  });

/** Texts of strangers, each of which has broken some log, page or terminal. */
export const hostileTexts: readonly string[] = [
  '::set-output name=seal::0000',
  '  ::error::not ours',
  'x\n::stop-commands::word',
  'x\r\n## [group]heading',
  '\u001b[2J\u001b]8;;https://evil.example/\u0007ESC\u001b]8;;\u0007',
  '\u009b31mC1',
  '</code><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title><svg onload=alert(1)>',
  '<!-- --> <![CDATA[ ]]>',
  '&lt;script&gt; &#60;b&#62;',
  '| a | b |',
  'a\\|b\\',
  '`code` ``more`` ```fence',
  '``` ',
  '[click](https://evil.example/) ![x](https://evil.example/x.png)',
  '<https://evil.example/> www.evil.example https://evil.example/ @octavia',
  'someone@evil.example mailto:someone@evil.example `a`@evil.example|x@evil.example',
  '**bold** __init__ ~~gone~~ # heading',
  '- item',
  '> quote',
  '1. one',
  '---',
  '| --- |',
  '\u202Egnp.exe\u2066 \u200B\u200D\uFEFF\u2028\u2029\u{E0041}',
  '\uD800 half of a pair',
  `${'a'.repeat(499)}\u{1F600}`,
  'n'.repeat(10_000),
  '../../etc/passwd',
  ' ',
  '',
  '__proto__',
  `word `.repeat(40).concat('::error::wrapped'),
];

/** A report in which every text that could be a stranger's is one of {@link hostileTexts}. */
export function aHostileReport(): Report {
  const text = (at: number): string => hostileTexts[at % hostileTexts.length] ?? '';
  const findings = hostileTexts.map((where, at) => ({ where, what: text(at + 7) }));
  const source = { ...aPlan().source, repository: text(6), ref: `refs/tags/${text(2)}` };
  return aReport({
    command: text(6),
    headline: text(0),
    stopped: { stage: text(1), because: text(6) },
    next: hostileTexts,
    plan: aPlan({ project: text(6), version: text(12), source }),
    files: hostileTexts.map((file, at) => ({ file, size: at, sha256: text(at + 3) })),
    verdicts: [
      failed(recordMismatch, text(6), ...findings),
      ...hostileTexts.map((subject, at) => failed(missingSbom, subject, { where: text(at + 1), what: text(at + 2) })),
      failed(missingDistribution, 'run 77', ...findings, { where: 'cp312-win32', what: text(6) }),
      failed(
        { ...missingSbom, id: text(6), title: text(12), why: text(7), remedy: text(16), source: 'https://x)/"' },
        'x',
        {
          where: 'x',
          what: 'x',
        },
      ),
    ],
    approval: anApproval({ by: [{ id: 9, login: text(6), namedDigest: false, comment: text(6) }] }),
    publication: aPublication(),
    notes: hostileTexts,
  });
}
