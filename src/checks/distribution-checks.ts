import type { Check } from './check.ts';
import { ambiguousArchive } from './distribution/ambiguous-archive.ts';
import { archiveBomb } from './distribution/archive-bomb.ts';
import { collidingPath } from './distribution/colliding-path.ts';
import { corruptEntry } from './distribution/corrupt-entry.ts';
import { hiddenArchiveData } from './distribution/hidden-archive-data.ts';
import { localVersion } from './distribution/local-version.ts';
import { malformedFileName } from './distribution/malformed-file-name.ts';
import { malformedMetadata } from './distribution/malformed-metadata.ts';
import { malformedRecord } from './distribution/malformed-record.ts';
import { malformedSbom } from './distribution/malformed-sbom.ts';
import { malformedWheelFile } from './distribution/malformed-wheel-file.ts';
import { missingDistInfo } from './distribution/missing-dist-info.ts';
import { missingFile } from './distribution/missing-file.ts';
import { missingLicenseFile } from './distribution/missing-license-file.ts';
import { missingPkgInfo } from './distribution/missing-pkg-info.ts';
import { missingSbom } from './distribution/missing-sbom.ts';
import { nameMismatch } from './distribution/name-mismatch.ts';
import { recordMismatch } from './distribution/record-mismatch.ts';
import { secondDistInfo } from './distribution/second-dist-info.ts';
import { straySdistEntry } from './distribution/stray-sdist-entry.ts';
import { tagMismatch } from './distribution/tag-mismatch.ts';
import { unexpectedProject } from './distribution/unexpected-project.ts';
import { unexpectedVersion } from './distribution/unexpected-version.ts';
import { unknownSbomFormat } from './distribution/unknown-sbom-format.ts';
import { unlistedFile } from './distribution/unlisted-file.ts';
import { unreadableArchive } from './distribution/unreadable-archive.ts';
import { unsafeMember } from './distribution/unsafe-member.ts';
import { unsafePath } from './distribution/unsafe-path.ts';
import { unsupportedPlatformTag } from './distribution/unsupported-platform-tag.ts';
import { untidyRecord } from './distribution/untidy-record.ts';
import { unusualArchive } from './distribution/unusual-archive.ts';
import { versionMismatch } from './distribution/version-mismatch.ts';
import type { DistributionSubject, SdistSubject, WheelSubject } from './distribution-subject.ts';

/**
 * What even a file is asked whose content cannot be had. Nothing else could be answered about it, and each question
 * more would only repeat that.
 */
export const premiseChecks: readonly Check<DistributionSubject>[] = [
  archiveBomb,
  malformedFileName,
  unexpectedProject,
  unexpectedVersion,
  unreadableArchive,
];

/** No policy lowers these: what they find means that nothing else was judged, and unknown is never a pass. */
export const firmChecks: readonly Check<DistributionSubject>[] = [archiveBomb, unreadableArchive];

/** What a wheel is asked. */
export const wheelChecks: readonly Check<WheelSubject>[] = [
  ambiguousArchive,
  archiveBomb,
  collidingPath,
  corruptEntry,
  hiddenArchiveData,
  localVersion,
  malformedFileName,
  malformedMetadata,
  malformedRecord,
  malformedSbom,
  malformedWheelFile,
  missingDistInfo,
  missingFile,
  missingLicenseFile,
  missingSbom,
  nameMismatch,
  recordMismatch,
  secondDistInfo,
  tagMismatch,
  unexpectedProject,
  unexpectedVersion,
  unknownSbomFormat,
  unlistedFile,
  unreadableArchive,
  unsafeMember,
  unsafePath,
  unsupportedPlatformTag,
  untidyRecord,
  unusualArchive,
  versionMismatch,
];

/** What an sdist is asked. */
export const sdistChecks: readonly Check<SdistSubject>[] = [
  ambiguousArchive,
  archiveBomb,
  collidingPath,
  corruptEntry,
  hiddenArchiveData,
  localVersion,
  malformedFileName,
  malformedMetadata,
  missingLicenseFile,
  missingPkgInfo,
  nameMismatch,
  straySdistEntry,
  unexpectedProject,
  unexpectedVersion,
  unreadableArchive,
  unsafeMember,
  unsafePath,
  unusualArchive,
  versionMismatch,
];
