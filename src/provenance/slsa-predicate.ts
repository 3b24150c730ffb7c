import type { Sha256 } from '../model/digest.ts';
import { path, ref, sha256 } from '../model/fact-shapes.ts';
import { choice, described, list, object, optional, type Shape, text } from '../model/shape.ts';
import { type TextMap, textMap } from '../model/text-map.ts';

// The predicate as this project writes it. The statement is made in these types, and the schema beside the page of the
// build type is made from these shapes: one table for both.

/** Whose word an entry is. `subject`: the file itself says it. */
export type Reporter = 'control-plane' | 'build-job' | 'subject';

/** An in-toto resource descriptor, with the members that are used here. */
export interface Descriptor {
  readonly name: string;
  readonly uri?: string | undefined;
  readonly digest?: TextMap | undefined;
  readonly mediaType?: string | undefined;
  readonly annotations: TextMap & { readonly reportedBy: Reporter };
}

/** SLSA provenance v1, build type `workflow-v1`. */
export interface SlsaPredicate {
  readonly buildDefinition: {
    readonly buildType: string;
    readonly externalParameters: {
      readonly workflow: { readonly repository: string; readonly ref: string; readonly path: string };
      readonly inputs: TextMap;
      readonly source: { readonly repository: string; readonly ref: string };
      readonly target: string;
    };
    readonly internalParameters: {
      readonly github: TextMap;
      readonly scope: 'job' | 'run';
      readonly controlPlane: TextMap;
      readonly reportedByBuildJob?: ReportedByBuildJob | undefined;
    };
    readonly resolvedDependencies: readonly Descriptor[];
  };
  readonly runDetails: {
    readonly builder: { readonly id: string };
    readonly metadata: { readonly invocationId: string };
    readonly byproducts: readonly Descriptor[];
  };
}

/** Everything that the build job said of itself and nobody verified; the rest of its words are dependencies. */
export interface ReportedByBuildJob {
  readonly version: string;
  readonly sourceCommit: string;
  readonly checkoutChanged: 'true' | 'false';
  readonly runnerOs?: string | undefined;
  readonly runnerArch?: string | undefined;
  readonly runnerImage?: string | undefined;
  readonly runnerImageVersion?: string | undefined;
  readonly buildRecord?: Sha256 | undefined;
}

/** Longest text of a parameter, code points; GitHub allows longer inputs, which stand as their digest. */
export const maxParameterLength = 1_000;

/** Address of a repository. */
const address: Shape<string> = text({
  max: 300,
  pattern: { source: 'https://github\\.com/[^\\s\\p{C}]+', says: 'an address on github.com' },
});

const parameter = text({ max: maxParameterLength });
const word = text({ max: 500 });

/** Facts of GitHub's own, all of them text, as SLSA asks for small values. */
const facts = textMap(text({ max: 50_000 }), 50);

const reporter: Shape<Reporter> = choice('control-plane', 'build-job', 'subject');

/** `annotations` says always who reported the entry; what else stands there depends on the entry. */
const annotations: Shape<Descriptor['annotations']> = {
  ...textMap(word, 20),
  read: (value, at) => {
    const read = textMap(word, 20).read(value, at);
    if (!read.ok) return read;
    const by = reporter.read(read.value.reportedBy, `${at}.reportedBy`);
    return by.ok ? { ok: true, value: { ...read.value, reportedBy: by.value } } : by;
  },
  schema: {
    ...textMap(word, 20).schema,
    properties: { reportedBy: reporter.schema },
    required: ['reportedBy'],
  },
};

const descriptor: Shape<Descriptor> = object<Descriptor>({
  name: text({ min: 1, max: 1_000 }),
  uri: optional(text({ min: 1, max: 1_500 })),
  digest: optional(textMap(text({ max: 64, pattern: { source: '[0-9a-f]{40,64}', says: 'hex digits' } }), 4)),
  mediaType: optional(word),
  annotations,
});

const reportedByBuildJob: Shape<ReportedByBuildJob> = described(
  object<ReportedByBuildJob>({
    version: word,
    sourceCommit: word,
    checkoutChanged: choice('true', 'false'),
    runnerOs: optional(word),
    runnerArch: optional(word),
    runnerImage: optional(word),
    runnerImageVersion: optional(word),
    buildRecord: optional(described(sha256, 'SHA-256 of the build record, which is among the byproducts.')),
  }),
  'What the build job said of itself; verified by nobody.',
);

type Definition = SlsaPredicate['buildDefinition'];

const externalParameters: Shape<Definition['externalParameters']> = object<Definition['externalParameters']>({
  workflow: object<Definition['externalParameters']['workflow']>({ repository: address, ref, path }),
  inputs: described(textMap(parameter, 100), 'The workflow’s inputs as the run’s event has them, all of them.'),
  source: object<Definition['externalParameters']['source']>({ repository: address, ref }),
  target: text({ min: 1, max: 300 }),
});

const internalParameters: Shape<Definition['internalParameters']> = object<Definition['internalParameters']>({
  github: facts,
  scope: described(choice('job', 'run'), 'run: no build job is known, and nothing is said of one.'),
  controlPlane: facts,
  reportedByBuildJob: optional(reportedByBuildJob),
});

/** The predicate, closed: a member that is not named here is refused. */
export const slsaPredicate = (buildType: string): Shape<SlsaPredicate> =>
  object<SlsaPredicate>({
    buildDefinition: object<Definition>({
      buildType: choice(buildType),
      externalParameters,
      internalParameters,
      resolvedDependencies: list(descriptor, { min: 2, max: 3_000 }),
    }),
    runDetails: object<SlsaPredicate['runDetails']>({
      builder: object<SlsaPredicate['runDetails']['builder']>({ id: address }),
      metadata: object<SlsaPredicate['runDetails']['metadata']>({ invocationId: address }),
      byproducts: list(descriptor, { max: 2_000 }),
    }),
  });
