import { byteOrder } from './byte-order.ts';
import type { SbomSummary } from './distribution.ts';
import { type Document, parseDocument, renderDocument } from './document.ts';
import {
  fileName,
  gitSha,
  id,
  indexNames,
  label,
  nameList,
  path,
  policyFile,
  project,
  ref,
  repository,
  rows,
  sha256,
  size,
  sourceFacts,
  version,
  world,
} from './fact-shapes.ts';
import { buildRecord } from './parse-build-record.ts';
import type { Parsed } from './parsed.ts';
import type { Leg, Release, SealedDistribution } from './release.ts';
import {
  boolean,
  choice,
  described,
  integer,
  list,
  nullable,
  object,
  optional,
  ruled,
  type Shape,
  text,
} from './shape.ts';
import { textMap } from './text-map.ts';

/** As many as one run can have jobs, and more than any release has files. */
const maxItems = 1_000;

/** GitHub's facts about a job beside the job's own words, so that no reader takes the one for the other. */
const leg: Shape<Leg> = object<Leg>({
  job: object<Leg['job']>({
    id,
    name: label,
    attempt: integer({ min: 1, max: 1_000 }),
    conclusion: label,
    runnerGroup: label,
    labels: described(list(label, { max: 100 }), 'As GitHub lists them.'),
  }),
  reported: described(
    object<Leg['reported']>({
      version,
      commit: gitSha,
      dirty: boolean,
      record: optional(object<NonNullable<Leg['reported']['record']>>({ sha256, content: buildRecord })),
    }),
    'What the leg said of itself; verified by nobody.',
  ),
});

const sbom: Shape<SbomSummary> = object<SbomSummary>({
  path: text({ min: 1, max: 1_000 }),
  sha256,
  format: label,
  components: integer({ min: 0 }),
});

/** Not compared with today's checks: a seal outlives them. */
const checkIds = nameList(
  text({ max: 100, pattern: { source: '[a-z0-9]+(?:-[a-z0-9]+)*', says: 'the id of a check' } }),
  500,
);

/** A file, what it is made of, and where its bytes are fetched: by the artifact's id, never by its name. */
const distribution: Shape<SealedDistribution> = object<SealedDistribution>({
  file: fileName,
  kind: choice('wheel', 'sdist'),
  sha256,
  size,
  artifact: object<SealedDistribution['artifact']>({ id, name: label, sha256 }),
  leg: described(nullable(id), 'Id of the job that claimed the file; null without stamps.'),
  row: described(nullable(text({ min: 1, max: 300 })), 'The expected row that the file meets.'),
  sboms: list(sbom, { max: 1_000, sorted: { compare: (a, b) => byteOrder(a.path, b.path), says: 'by path' } }),
  passed: checkIds,
  warned: checkIds,
  provenance: optional(
    object<NonNullable<SealedDistribution['provenance']>>({
      signer: described(text({ min: 1, max: 500 }), 'OWNER/NAME/.github/workflows/FILE@REF'),
      level: described(choice(2, 3), 'SLSA build level that is claimed.'),
      attempt: optional(described(integer({ min: 1, max: 1_000 }), 'When a builder signed; left out when seal signs.')),
    }),
  ),
});

const run: Shape<Release['run']> = object<Release['run']>({
  repository,
  repositoryId: id,
  ownerId: id,
  id,
  attempt: integer({ min: 1, max: 1_000 }),
  workflowPath: path,
  ref,
  commit: gitSha,
  event: label,
  inputs: described(textMap(text({ max: 1_000 }), 100), 'As the run’s event has them.'),
});

/** `release.json`: indented by two spaces, members in the order of the type, a line break last. */
export const releaseDocument: Document<Release> = {
  name: 'release.json',
  form: 'page',
  maxBytes: 16 * 1024 * 1024,
  shape: ruled(
    object<Release>({
      v: choice(1),
      world,
      project,
      version,
      source: sourceFacts,
      indexes: indexNames,
      policy: policyFile,
      expected: rows,
      run,
      legs: list(leg, { max: maxItems, sorted: { compare: (a, b) => a.job.id - b.job.id, says: 'by job id' } }),
      distributions: list(distribution, {
        min: 1,
        max: maxItems,
        sorted: { compare: (a, b) => byteOrder(a.file, b.file), says: 'by file in byte order' },
      }),
      excluded: nameList(fileName, maxItems),
    }),
    strays,
  ),
};

/** References between the lists must lead somewhere. */
function strays({ legs, distributions, expected }: Release): readonly string[] {
  const jobs = new Set(legs.map(({ job }) => job.id));
  return distributions.flatMap(({ leg: job, row }, index) => [
    ...(job !== null && !jobs.has(job) ? [`distributions[${index}].leg: ${job} is none of the legs`] : []),
    ...(row !== null && !expected.includes(row) ? [`distributions[${index}].row: nobody expects that row`] : []),
  ]);
}

/** Spells a release: byte-identical for equal values, whatever order the lists came in. */
export const renderRelease = (release: Release): string => renderDocument(releaseDocument, release);

/** Reads `release.json`. Bytes that {@link renderRelease} would not write are refused, whatever they mean. */
export const parseRelease = (bytes: Uint8Array | string): Parsed<Release> => parseDocument(releaseDocument, bytes);
