import type { Check } from './check.ts';
import { abi3Mismatch } from './distribution/abi3-mismatch.ts';
import { ambiguousArchive } from './distribution/ambiguous-archive.ts';
import { archiveBomb } from './distribution/archive-bomb.ts';
import { buildPath } from './distribution/build-path.ts';
import { collidingPath } from './distribution/colliding-path.ts';
import { corruptEntry } from './distribution/corrupt-entry.ts';
import { directDependency } from './distribution/direct-dependency.ts';
import { emptyWheel } from './distribution/empty-wheel.ts';
import { escapingRpath } from './distribution/escaping-rpath.ts';
import { executableStack } from './distribution/executable-stack.ts';
import { extensionAbiMismatch } from './distribution/extension-abi-mismatch.ts';
import { foreignLibrary } from './distribution/foreign-library.ts';
import { foreignMachine } from './distribution/foreign-machine.ts';
import { foreignSbom } from './distribution/foreign-sbom.ts';
import { glibcMismatch } from './distribution/glibc-mismatch.ts';
import { hiddenArchiveData } from './distribution/hidden-archive-data.ts';
import { incompleteSbom } from './distribution/incomplete-sbom.ts';
import { invalidClassifier } from './distribution/invalid-classifier.ts';
import { invalidDescriptionType } from './distribution/invalid-description-type.ts';
import { invalidDynamic } from './distribution/invalid-dynamic.ts';
import { invalidEmail } from './distribution/invalid-email.ts';
import { invalidImportName } from './distribution/invalid-import-name.ts';
import { invalidLicense } from './distribution/invalid-license.ts';
import { invalidRequirement } from './distribution/invalid-requirement.ts';
import { invalidSbom } from './distribution/invalid-sbom.ts';
import { invalidSummary } from './distribution/invalid-summary.ts';
import { invalidUrl } from './distribution/invalid-url.ts';
import { junkFile } from './distribution/junk-file.ts';
import { leakedBuildPath } from './distribution/leaked-build-path.ts';
import { licenseClassifier } from './distribution/license-classifier.ts';
import { localVersion } from './distribution/local-version.ts';
import { machineMismatch } from './distribution/machine-mismatch.ts';
import { macosMinimumMismatch } from './distribution/macos-minimum-mismatch.ts';
import { malformedEntryPoints } from './distribution/malformed-entry-points.ts';
import { malformedFileName } from './distribution/malformed-file-name.ts';
import { malformedMetadata } from './distribution/malformed-metadata.ts';
import { malformedNative } from './distribution/malformed-native.ts';
import { malformedPurl } from './distribution/malformed-purl.ts';
import { malformedRecord } from './distribution/malformed-record.ts';
import { malformedSbom } from './distribution/malformed-sbom.ts';
import { malformedWheelFile } from './distribution/malformed-wheel-file.ts';
import { misplacedData } from './distribution/misplaced-data.ts';
import { missingDistInfo } from './distribution/missing-dist-info.ts';
import { missingEntryPointTarget } from './distribution/missing-entry-point-target.ts';
import { missingFile } from './distribution/missing-file.ts';
import { missingLicenseFile } from './distribution/missing-license-file.ts';
import { missingPkgInfo } from './distribution/missing-pkg-info.ts';
import { missingPyproject } from './distribution/missing-pyproject.ts';
import { missingSbom } from './distribution/missing-sbom.ts';
import { nameMismatch } from './distribution/name-mismatch.ts';
import { nativeInPureWheel } from './distribution/native-in-pure-wheel.ts';
import { nestedArchive } from './distribution/nested-archive.ts';
import { oddEntryPoint } from './distribution/odd-entry-point.ts';
import { oldPkgInfo } from './distribution/old-pkg-info.ts';
import { orphanedBytecode } from './distribution/orphaned-bytecode.ts';
import { oversizedFile } from './distribution/oversized-file.ts';
import { pathFile } from './distribution/path-file.ts';
import { phantomComponent } from './distribution/phantom-component.ts';
import { privateKey } from './distribution/private-key.ts';
import { privateTestKey } from './distribution/private-test-key.ts';
import { purelibMismatch } from './distribution/purelib-mismatch.ts';
import { pythonConflict } from './distribution/python-conflict.ts';
import { recordMismatch } from './distribution/record-mismatch.ts';
import { scriptShebang } from './distribution/script-shebang.ts';
import { secondDistInfo } from './distribution/second-dist-info.ts';
import { shadowedModule } from './distribution/shadowed-module.ts';
import { shippedBytecode } from './distribution/shipped-bytecode.ts';
import { startupHook } from './distribution/startup-hook.ts';
import { straySdistEntry } from './distribution/stray-sdist-entry.ts';
import { strayTopLevel } from './distribution/stray-top-level.ts';
import { systemPath } from './distribution/system-path.ts';
import { tagMismatch } from './distribution/tag-mismatch.ts';
import { topLevelMismatch } from './distribution/top-level-mismatch.ts';
import { uncoveredLibrary } from './distribution/uncovered-library.ts';
import { undeclaredLicense } from './distribution/undeclared-license.ts';
import { unexpectedProject } from './distribution/unexpected-project.ts';
import { unexpectedVersion } from './distribution/unexpected-version.ts';
import { unknownLicense } from './distribution/unknown-license.ts';
import { unknownSbomFormat } from './distribution/unknown-sbom-format.ts';
import { unlicensedComponent } from './distribution/unlicensed-component.ts';
import { unlistedFile } from './distribution/unlisted-file.ts';
import { unreadableArchive } from './distribution/unreadable-archive.ts';
import { unsafeEntryPoint } from './distribution/unsafe-entry-point.ts';
import { unsafeLicensePath } from './distribution/unsafe-license-path.ts';
import { unsafeMember } from './distribution/unsafe-member.ts';
import { unsafePath } from './distribution/unsafe-path.ts';
import { unsupportedPlatformTag } from './distribution/unsupported-platform-tag.ts';
import { untidyDistInfo } from './distribution/untidy-dist-info.ts';
import { untidyMetadata } from './distribution/untidy-metadata.ts';
import { untidyRecord } from './distribution/untidy-record.ts';
import { untidyWheelFile } from './distribution/untidy-wheel-file.ts';
import { unusualArchive } from './distribution/unusual-archive.ts';
import { unverifiedDescription } from './distribution/unverified-description.ts';
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
  abi3Mismatch,
  ambiguousArchive,
  archiveBomb,
  buildPath,
  collidingPath,
  corruptEntry,
  directDependency,
  emptyWheel,
  escapingRpath,
  executableStack,
  extensionAbiMismatch,
  foreignLibrary,
  foreignMachine,
  foreignSbom,
  glibcMismatch,
  hiddenArchiveData,
  incompleteSbom,
  invalidClassifier,
  invalidDescriptionType,
  invalidDynamic,
  invalidEmail,
  invalidImportName,
  invalidLicense,
  invalidRequirement,
  invalidSbom,
  invalidSummary,
  invalidUrl,
  junkFile,
  leakedBuildPath,
  licenseClassifier,
  localVersion,
  machineMismatch,
  macosMinimumMismatch,
  malformedEntryPoints,
  malformedFileName,
  malformedMetadata,
  malformedNative,
  malformedPurl,
  malformedRecord,
  malformedSbom,
  malformedWheelFile,
  misplacedData,
  missingDistInfo,
  missingEntryPointTarget,
  missingFile,
  missingLicenseFile,
  missingSbom,
  nameMismatch,
  nativeInPureWheel,
  nestedArchive,
  oddEntryPoint,
  orphanedBytecode,
  oversizedFile,
  pathFile,
  phantomComponent,
  privateKey,
  privateTestKey,
  purelibMismatch,
  pythonConflict,
  recordMismatch,
  scriptShebang,
  secondDistInfo,
  shadowedModule,
  shippedBytecode,
  startupHook,
  strayTopLevel,
  systemPath,
  tagMismatch,
  topLevelMismatch,
  uncoveredLibrary,
  undeclaredLicense,
  unexpectedProject,
  unexpectedVersion,
  unknownLicense,
  unknownSbomFormat,
  unlicensedComponent,
  unlistedFile,
  unreadableArchive,
  unsafeEntryPoint,
  unsafeLicensePath,
  unsafeMember,
  unsafePath,
  unsupportedPlatformTag,
  untidyDistInfo,
  untidyMetadata,
  untidyRecord,
  untidyWheelFile,
  unusualArchive,
  unverifiedDescription,
  versionMismatch,
];

/** What an sdist is asked. */
export const sdistChecks: readonly Check<SdistSubject>[] = [
  ambiguousArchive,
  archiveBomb,
  collidingPath,
  corruptEntry,
  directDependency,
  hiddenArchiveData,
  invalidClassifier,
  invalidDescriptionType,
  invalidDynamic,
  invalidEmail,
  invalidImportName,
  invalidLicense,
  invalidRequirement,
  invalidSummary,
  invalidUrl,
  junkFile,
  licenseClassifier,
  localVersion,
  malformedFileName,
  malformedMetadata,
  missingLicenseFile,
  missingPkgInfo,
  missingPyproject,
  nameMismatch,
  nestedArchive,
  oldPkgInfo,
  oversizedFile,
  pathFile,
  straySdistEntry,
  unexpectedProject,
  unexpectedVersion,
  unknownLicense,
  unreadableArchive,
  unsafeLicensePath,
  unsafeMember,
  unsafePath,
  untidyMetadata,
  unusualArchive,
  unverifiedDescription,
  versionMismatch,
];
