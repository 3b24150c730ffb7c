import { describe, expect, test } from 'vitest';
import { mayNameRevision, revisionHints } from '../../src/dist/revision-hints.ts';

const full = '0123456789abcdef0123456789abcdef01234567';
const hintsIn = (text: string) =>
  revisionHints('demo/version.py', Buffer.from(text)).map(({ key, revision }) => `${key} ${revision}`);

describe('revisionHints', () => {
  test.for([
    { of: 'NumPy and SciPy', text: `version = "1.0"\ngit_revision = "${full}"\n`, finds: [`git_revision ${full}`] },
    { of: 'pandas', text: `__version__="1"\n__git_version__="${full}"\n`, finds: [`__git_version__ ${full}`] },
    {
      of: 'setuptools-scm',
      text: "version_tuple = (1, 0)\n\n__commit_id__ = commit_id = 'g1a2b3c4d5'\n",
      finds: ['commit_id 1a2b3c4d5'],
    },
    { of: 'versioneer', text: `{"dirty": false, "full-revisionid": "${full}"}`, finds: [`full-revisionid ${full}`] },
    { of: 'git archive', text: `node: ${full}\nnode-date: 2026-11-24\n`, finds: [`node ${full}`] },
    { of: 'an installer', text: `{"vcs_info": {"commit_id": "${full}", "vcs": "git"}}`, finds: [`commit_id ${full}`] },
    { of: 'Ray', text: `commit = "${full}"\nversion = "2"`, finds: [`commit ${full}`] },
  ])('finds what $of writes', ({ text, finds }) => {
    expect(hintsIn(text)).toEqual(finds);
  });

  test.for([
    { is: 'not filled in', text: 'node: $Format:%H$\ncommit_id = None\n' },
    { is: 'a version', text: 'version = "1.0.0abcdef0"\n__version__ = "20261124"' },
    { is: 'a date', text: 'commit = "20261124"' },
    { is: 'of another name', text: `sha256 = "${full}"\nbuild_id = "${full}"\nother_commit = "${full}"` },
    { is: 'longer than a commit', text: `commit = "${full}${full}"` },
    { is: 'part of a word', text: 'commit = "abcdefoo"\ncommit = "1234567-dirty"' },
  ])('finds nothing that is $is', ({ text }) => {
    expect(hintsIn(text)).toEqual([]);
  });

  test.for([
    { is: 'larger than any version file', content: Buffer.from(`commit = "${full}"`.padEnd(70_000)) },
    { is: 'no text', content: Buffer.concat([Buffer.from(`commit = "${full}"`), Buffer.from([0xff])]) },
  ])('reads no file that is $is', ({ content }) => {
    expect(revisionHints('x', content)).toEqual([]);
  });

  test('is quick with hostile text, and bounded', () => {
    expect(hintsIn(`${'commit = "'.repeat(3_000)}`)).toEqual([]);
    expect(hintsIn(`commit = "${full}"\n`.repeat(900)).length).toBe(50);
  });
});

test.for([
  ['numpy/version.py', true],
  ['demo/_version.py', true],
  ['_version.py', true],
  ['pandas/_version_meson.py', true],
  ['demo/__version__.py', true],
  ['pyarrow/_generated_version.py', true],
  ['src/demo/core/_version.py', true],
  ['demo/git_version.py', true],
  ['.git_archival.txt', true],
  ['demo-1.0.dist-info/direct_url.json', true],
  ['demo/conversion.py', false],
  ['demo/__init__.py', false],
  ['demo/_vendor/other/_version.py', false],
  ['demo/tests/test_version.py', false],
  ['demo/tests/version.py', false],
  ['a/b/c/d/version.py', false],
  ['demo/.git_archival.txt', false],
  ['other/direct_url.json', false],
] as const)('%s may name a commit: %s', ([path, may]) => {
  expect(mayNameRevision(path)).toBe(may);
});
