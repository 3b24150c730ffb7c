import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verify } from '../../../src/commands/verify/verify.ts';
import { publishPredicateType } from '../../../src/endpoints.ts';
import type { Bundle } from '../../../src/model/attestation.ts';
import { sha256Of } from '../../../src/model/digest.ts';
import { renderSums } from '../../../src/model/sums.ts';
import { intotoLines } from '../../../src/provenance/intoto-lines.ts';
import { pypiAttestation } from '../../../src/provenance/pypi-attestation.ts';
import type { Sigstore } from '../../../src/rehearsal/sigstore/start-sigstore.ts';
import { errorOf } from '../../adapters/pypi/error-of.ts';
import { start } from '../../rehearsal/sigstore/sigstore-fixture.ts';
import {
  approval,
  bytes,
  everyRule,
  provenance,
  publication,
  sign,
  sourceCommit,
  trusting,
  typed,
  verifyingPorts,
  wheel,
} from './verifying-world.ts';

let sigstore: Sigstore;
let built: Bundle;
let published: Bundle;
beforeAll(async () => {
  sigstore = await start();
  [built, published] = await Promise.all([sign(sigstore, provenance()), sign(sigstore, publication())]);
});
afterAll(() => sigstore.close());

const text = (value: unknown) => JSON.stringify(value);
const pep740 = (bundle: Bundle) => {
  const attestation = pypiAttestation(bundle);
  return text(attestation.ok && attestation.value);
};
const portsWith = (files: Readonly<Record<string, string | Buffer>>) => verifyingPorts(trusting(sigstore), files);
const ask = (files: Readonly<Record<string, string | Buffer>>, ...argv: readonly string[]) =>
  verify(typed(...argv), portsWith(files));
const repository = ['--repository', 'python/wheels'];

const signer = {
  san: 'https://github.com/python/wheels/.github/workflows/wheels.yml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'https://github.com/python/wheels',
  commit: 'a'.repeat(40),
  ref: 'refs/heads/main',
  buildConfigUri: 'https://github.com/python/wheels/.github/workflows/wheels.yml@refs/heads/main',
  runInvocationUri: 'https://github.com/python/wheels/actions/runs/13/attempts/1',
  runnerEnvironment: 'github-hosted',
  environment: 'pypi',
};

const answer = {
  file: wheel,
  sha256: sha256Of(bytes),
  size: bytes.length,
  verdict: 'verified',
  reasons: [],
  source: { repository: 'python/pkg', ref: 'refs/tags/v1.0', commit: sourceCommit },
  release: { repository: 'python/wheels', ref: 'refs/heads/main', commit: 'a'.repeat(40) },
  run: 'https://github.com/python/wheels/actions/runs/13/attempts/1',
  environment: 'pypi',
  level: 2,
  sboms: [],
};

describe(verify, () => {
  test('tells everything that provenance, publish attestation and approval record say', async () => {
    const files = {
      [wheel]: bytes,
      [`${wheel}.sigstore.json`]: text(built),
      [`${wheel}.slsa.attestation`]: pep740(built),
      [`${wheel}.publish.attestation`]: pep740(published),
      'pkg-1.0.intoto.jsonl': intotoLines([built, published]),
      'approval.json': text(await sign(sigstore, approval())),
    };
    const slsa = 'https://slsa.dev/provenance/v1';
    const known = [
      ['approval.json', 'approval', expect.stringMatching(/approval-v1\.md$/)],
      [`${wheel}.publish.attestation`, 'publish', publishPredicateType],
      [`${wheel}.sigstore.json`, 'provenance', slsa],
      [`${wheel}.slsa.attestation`, 'provenance', slsa],
      ['pkg-1.0.intoto.jsonl', 'provenance', slsa],
      ['pkg-1.0.intoto.jsonl', 'publish', publishPredicateType],
    ].map(([from, kind, predicateType]) => ({ from, kind, predicateType, signer }));
    expect(await ask(files, ...everyRule, '/in')).toEqual({
      root: { from: 'given', says: 'the root of a test' },
      files: [{ ...answer, approvers: [{ login: 'grace', namedDigest: true }], statements: known, unknown: [] }],
      seal: undefined,
      notes: [],
    });
  });

  test('tells what could not be known', async () => {
    const files = { [wheel]: bytes, [`${wheel}.publish.attestation`]: pep740(published) };
    const { files: answers } = await ask(files, ...repository, `/in/${wheel}`);
    expect(answers).toEqual([
      {
        ...answer,
        source: undefined,
        level: 0,
        approvers: undefined,
        statements: [expect.objectContaining({ kind: 'publish' })],
        unknown: [
          'which source it comes from: there is no provenance of the build',
          'who let it out: there is no approval record',
        ],
      },
    ]);
  });

  test('does not take a publish attestation for the source that somebody asked for', async () => {
    const files = { [wheel]: bytes, [`${wheel}.publish.attestation`]: pep740(published) };
    const { files: answers } = await ask(files, ...repository, '--source-commit', sourceCommit, '/in');
    expect(answers[0]?.reasons).toEqual(['no trusted provenance says which source it comes from']);
  });

  test('reads what a shell made of dist/*, and asks about the wheel alone', async () => {
    const files = { [wheel]: bytes, [`${wheel}.sigstore.json`]: text(built) };
    const { files: answers } = await ask(files, ...repository, ...Object.keys(files).map((name) => `/in/${name}`));
    expect(answers.map(({ file, verdict }) => [file, verdict])).toEqual([[wheel, 'verified']]);
  });

  test('refuses a file beside which only another file’s evidence lies', async () => {
    const files = { [wheel]: bytes, 'pkg-1.0.tar.gz': 'sdist', 'pkg-1.0.intoto.jsonl': intotoLines([built]) };
    const { files: answers } = await ask(files, ...repository, '/in');
    expect(answers.map(({ file, reasons }) => [file, reasons])).toEqual([
      [wheel, []],
      ['pkg-1.0.tar.gz', ['nothing beside it says where it comes from']],
    ]);
  });

  test('one bundle that does not hold is not outweighed by one that does', async () => {
    const files = { [wheel]: bytes, [`${wheel}.sigstore.json`]: text(built), 'x.intoto.jsonl': 'no bundle\n' };
    const { files: answers } = await ask(files, ...repository, '/in');
    expect(answers[0]?.reasons).toEqual(['x.intoto.jsonl: it is no Sigstore bundle']);
  });

  test('a name that promises one kind and holds another is refused', async () => {
    const files = { [wheel]: bytes, [`${wheel}.publish.attestation`]: pep740(built) };
    const { files: answers } = await ask(files, ...repository, '/in');
    expect(answers[0]?.reasons[0]).toBe(
      `${wheel}.publish.attestation: its name promises a publish statement, and it is of kind provenance`,
    );
  });

  test.for([
    { of: 'another run', bend: { run: { repository: 'python/wheels', id: 14, attempt: 1 } }, says: /another run/ },
    { of: 'another environment', bend: { environment: 'testpypi' }, says: /environment testpypi/ },
    { of: 'nobody, though it says a person', bend: { by: [] }, says: /names nobody/ },
  ])('an approval record of $of is refused', async ({ bend, says }) => {
    const files = {
      [wheel]: bytes,
      [`${wheel}.sigstore.json`]: text(built),
      'approval.json': text(await sign(sigstore, approval(bend))),
    };
    const { files: answers } = await ask(files, ...repository, '/in');
    expect(answers[0]).toMatchObject({ verdict: 'refused', approvers: undefined });
    expect(answers[0]?.reasons.join()).toMatch(says);
  });
});

test('whoever approved another environment than was asked for is no approver', async () => {
  const options = { bend: () => ({ environment: 'testpypi' }) };
  const files = {
    [wheel]: bytes,
    [`${wheel}.sigstore.json`]: text(built),
    'approval.json': text(await sign(sigstore, approval({ environment: 'testpypi' }), options)),
  };
  const approvers = async (...rules: readonly string[]) =>
    (await ask(files, ...repository, ...rules, '/in')).files[0]?.approvers;
  expect(await approvers()).toHaveLength(1);
  expect(await approvers('--environment', 'testpypi')).toHaveLength(1);
  expect(await approvers('--environment', 'pypi')).toBeUndefined();
});

describe('a list of digests', () => {
  const sums = (names: Readonly<Record<string, string | Buffer>>) =>
    renderSums(Object.entries(names).map(([name, content]) => ({ name, sha256: sha256Of(content) })));
  const listed = () => ({ [wheel]: bytes, [`${wheel}.sigstore.json`]: text(built), 'release.json': '{}' });

  test('is compared with every file, and its digest is the seal that an approval must name', async () => {
    const text740 = text(await sign(sigstore, approval({ seal: sha256Of(sums(listed())) })));
    const files = { ...listed(), SHA256SUMS: sums(listed()), 'approval.json': text740 };
    for (const operand of ['/in', '/in/', '/in/SHA256SUMS']) {
      const { seal, notes, files: answers } = await ask(files, ...repository, operand);
      expect([seal, notes, answers.length, answers[0]?.approvers]).toEqual([
        sha256Of(sums(listed())),
        ['2 other files of SHA256SUMS have their digests'],
        1,
        [{ login: 'grace', namedDigest: true }],
      ]);
    }
  });

  test('and an approval of another seal does not fit', async () => {
    const other = text(await sign(sigstore, approval()));
    const { files } = await ask(
      { ...listed(), SHA256SUMS: sums(listed()), 'approval.json': other },
      ...repository,
      '/in',
    );
    expect(files[0]?.reasons).toEqual([
      `approval.json: it approves the seal sha256:${sha256Of('a seal')}, not this one`,
    ]);
  });

  test.for<{ of: string; change: Record<string, string | Buffer | undefined>; file: string; says: string }>([
    { of: 'a changed text', change: { 'release.json': '{ }' }, file: 'release.json', says: 'SHA256SUMS says SHA-256' },
    { of: 'a missing file', change: { 'release.json': undefined }, file: 'release.json', says: 'is not there' },
    { of: 'another wheel', change: { [wheel]: 'other' }, file: wheel, says: 'SHA256SUMS says SHA-256' },
    {
      of: 'a wheel that it does not list',
      change: { 'x-1.0-py3-none-any.whl': 'x' },
      file: 'x-1.0-py3-none-any.whl',
      says: 'does not list it',
    },
  ])('finds $of', async ({ change, file, says }) => {
    const all = { ...listed(), SHA256SUMS: sums(listed()), ...change };
    const there = Object.entries(all).flatMap(([name, content]) => (content === undefined ? [] : [[name, content]]));
    const { files } = await ask(Object.fromEntries(there), ...repository, '/in');
    const found = files.filter(({ verdict }) => verdict === 'refused');
    expect(found.map((one) => one.file)).toEqual([file]);
    expect(found[0]?.reasons.join()).toContain(says);
  });

  test('is found where a rehearsal lays it, with the approval above it', async () => {
    const record = text(await sign(sigstore, approval({ seal: sha256Of(sums(listed())) })));
    const inner = { ...listed(), SHA256SUMS: sums(listed()) };
    const files = Object.fromEntries(Object.entries(inner).map(([name, content]) => [`seal/${name}`, content]));
    const { files: answers } = await ask({ ...files, 'approval.json': record }, ...repository, '/in');
    expect(answers.map(({ verdict, approvers }) => [verdict, approvers?.length])).toEqual([['verified', 1]]);
  });
});

describe('nothing to judge is an error, never a pass', () => {
  test.for<{ of: string; files: Record<string, string | Buffer>; operand: string; code: string }>([
    { of: 'an empty folder', files: { 'x/y': '' }, operand: '/in', code: 'NOTHING_TO_JUDGE' },
    {
      of: 'evidence alone',
      files: { [`${wheel}.sigstore.json`]: '{}' },
      operand: `/in/${wheel}.sigstore.json`,
      code: 'NOTHING_TO_JUDGE',
    },
    { of: 'files without any evidence', files: { [wheel]: bytes }, operand: '/in', code: 'NOTHING_TO_JUDGE' },
    { of: 'a file that is not there', files: { [wheel]: bytes }, operand: '/in/other.whl', code: 'FILE_UNREADABLE' },
    { of: 'a list that cannot be read', files: { SHA256SUMS: 'x' }, operand: '/in', code: 'INPUT_INVALID' },
    { of: 'an empty list', files: { SHA256SUMS: '' }, operand: '/in', code: 'INPUT_INVALID' },
    {
      of: 'a list of texts',
      files: { 'a.txt': '', SHA256SUMS: `${sha256Of('')}  a.txt\n` },
      operand: '/in',
      code: 'NOTHING_TO_JUDGE',
    },
  ])('$of', async ({ files, operand, code }) => {
    expect((await errorOf(ask(files, ...repository, operand))).code).toBe(code);
  });
});

describe('a policy file', () => {
  const policy = (more = '') => `project: pkg
source: {repository: python/pkg, tag: "v{version}", branches: [main]}
workflow: {file: wheels.yml, events: [workflow_dispatch], refs: [main]}
distributions: {sdist: off, wheels: ["py3-any"]}
sbom: off
indexes: {pypi: {environment: pypi}}
${more}`;
  const judged = async (text1: string, bundle: Bundle) => {
    const files = { [wheel]: bytes, [`${wheel}.sigstore.json`]: text(bundle), 'p.yml': text1 };
    const { files: answers } = await ask(files, ...repository, '--policy', '/in/p.yml', `/in/${wheel}`);
    return answers.map(({ verdict, level }) => [verdict, level]);
  };
  const builder = 'acme/builders/.github/workflows/build.yml';

  test('gives workflow, branches, source and the tag of each version', async () => {
    expect(await judged(policy(), built)).toEqual([['verified', 2]]);
    expect(await judged(policy().replace('v{version}', 'r{version}'), built)).toEqual([['refused', 2]]);
    expect(await judged(policy().replace('refs: [main]', 'refs: [maintenance/*]'), built)).toEqual([['refused', 0]]);
    expect(await judged(policy().replace('project: pkg', 'project: pkg-x'), built)).toEqual([['refused', 2]]);
    expect(await judged(policy().replace('sbom: off', 'sbom: require'), built)).toEqual([['refused', 2]]);
  });

  test('gives a signer that it names its level, and no other', async () => {
    const at = (ref: string) => `${builder}@${ref}`;
    const [pinned, moved] = ['1'.repeat(40), '2'.repeat(40)];
    const id = (ref: string) => ({ id: `https://github.com/${at(ref)}` });
    const by = (ref: string) =>
      sign(
        sigstore,
        provenance((one) => void Object.assign(one.runDetails.builder, id(ref))),
        {
          bend: () => ({ job_workflow_ref: at(ref) }),
        },
      );
    const signers = `signers: [{workflow: ${at(pinned)}, level: 3}]`;
    expect(await judged(policy(signers), await by(pinned))).toEqual([['verified', 3]]);
    expect(await judged(policy(signers), await by(moved))).toEqual([['refused', 0]]);
    expect(await judged(policy(), await by(pinned))).toEqual([['refused', 0]]);
    expect(await judged(policy(signers), built)).toEqual([['verified', 2]]);
  });
});
