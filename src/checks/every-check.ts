import type { CheckMeta } from '../model/finding.ts';
import { firmChecks, premiseChecks, sdistChecks, wheelChecks } from './distribution-checks.ts';
import { gateChecks } from './gate-checks.ts';
import { outlookChecks } from './outlook-checks.ts';
import { alteredPlan } from './release/altered-plan.ts';
import { movedTag } from './release/moved-tag.ts';
import { unconfiguredIndex } from './release/unconfigured-index.ts';
import { unstoredProvenance } from './release/unstored-provenance.ts';
import { unverifiedIndexProvenance } from './release/unverified-index-provenance.ts';
import { builderChecks, collectionChecks, indexChecks, planChecks, sealChecks } from './release-checks.ts';
import { setChecks } from './set-checks.ts';

/** Lists of other modules, and the checks that a stage asks by themselves. */
const all: readonly CheckMeta[] = [
  ...[...premiseChecks, ...firmChecks, ...wheelChecks, ...sdistChecks],
  ...[...planChecks, ...collectionChecks, ...builderChecks, ...sealChecks, ...indexChecks, ...gateChecks],
  ...[...setChecks, ...outlookChecks],
  ...[alteredPlan, movedTag, unconfiguredIndex, unstoredProvenance, unverifiedIndexProvenance],
];

/** What every check says of itself, by id in the order of the alphabet; for whoever explains one. */
export const everyCheck: ReadonlyMap<string, CheckMeta> = new Map(
  all.map((check) => [check.id, check] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
);
