import { rowMistakes } from './expected.ts';
import { good } from './parsed.ts';
import type { Level3, Policy } from './policy.ts';
import { choice, type Field, listOf, words } from './policy-field.ts';
import { type Entries, or } from './policy-section.ts';
import { branchGlob, fileGlob, repositoryName, tagForm, workflowFile } from './policy-words.ts';

/** How much a policy asks for something: `require` stops a release, `warn` is shown, `off` asks for nothing. */
export const level3: Field<Level3> = choice('require', 'warn', 'off');

const branchGlobs: Field<readonly string[]> = listOf(words(branchGlob), { of: 'branch globs', min: 1, max: 50 });

/** Keys of `source`. */
export const sourceKeys: Entries<Policy['source']> = {
  repository: {
    field: words(repositoryName),
    doc: 'The repository that holds the tag: what is built. The release workflow may be in another one.',
    example: 'numpy/numpy',
  },
  tag: {
    field: words(tagForm),
    doc: 'The form of a release’s tag, with one `{version}`. A release of any other tag is refused.',
    example: 'v{version}',
    ...or('v{version}'),
  },
  branches: {
    field: branchGlobs,
    doc: 'The tag’s commit must be reachable from one of these branches of the source repository.',
    example: '[main, maintenance/*]',
    ...or(['main']),
  },
  signedTag: {
    field: level3,
    doc: 'Whether the tag must have a signature that GitHub has verified.',
    example: 'require',
    ...or('warn'),
  },
};

/** Keys of `workflow`. */
export const workflowKeys: Entries<Policy['workflow']> = {
  file: {
    field: words(workflowFile),
    doc: 'The one workflow that may release: the file that the trusted publisher on the index names, too.',
    example: 'wheels.yml',
  },
  events: {
    field: listOf(choice('workflow_dispatch', 'push', 'release', 'schedule'), { of: 'events', min: 1, max: 4 }),
    doc: 'The events that may start a release. No other is taken: people without write access can cause most of them.',
    example: '[workflow_dispatch]',
    ...or(['workflow_dispatch']),
  },
  refs: {
    field: branchGlobs,
    doc:
      'The branches of the release repository that a release may run from. ' +
      'A glob that begins with `refs/` is held against the whole ref, so that a tag can be allowed.',
    example: '[main, maintenance/*]',
    ...or(['main']),
  },
};

/** Rows with braces and globs, as written; {@link rowMistakes} knows what they may be. */
export const rowList: Field<readonly string[]> = listOf(
  words({ type: 'a row', parse: good, schema: { minLength: 1, maxLength: 2_000 } }),
  { of: 'rows', max: 1_000, judge: (rows) => rowMistakes(rows).map(({ row, what }) => ({ item: row, what })) },
);

/** Keys of `distributions`. */
export const distributionKeys: Entries<Policy['distributions']> = {
  sdist: {
    field: choice('require', 'off'),
    doc: '`require`: exactly one sdist belongs to a release. `off`: none does.',
    example: 'require',
    ...or('require'),
  },
  wheels: {
    field: rowList,
    doc:
      'The wheels of a release, as rows. Every row is met by exactly one wheel, and every wheel meets ' +
      'exactly one row. An empty list says that a release has no wheels.',
    example: '["{cp313,cp314,cp314t}-{manylinux_*_x86_64,win_amd64}", "cp314-macosx_11_0_arm64"]',
    ...or([]),
  },
  exclude: {
    field: listOf(words(fileGlob), { of: 'file globs', max: 100 }),
    doc:
      'Files that are built and not released, as globs on their names. They are taken out before the rows are looked ' +
      'at, and shown to whoever approves.',
    example: '["*wasm32.whl"]',
    ...or([]),
  },
};
