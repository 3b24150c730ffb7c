import { ReleaseError } from '../errors.ts';
import { byteOrder } from '../model/byte-order.ts';
import type { CollectedFile } from '../model/collection.ts';
import type { Inspection } from '../model/distribution.ts';
import type { Verdict } from '../model/finding.ts';
import type { Leg, Release, SealedDistribution } from '../model/release.ts';
import type { RunFacts, WorldName } from '../model/run.ts';
import type { TextMap } from '../model/text-map.ts';
import { ownWorkflow } from '../provenance/slsa-parts.ts';
import type { Inspected } from './3-inspect.ts';

/**
 * Makes `release.json` out of what was proved. The same files of the same run give the same bytes: nothing in it comes
 * from a clock or depends on what arrived first.
 */
export function makeRelease(
  { collected, inspections }: Pick<Inspected, 'collected' | 'inspections'>,
  world: WorldName,
): Release {
  const { planned, files, collection } = collected;
  const { plan, run } = planned;
  // Until a builder's bundle takes its place, the job that seals signs.
  const provenance = { signer: ownWorkflow(run), level: 2 } as const;
  return {
    v: 1,
    world,
    project: plan.project,
    version: plan.version,
    source: plan.source,
    indexes: plan.indexes,
    policy: plan.policy,
    expected: plan.expected,
    run: {
      repository: run.repository,
      repositoryId: run.repositoryId,
      ownerId: run.ownerId,
      id: run.id,
      attempt: run.attempt,
      workflowPath: run.workflowPath,
      ref: run.ref,
      commit: run.commit,
      event: run.event,
      inputs: inputsOf(run),
    },
    legs: legs(collection),
    distributions: files
      .map((file) => ({ ...sealed(file, inspections.get(file.file), collected), provenance }))
      .sort((a, b) => byteOrder(a.file, b.file)),
    excluded: collection.excluded.map(({ file }) => file).sort(byteOrder),
  };
}

/** What is not known must not be told as none: the statement promises all of the workflow's inputs. */
function inputsOf({ id, inputs }: RunFacts): TextMap {
  if (inputs !== undefined) return inputs;
  const what = `the inputs of run ${id}: the runner names no file with its event (GITHUB_EVENT_PATH)`;
  throw new ReleaseError('FACT_UNREADABLE', what);
}

/** The jobs that stamped a distribution of this release, by id. */
function legs({ stamps }: Inspected['collected']['collection']): readonly Leg[] {
  return stamps
    .map(({ job, stamp: { version, commit, dirty, record: sha256 }, record: content }) => ({
      job: {
        id: job.id,
        name: job.name,
        attempt: job.attempt,
        conclusion: job.conclusion ?? '',
        runnerGroup: job.runnerGroup ?? '',
        labels: [...job.labels].sort(byteOrder),
      },
      reported: { version, commit, dirty, ...(sha256 && content && { record: { sha256, content } }) },
    }))
    .sort((a, b) => a.job.id - b.job.id);
}

function sealed(
  { file, sha256, size, artifact }: CollectedFile,
  inspection: Inspection | undefined,
  { legOf, rowOf }: Inspected['collected'],
): SealedDistribution {
  const verdicts = inspection?.verdicts ?? [];
  const ids = (status: Verdict['status']) =>
    verdicts
      .filter((one) => one.status === status)
      .map(({ check }) => check.id)
      .sort(byteOrder);
  return {
    file,
    kind: file.endsWith('.whl') ? 'wheel' : 'sdist',
    sha256,
    size,
    artifact,
    leg: legOf.get(file)?.id ?? null,
    row: rowOf.get(file) ?? null,
    sboms: inspection?.sboms ?? [],
    passed: ids('pass'),
    // A finding that blocks never comes here.
    warned: ids('fail'),
  };
}
