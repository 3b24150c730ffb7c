import type { RevisionHint } from '../model/distribution-summary.ts';
import type { ReleaseSet } from '../model/release-set.ts';

/** What the files of all distributions say which commit they were built from, in the order of the distributions. */
export const revisionsOf = ({
  distributions,
}: Pick<ReleaseSet, 'distributions'>): readonly (RevisionHint & { readonly file: string })[] =>
  distributions.flatMap(({ file, revisions }) => revisions.map((hint) => ({ ...hint, file })));
