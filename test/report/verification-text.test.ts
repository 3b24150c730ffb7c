import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../src/model/digest.ts';
import type { FileAnswer, Verification } from '../../src/model/verification.ts';
import { renderBundleAnswer } from '../../src/report/bundle-answer-text.ts';
import { renderVerification } from '../../src/report/verification-text.ts';

const commit = (digit: string) => digit.repeat(40);

const file = (bend: Partial<FileAnswer> = {}): FileAnswer => ({
  file: 'pkg-1.0-py3-none-any.whl',
  sha256: sha256Of('a'),
  size: 7,
  verdict: 'verified',
  reasons: [],
  statements: [],
  source: { repository: 'acme/pkg', ref: 'refs/tags/v1.0', commit: commit('1') },
  release: { repository: 'acme/pkg-release', ref: 'refs/heads/main', commit: commit('2') },
  run: 'https://github.com/acme/pkg-release/actions/runs/7/attempts/2',
  environment: 'pypi',
  approvers: [{ login: 'grace', namedDigest: true }],
  level: 2,
  sboms: ['CycloneDX 1.6', 'CycloneDX 1.6'],
  unknown: [],
  ...bend,
});

const answer = (files: readonly FileAnswer[], bend: Partial<Verification> = {}): Verification => ({
  root: { from: 'given', says: 'the root that you gave, root.json' },
  files,
  seal: undefined,
  notes: [],
  ...bend,
});

const unknown = {
  verdict: 'refused',
  source: undefined,
  release: undefined,
  run: undefined,
  environment: undefined,
  approvers: undefined,
  level: 0,
  sboms: undefined,
} as const;

describe(renderVerification, () => {
  test('has a line for each file, then the facts in full, and the verdict last', () => {
    const sdist = file({ file: 'pkg-1.0.tar.gz', sboms: [], approvers: [], level: 3 });
    expect(renderVerification(answer([file(), sdist], { seal: sha256Of('s'), notes: ['2 other files'] }))).toBe(`\
verdict   level  source      release     run  approver   SBOM           file
verified  L2     1111111111  2222222222  7    grace      CycloneDX 1.6  pkg-1.0-py3-none-any.whl
verified  L3     1111111111  2222222222  7    by policy  none           pkg-1.0.tar.gz

source    acme/pkg refs/tags/v1.0, commit
          ${commit('1')}
release   acme/pkg-release refs/heads/main, commit
          ${commit('2')}
run       https://github.com/acme/pkg-release/actions/runs/7/attempts/2
signed in environment pypi
approver  grace, who named the digest (pkg-1.0-py3-none-any.whl)
approver  nobody: the policy asks for no person on this index (pkg-1.0.tar.gz)

seal      sha256:${sha256Of('s')}
trusting  the root that you gave, root.json
note: 2 other files

Verified: 2 files
`);
  });

  test('tells why files are refused, and what is not known', () => {
    const reasons = Array.from({ length: 12 }, (_, at) => `reason ${at}`);
    const bad = file({ ...unknown, reasons, unknown: ['who let it out'] });
    expect(renderVerification(answer([bad]))).toBe(`\
verdict  level  source  release  run  approver  SBOM  file
refused  none   ?       ?        ?    ?         ?     pkg-1.0-py3-none-any.whl

not known: who let it out

REFUSED: pkg-1.0-py3-none-any.whl
${reasons
  .slice(0, 10)
  .map((reason) => `  - ${reason}\n`)
  .join('')}  - and 2 more reasons

trusting  the root that you gave, root.json

Refused: 1 of 1 file
`);
  });

  test('a stranger’s name cannot move the cursor, begin a line or look like a command', () => {
    const name = 'a\u001b[2J\n::error::x\u202e.whl';
    const text = renderVerification(answer([file({ ...unknown, file: name, reasons: [`::warning::${name}`] })]));
    expect(/[\p{Cc}\p{Cf}]/u.test(text.replaceAll('\n', ''))).toBe(false);
    expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
  });
});

test('the answer about one bundle names signer and root, or the reasons', () => {
  const said = {
    root: { from: 'bundled', says: 'the public root in this program' },
    file: 'F',
    sha256: sha256Of('F'),
    verdict: 'verified',
    reasons: [],
    signer: { identity: 'grace@example.org', issuer: 'https://accounts.example.org', statement: undefined },
  } as const;
  expect(renderBundleAnswer(said)).toBe(`\
signer    grace@example.org
issuer    https://accounts.example.org
file      F
sha256    ${sha256Of('F')}
trusting  the public root in this program
Verified: signed by exactly this identity
`);
  expect(renderBundleAnswer({ ...said, verdict: 'refused', reasons: ['no'], signer: undefined })).toBe(`\
file      F
sha256    ${sha256Of('F')}
trusting  the public root in this program
  - no
Refused: F
`);
});
