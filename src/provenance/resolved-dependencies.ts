import type { BuildRecord, ReportedInput } from '../model/build-record.ts';
import type { Leg, Release } from '../model/release.ts';
import type { Descriptor } from './slsa-predicate.ts';

/** Address of a repository for people and for git. */
export const onGithub = (repository: string): string => `https://github.com/${repository}`;

/**
 * What went into a distribution, each entry with whose word it is: the release repository first, for several verifiers
 * take entry 0 for "the source"; then the source proper; then, of a leg that left a record, submodules, build image,
 * tools, build requirements and vendored libraries.
 */
export const resolvedDependencies = (release: Release, leg: Leg | undefined): readonly Descriptor[] => [
  ...fromControlPlane(release),
  ...(leg?.reported.record === undefined ? [] : fromBuildJob(leg.reported.record.content)),
];

function fromControlPlane({ run, source }: Release): readonly Descriptor[] {
  const tag = source.tagObject === undefined ? {} : { gitTag: source.tagObject };
  return [
    {
      name: 'release-workflow',
      uri: `git+${onGithub(run.repository)}@${run.ref}`,
      digest: { gitCommit: run.commit },
      annotations: { reportedBy: 'control-plane' },
    },
    {
      name: 'source',
      uri: `git+${onGithub(source.repository)}@${source.ref}`,
      digest: { gitCommit: source.commit, gitTree: source.tree },
      annotations: {
        reportedBy: 'control-plane',
        ...tag,
        tagSignature: source.tagSignature,
        sourceDateEpoch: String(source.epoch),
      },
    },
  ];
}

const annotations = { reportedBy: 'build-job' } as const;

function fromBuildJob({ submodules, image, tools, requirements, libraries }: BuildRecord): readonly Descriptor[] {
  return [
    ...submodules.map(({ path, url, commit }) => ({
      name: `submodule:${path}`,
      ...(/^https?:\/\/\S+$/.test(url) && { uri: `git+${url}` }),
      digest: { gitCommit: commit },
      annotations,
    })),
    ...(image === undefined ? [] : [named('build-image', image)]),
    ...tools.map(({ name, version }) => ({
      name: 'build-tool',
      uri: `pkg:pypi/${name}@${encodeURIComponent(version)}`,
      annotations,
    })),
    ...requirements.map((one) => named('build-requirement', one)),
    ...libraries.map((one) => named('vendored-library', one)),
  ];
}

const named = (name: string, { uri, sha256 }: ReportedInput): Descriptor => ({
  name,
  uri,
  ...(sha256 && { digest: { sha256 } }),
  annotations,
});
