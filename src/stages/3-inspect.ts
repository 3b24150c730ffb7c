// In: the collected files. Out: files that every check has seen and none has blocked.
// Touches: worker threads, which read the files again from the disk.

import { ReleaseError } from '../errors.ts';
import type { Expectation, Inspection } from '../model/distribution.ts';
import type { Collected } from './2-collect.ts';
import { judgeReleaseSet } from './judge-release-set.ts';
import { done, type Stage, stopIfBlocked } from './stage.ts';

/** Distributions that every check has seen and none has blocked. */
class InspectedProof {
  readonly collected: Collected;
  /** By file name. */
  readonly inspections: ReadonlyMap<string, Inspection>;
  readonly #made: true = true;

  constructor(collected: Collected, inspections: readonly Inspection[]) {
    this.collected = collected;
    this.inspections = new Map(inspections.map((one) => [one.file, one]));
    Object.freeze(this);
  }

  get made(): true {
    return this.#made;
  }
}

export type Inspected = InspectedProof;

/** Asks every check about every distribution, in threads that hold no token, and then those of the whole set. */
export const inspect: Stage<Collected, Inspected> = {
  name: 'inspect',
  title: 'Inspect: ask every check about every distribution',
  async run(collected, { inspector, log }) {
    const { files } = collected;
    const inspections = await inspector.inspect(
      files.map(({ path }) => path),
      expectationOf(collected),
      (file, count) => log.progress(`inspected ${count} of ${files.length}: ${file}`),
    );
    // The file was hashed when it was collected. Another digest now means that the disk is not ours alone.
    for (const [at, { file, sha256 }] of files.entries()) {
      const seen = inspections[at];
      if (seen?.file === file && seen.sha256 === sha256) continue;
      const now = seen === undefined ? 'was not inspected' : `has SHA-256 ${seen.sha256} now`;
      throw new ReleaseError('FILE_UNREADABLE', `${file}, collected with SHA-256 ${sha256}, ${now}`);
    }
    const ofSet = judgeReleaseSet(collected, inspections);
    const verdicts = [...inspections.flatMap((one) => one.verdicts), ...ofSet];
    return stopIfBlocked('inspect', verdicts, files) ?? done(new InspectedProof(collected, inspections), verdicts);
  },
};

function expectationOf({ planned: { plan, policy } }: Collected): Expectation {
  const levels = Object.entries(policy.checks).map(([id, { level }]) => [id, level] as const);
  return {
    project: plan.project,
    version: plan.version === '' ? undefined : plan.version,
    sbom: policy.sbom.default,
    sbomLevel: policy.sbom.level,
    levels: Object.fromEntries(levels),
  };
}
