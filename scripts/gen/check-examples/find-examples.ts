import type { CheckExample } from '../../../src/checks/check-example.ts';
import type { LoadedCheck } from '../load-checks.ts';
import { archiveExamples } from './archive-examples.ts';
import { contentExamples } from './content-examples.ts';
import type { DistributionExamples } from './distribution-example.ts';
import { gateExamples } from './gate-examples.ts';
import { metadataExamples } from './metadata-examples.ts';
import { nativeExamples } from './native-examples.ts';
import { type ReleaseExamples, releaseExamples } from './release-examples.ts';
import { sbomExamples } from './sbom-examples.ts';
import { setExamples } from './set-examples.ts';

const distributionExamples: DistributionExamples = {
  ...archiveExamples,
  ...contentExamples,
  ...metadataExamples,
  ...nativeExamples,
  ...sbomExamples,
};

/** A subject for every check, by id. */
export const exampleSubjects: ReleaseExamples = {
  ...distributionExamples,
  ...releaseExamples,
  ...setExamples,
  ...gateExamples,
};

/**
 * What each check finds in its example: its own first finding, word for word.
 *
 * @throws Error when a check has no example or finds nothing in it, or when an example has no check.
 */
export function findExamples(checks: readonly LoadedCheck[]): ReadonlyMap<string, CheckExample> {
  const strays = Object.keys(exampleSubjects).filter((id) => !checks.some((check) => check.id === id));
  if (strays.length > 0) throw new Error(`scripts/gen/check-examples has examples for no check: ${strays.join(', ')}`);
  return new Map(checks.map((check) => [check.id, exampleOf(check)]));
}

function exampleOf({ id, run }: LoadedCheck): CheckExample {
  const subject = Object.hasOwn(exampleSubjects, id) ? exampleSubjects[id]?.() : undefined;
  if (subject === undefined) throw new Error(`the check ${id} has no example in scripts/gen/check-examples`);
  // The table pairs a check with a subject of its kind; a wrong pair finds nothing, or fails here.
  const [first] = run(subject as never).findings;
  if (first === undefined)
    throw new Error(`the check ${id} finds nothing in its example in scripts/gen/check-examples`);
  const of = fileOf(subject);
  return { of: of === first.where ? '' : of, where: first.where, what: first.what };
}

/** Name of the distribution that was looked at; empty for a release. */
function fileOf(subject: unknown): string {
  if (typeof subject !== 'object' || subject === null || !('facts' in subject)) return '';
  const { facts } = subject;
  return typeof facts === 'object' && facts !== null && 'file' in facts ? String(facts.file) : '';
}
