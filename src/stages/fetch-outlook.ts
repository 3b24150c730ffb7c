import { ReleaseError } from '../errors.ts';
import type { FormerPublisher, Outlook } from '../model/outlook.ts';
import type { SourceFacts } from '../model/plan.ts';
import type { IndexName, Policy } from '../model/policy.ts';
import type { RunFacts } from '../model/run.ts';
import type { Ports } from '../ports/ports.ts';

/** What is known of the release that is planned. */
export interface Ahead {
  readonly policy: Policy;
  readonly run: RunFacts;
  readonly indexes: readonly IndexName[];
  readonly source: SourceFacts;
  readonly version: string;
}

/**
 * Reads what a person should know in the first minute. Nothing of it can stop the release, so what cannot be read is
 * `undefined`, and is told with the right that would show it.
 */
export async function fetchOutlook({ policy, run, indexes, source, version }: Ahead, ports: Ports): Promise<Outlook> {
  const { repository } = source;
  const file = policy.workflow.file;
  const told = (what: string, right: string) => ports.log.warn(`not known: ${what}; ${right} would show it`);
  const [tagRules, waiting, former, workflow] = await Promise.all([
    orTold(
      () => ports.source.tagRules(repository),
      () => told(`whether the tags of ${repository} are protected`, 'a token with “Metadata: read” there'),
    ),
    orTold(
      () => ports.jobs.waitingRuns(file),
      () => told('whether another run waits for the same environment', '`permissions: {actions: read}`'),
    ),
    orTold(
      () => fetchFormer(policy.project, version, indexes, ports),
      () => told('how the last release was published', 'the index, when it answers again,'),
    ),
    policy.stamp === 'off' ? undefined : fetchWorkflow(run, ports),
  ]);
  return {
    tag: source.ref,
    repository,
    tagRules,
    environments: indexes.flatMap((name) => policy.indexes[name]?.environment ?? []),
    waiting,
    retentionDays: ports.jobs.retentionDays(),
    former,
    workflow,
  };
}

/** A service that refuses or does not answer takes a warning away, never the release. */
async function orTold<T>(read: () => Promise<T>, tell: () => void): Promise<T | undefined> {
  try {
    return await read();
  } catch (thrown) {
    if (!(thrown instanceof ReleaseError) || thrown.code === 'BUG') throw thrown;
    tell();
    return undefined;
  }
}

/** One file speaks for all: a release goes out through one publisher. Of a chain the last index counts. */
async function fetchFormer(
  project: string,
  version: string,
  indexes: readonly IndexName[],
  ports: Ports,
): Promise<FormerPublisher | undefined> {
  const name = indexes.at(-1);
  if (name === undefined) return undefined;
  const index = ports.index(name);
  const before = await index.earlier(project, version);
  const file = before?.files.find(({ hasProvenance }) => hasProvenance)?.file;
  if (before === undefined || file === undefined) return undefined;
  const provenance = await index.provenance(project, before.version, file);
  const environments = (provenance ?? []).map(({ publisher }) => publisher.environment);
  return environments.length === 0 ? undefined : { version: before.version, file, environments };
}

async function fetchWorkflow({ repository, workflowPath, commit }: RunFacts, { source }: Ports) {
  const bytes = await source.readFile(repository, workflowPath, commit);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}
