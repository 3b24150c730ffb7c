// In: the plan and the policy. Out: the complete set of distributions, each claimed by one leg, bytes on this disk.
// Touches: GitHub (artifacts by id, jobs, annotations of the jobs' own check runs, the workflow file), the disk.

import { atLevels, type Check, judge, type Levels } from '../checks/check.ts';
import { movedTag } from '../checks/release/moved-tag.ts';
import { collectionChecks } from '../checks/release-checks.ts';
import { claimsOf } from '../checks/stamp-claims.ts';
import { ReleaseError } from '../errors.ts';
import type { CollectedFile, Collection } from '../model/collection.ts';
import type { Verdict } from '../model/finding.ts';
import type { JobFacts } from '../model/run.ts';
import type { Ports } from '../ports/ports.ts';
import type { Planned } from './1-plan.ts';
import { fetchArtifacts } from './fetch-artifacts.ts';
import { fetchNeeded } from './fetch-needed.ts';
import { fetchRecords } from './fetch-records.ts';
import { fetchStamps } from './fetch-stamps.ts';
import { matchFiles } from './match-files.ts';
import { done, type Stage, stopIfBlocked } from './stage.ts';

/** Every distribution of the run, hashed, complete, and claimed by the leg that built it. */
class CollectedProof {
  readonly planned: Planned;
  readonly files: readonly CollectedFile[];
  /** File to the row that it meets. */
  readonly rowOf: ReadonlyMap<string, string>;
  /** File to the job that stamped it; without stamps nobody knows. */
  readonly legOf: ReadonlyMap<string, JobFacts>;
  readonly collection: Collection;
  readonly #made: true = true;

  constructor(planned: Planned, collection: Collection) {
    this.planned = planned;
    this.files = collection.files;
    this.rowOf = collection.match.rowOf;
    this.legOf = legs(collection);
    this.collection = collection;
    Object.freeze(this);
  }

  get made(): true {
    return this.#made;
  }
}

export type Collected = CollectedProof;

/** The stage over a list of checks; the list is the product's own, tests hand in shorter ones. */
export const collectWith = (
  checks: readonly Check<Collection>[],
  tagChecks = [movedTag],
): Stage<Planned, Collected> => ({
  name: 'collect',
  title: 'Collect: fetch every wheel and who made it',
  async run(planned, ports) {
    const collection = await fetchCollection(planned, ports);
    const { plan, sourceNow } = planned;
    const verdicts: readonly Verdict[] = [
      ...(plan.mode === 'release' ? tagChecks : []).map((check) =>
        judge(check, { planned: plan.source, now: sourceNow }, plan.source.ref),
      ),
      ...atLevels(checks, levelsOf(planned)).map((check) => judge(check, collection, `run ${collection.run.id}`)),
    ];
    const stopped = stopIfBlocked('collect', verdicts, collection.files);
    if (stopped) return stopped;
    if (collection.files.length === 0) {
      const seen = `${collection.artifacts.length} artifacts of run ${collection.run.id}`;
      throw new ReleaseError('NOTHING_TO_JUDGE', `${seen} hold no distribution that the policy does not exclude`);
    }
    return done(new CollectedProof(planned, collection), verdicts);
  },
});

export const collect = collectWith(collectionChecks);

async function fetchCollection(planned: Planned, ports: Ports): Promise<Collection> {
  const { plan, policy, run, sourceNow } = planned;
  const needed = await fetchNeeded(run, ports);
  const jobs = await ports.jobs.jobs(run.id);
  const { stamps: read, brokenStamps } = await fetchStamps(jobs, policy.stamp, ports);
  const { stamps, lostRecords } = await fetchRecords(run, read, ports);
  const { artifacts, contested, replaced, files, strangers } = await fetchArtifacts(run, ports);
  const matched = matchFiles(plan.expected, policy.distributions.exclude, files);
  if (matched.excluded.length > 0) {
    ports.log.info(`left out by the policy: ${matched.excluded.map(({ file }) => file).join(', ')}`);
  }
  return {
    plan,
    run,
    sourceNow,
    jobs,
    needed,
    artifacts,
    contested,
    replaced,
    files: matched.files,
    excluded: matched.excluded,
    strangers: [...strangers, ...matched.strangers],
    match: matched.match,
    stamps,
    brokenStamps,
    lostRecords,
    stampLevel: policy.stamp,
    runners: policy.runners,
  };
}

/** Who claims what, and what a claim names, is as strict as the policy wants stamps. */
function levelsOf({ policy }: Planned): Levels {
  const level = policy.stamp === 'require' ? 'block' : policy.stamp;
  return { 'unclaimed-digest': level, 'lost-record': level };
}

function legs(collection: Collection): ReadonlyMap<string, JobFacts> {
  const claims = claimsOf(collection);
  const known = collection.files.flatMap(({ file, sha256 }) => {
    const by = claims.get(`${sha256} ${file}`)?.[0];
    return by === undefined ? [] : ([[file, by.job]] as const);
  });
  return new Map(known);
}
