import type { ContestedArtifact, ReplacedArtifact } from '../model/collection.ts';
import type { ArtifactFacts } from '../model/run.ts';

/** Artifacts of our own, which hold no distributions. */
const ownPrefix = 'wheelgate-';

/** One artifact of each name, as far as it can be told which. */
interface Chosen {
  readonly chosen: readonly ArtifactFacts[];
  readonly contested: readonly ContestedArtifact[];
}

/**
 * A re-run uploads a name again; the newest by time counts. Ids are no clock: they are not handed out in order. Times
 * are whole seconds, so two can be as old as each other: then only equal bytes make them one.
 */
export function chooseArtifacts(listed: readonly ArtifactFacts[]): Chosen {
  const newest = new Map<string, ArtifactFacts[]>();
  for (const artifact of listed) {
    if (artifact.name.startsWith(ownPrefix)) continue;
    const others = newest.get(artifact.name) ?? [];
    const ahead = Date.parse(artifact.createdAt) - Date.parse(others[0]?.createdAt ?? artifact.createdAt);
    if (ahead > 0 || others.length === 0) newest.set(artifact.name, [artifact]);
    else if (ahead === 0) others.push(artifact);
  }
  const groups = [...newest.values()].map((group) => ({ group, one: oneOf(group) }));
  return {
    chosen: groups.flatMap(({ one }) => (one ? [one] : [])),
    contested: groups.flatMap(({ group, one }) =>
      one ? [] : [{ name: group[0]?.name ?? '', ids: group.map(({ id }) => id).sort((a, b) => a - b) }],
    ),
  };
}

/** The same whatever the order of the list: of equal bytes one that can still be had, with the smallest id. */
function oneOf(group: readonly ArtifactFacts[]): ArtifactFacts | undefined {
  const [first, ...more] = group.toSorted((a, b) => Number(a.expired) - Number(b.expired) || a.id - b.id);
  return more.every(({ sha256 }) => sha256 !== undefined && sha256 === first?.sha256) ? first : undefined;
}

/**
 * What became of artifacts between two listings: the run may still have jobs that delete and upload.
 *
 * @param used ids of those that matter.
 */
export function replacedArtifacts(
  before: readonly ArtifactFacts[],
  after: readonly ArtifactFacts[],
  used: ReadonlySet<number>,
): readonly ReplacedArtifact[] {
  const now = new Map(after.map((one) => [one.id, one]));
  const { chosen, contested } = chooseArtifacts(after);
  const newest = new Map(chosen.map((one) => [one.name, one]));
  const doubtful = new Set(contested.map(({ name }) => name));
  return before.flatMap(({ id, name, sha256 }) => {
    const other = newest.get(name);
    const what = !now.has(id)
      ? `it is no longer there${other ? `; there is id ${other.id} now` : ''}`
      : now.get(id)?.sha256 !== sha256
        ? 'GitHub gives another digest for it now'
        : doubtful.has(name) || (other && other.id !== id && other.sha256 !== sha256)
          ? `there is another of that name now${other && other.id !== id ? `, id ${other.id}` : ''}`
          : undefined;
    return used.has(id) && what !== undefined ? [{ name, id, what }] : [];
  });
}
