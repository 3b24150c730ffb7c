import type { Collection } from '../model/collection.ts';
import type { IndexState } from '../model/index-state.ts';
import type { Preflight } from '../model/preflight.ts';
import type { Reopening } from '../model/reopening.ts';
import type { Check } from './check.ts';
import { alteredArtifact } from './release/altered-artifact.ts';
import { alteredSeal } from './release/altered-seal.ts';
import { ambiguousArtifact } from './release/ambiguous-artifact.ts';
import { calledPublisher } from './release/called-publisher.ts';
import { contradictingProvenance } from './release/contradicting-provenance.ts';
import { differentBytesOnIndex } from './release/different-bytes-on-index.ts';
import { dirtyCheckout } from './release/dirty-checkout.ts';
import { duplicateDistribution } from './release/duplicate-distribution.ts';
import { failedJob } from './release/failed-job.ts';
import { foreignArtifact } from './release/foreign-artifact.ts';
import { foreignCommit } from './release/foreign-commit.ts';
import { foreignRun } from './release/foreign-run.ts';
import { foreignRunner } from './release/foreign-runner.ts';
import { foreignSeal } from './release/foreign-seal.ts';
import { foreignSigner } from './release/foreign-signer.ts';
import { lostDistribution } from './release/lost-distribution.ts';
import { lostRecord } from './release/lost-record.ts';
import { malformedStamp } from './release/malformed-stamp.ts';
import { missingBuilderProvenance } from './release/missing-builder-provenance.ts';
import { missingDistribution } from './release/missing-distribution.ts';
import { mutableSource } from './release/mutable-source.ts';
import { privateRepository } from './release/private-repository.ts';
import { releasedVersion } from './release/released-version.ts';
import { repeatedBuilderProvenance } from './release/repeated-builder-provenance.ts';
import { repeatedStamp } from './release/repeated-stamp.ts';
import { replacedArtifact } from './release/replaced-artifact.ts';
import { strayedWheel } from './release/strayed-wheel.ts';
import { twiceClaimedDigest } from './release/twice-claimed-digest.ts';
import { unclaimedDigest } from './release/unclaimed-digest.ts';
import { unexpectedDistribution } from './release/unexpected-distribution.ts';
import { unreachableCommit } from './release/unreachable-commit.ts';
import { unreadableVersion } from './release/unreadable-version.ts';
import { unsealedFileOnIndex } from './release/unsealed-file-on-index.ts';
import { unsignedTag } from './release/unsigned-tag.ts';
import { unverifiedProvenance } from './release/unverified-provenance.ts';

/** What a release's plan is asked, in the order in which a person would ask. */
export const planChecks: readonly Check<Preflight>[] = [
  foreignRun,
  mutableSource,
  unreadableVersion,
  unreachableCommit,
  unsignedTag,
  releasedVersion,
  privateRepository,
  calledPublisher,
];

/** What the collected files are asked: the bytes first, then who made them, then the set. */
export const collectionChecks: readonly Check<Collection>[] = [
  alteredArtifact,
  foreignArtifact,
  ambiguousArtifact,
  replacedArtifact,
  duplicateDistribution,
  failedJob,
  foreignRunner,
  foreignCommit,
  malformedStamp,
  repeatedStamp,
  lostRecord,
  unclaimedDigest,
  twiceClaimedDigest,
  strayedWheel,
  lostDistribution,
  missingDistribution,
  unexpectedDistribution,
  dirtyCheckout,
];

/** What a seal is asked when it is made and whenever it is reopened. */
export const sealChecks: readonly Check<Reopening>[] = [
  foreignSeal,
  alteredSeal,
  unverifiedProvenance,
  foreignSigner,
  contradictingProvenance,
];

/** What the bundles of the policy's `signers` are asked before a seal is made of them. */
export const builderChecks: readonly Check<Reopening>[] = [
  missingBuilderProvenance,
  repeatedBuilderProvenance,
  unverifiedProvenance,
  foreignSigner,
  contradictingProvenance,
];

/** What one artifact is asked before the builder's own job signs for its files: the rest is asked of the whole set. */
export const builtChecks: readonly Check<Collection>[] = [
  alteredArtifact,
  foreignArtifact,
  duplicateDistribution,
  failedJob,
  foreignRunner,
  foreignCommit,
  malformedStamp,
  repeatedStamp,
  lostRecord,
  unclaimedDigest,
  twiceClaimedDigest,
  lostDistribution,
  unexpectedDistribution,
  dirtyCheckout,
];

/** What an index is asked before the first upload and after the last. */
export const indexChecks: readonly Check<IndexState>[] = [differentBytesOnIndex, unsealedFileOnIndex];
