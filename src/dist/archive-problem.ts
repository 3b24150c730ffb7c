import type { Finding } from '../model/finding.ts';

/**
 * What a problem of an archive puts at risk; one check judges each. `unreadable`: we cannot tell what is in it ·
 * `hidden`: bytes that belong to no entry · `ambiguous`: two readers would see two things · `corrupt`: an entry's
 * content is not what its header says · `bomb`: it inflates beyond reason · `path`: a name that leads elsewhere ·
 * `collision`: two names that are one on some disks · `member`: an entry that is no plain file · `unusual`: odd, and
 * read alike by all.
 */
export type Concern =
  | 'unreadable'
  | 'hidden'
  | 'ambiguous'
  | 'corrupt'
  | 'bomb'
  | 'path'
  | 'collision'
  | 'member'
  | 'unusual';

/** Every way in which an archive can be wrong. The names are permanent; those of both formats have no prefix. */
export const problemTable = {
  'zip-end-record-missing': 'unreadable',
  'zip-truncated': 'unreadable',
  'zip-too-many-entries': 'unreadable',
  'zip-prefix': 'hidden',
  'zip-unowned-bytes': 'hidden',
  'zip-trailing-bytes': 'hidden',
  'zip-second-archive': 'hidden',
  'zip-unlisted-entry': 'hidden',
  'zip-archive-comment': 'unusual',
  'zip-entry-order': 'unusual',
  'zip-end-record-mismatch': 'ambiguous',
  'zip-multi-disk': 'ambiguous',
  'zip64-mismatch': 'ambiguous',
  'zip-header-mismatch': 'ambiguous',
  'zip-absent-entry': 'ambiguous',
  'zip-overlapping-entry': 'ambiguous',
  'zip-data-descriptor': 'ambiguous',
  'zip-commented-entry': 'ambiguous',
  'zip-unknown-flag': 'ambiguous',
  'zip-malformed-extra': 'ambiguous',
  'zip-unicode-extra': 'ambiguous',
  'zip-directory-mismatch': 'ambiguous',
  'zip-version-needed': 'ambiguous',
  'zip-encrypted-entry': 'corrupt',
  'zip-unsupported-method': 'corrupt',
  'zip-corrupt-entry': 'corrupt',
  'zip-link-entry': 'member',
  'zip-special-entry': 'member',
  'zip-setuid-entry': 'member',
  'gzip-unreadable': 'unreadable',
  'gzip-truncated': 'unreadable',
  'gzip-crc-mismatch': 'corrupt',
  'gzip-trailing-bytes': 'hidden',
  'gzip-second-member': 'hidden',
  'tar-truncated': 'unreadable',
  'tar-too-many-entries': 'unreadable',
  'tar-checksum-mismatch': 'unreadable',
  'tar-header-malformed': 'unreadable',
  'tar-size-invalid': 'ambiguous',
  'tar-unknown-type': 'ambiguous',
  'tar-sparse-member': 'ambiguous',
  'tar-mixed-format': 'ambiguous',
  'tar-end-missing': 'ambiguous',
  'tar-pax-malformed': 'ambiguous',
  'tar-pax-size': 'ambiguous',
  'tar-pax-path': 'ambiguous',
  'tar-pax-global': 'ambiguous',
  'tar-mixed-extension': 'ambiguous',
  'tar-directory-data': 'hidden',
  'tar-trailing-member': 'hidden',
  'tar-padding': 'hidden',
  'tar-gnu-record': 'unusual',
  'tar-odd-mode': 'unusual',
  'tar-repeated-member': 'unusual',
  'tar-case-collision': 'unusual',
  'tar-link-member': 'unusual',
  'tar-link-escape': 'member',
  'tar-link-traversed': 'member',
  'tar-special-member': 'member',
  'inflation-bomb': 'bomb',
  'duplicate-entry': 'ambiguous',
  'path-empty': 'path',
  'path-traversal': 'path',
  'path-absolute': 'path',
  'path-not-canonical': 'path',
  'path-backslash': 'path',
  'path-not-portable': 'path',
  'path-too-long': 'path',
  'name-control': 'path',
  'name-bidi': 'path',
  'name-encoding': 'ambiguous',
  'name-invisible': 'path',
  'name-confusable': 'unusual',
  'name-case-collision': 'collision',
  'name-unicode-collision': 'collision',
  'name-compatible-collision': 'unusual',
  'file-directory-collision': 'collision',
} as const satisfies Readonly<Record<string, Concern>>;

export type ProblemKind = keyof typeof problemTable;

/** One thing that is wrong with an archive: `where` is an entry's path, or the archive as a whole. */
export interface ArchiveProblem extends Finding {
  readonly kind: ProblemKind;
}
