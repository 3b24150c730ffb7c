import type { ReleaseSet } from '../model/release-set.ts';
import type { Check } from './check.ts';
import { changedTopLevels } from './release/changed-top-levels.ts';
import { contestedTag } from './release/contested-tag.ts';
import { differingDependencies } from './release/differing-dependencies.ts';
import { differingLicenses } from './release/differing-licenses.ts';
import { differingMetadata } from './release/differing-metadata.ts';
import { differingPythonFile } from './release/differing-python-file.ts';
import { differingTopLevels } from './release/differing-top-levels.ts';
import { foreignPlatform } from './release/foreign-platform.ts';
import { foreignRevision } from './release/foreign-revision.ts';
import { grownDistribution } from './release/grown-distribution.ts';
import { lostPlatform } from './release/lost-platform.ts';
import { lostSbom } from './release/lost-sbom.ts';
import { mixedGenerators } from './release/mixed-generators.ts';
import { mixedRevisions } from './release/mixed-revisions.ts';
import { mixedVersions } from './release/mixed-versions.ts';
import { uncoveredPython } from './release/uncovered-python.ts';

/** What no policy may lower: a set of two releases is none. */
export const firmSetChecks: readonly Check<ReleaseSet>[] = [mixedVersions];

/** What all distributions of a release are asked side by side, and beside those of the release before. */
export const setChecks: readonly Check<ReleaseSet>[] = [
  mixedVersions,
  contestedTag,
  differingDependencies,
  differingMetadata,
  differingLicenses,
  differingTopLevels,
  differingPythonFile,
  foreignPlatform,
  foreignRevision,
  mixedRevisions,
  mixedGenerators,
  uncoveredPython,
  lostPlatform,
  lostSbom,
  changedTopLevels,
  grownDistribution,
];
