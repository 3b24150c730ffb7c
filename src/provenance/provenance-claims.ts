import type { VerifiedStatement } from '../model/attestation.ts';
import { home } from '../model/home.ts';
import { bad, good, type Parsed } from '../model/parsed.ts';
import type { ProvenanceClaims } from '../model/verification.ts';
import { elementsOf, type Members, membersOf } from './json-members.ts';

/** GitHub's own provenance: the repository whose workflow ran is the source, too. */
const githubBuildType = 'https://actions.github.io/buildtypes/workflow/v1';

/** Our own build types differ in what they add, not in where the source stands. */
const ownBuildTypes = `${home}/blob/main/docs/buildtypes/`;

interface Dependency {
  readonly name: unknown;
  readonly repository: string;
  readonly ref: string;
  readonly commit: string;
}

/**
 * What a verified SLSA provenance statement says, held against the certificate that signed it: the builder is the
 * workflow that signed, the run is its run, and the release repository's commit is the one that ran. A statement that
 * differs from its own certificate is refused, whatever else it says.
 */
export function provenanceClaims({ statement, signer }: VerifiedStatement): Parsed<ProvenanceClaims> {
  const { buildDefinition, runDetails } = membersOf(statement.predicate);
  const { buildType, internalParameters, resolvedDependencies } = membersOf(buildDefinition);
  const { builder, metadata } = membersOf(runDetails);
  const release = { repository: signer.repository, ref: signer.ref, commit: signer.commit };
  const dependencies = elementsOf(resolvedDependencies).map((one) => gitDependency(membersOf(one)));
  const reasons: string[] = [];
  const compare = (what: string, said: unknown, certified: string) => {
    if (said !== certified) reasons.push(`its ${what} is ${shown(said)}, and its certificate says ${shown(certified)}`);
  };
  compare('builder', membersOf(builder).id, signer.san);
  compare('run', runOf(membersOf(metadata).invocationId), String(runOf(signer.runInvocationUri)));
  const [first] = dependencies;
  if (first === undefined) reasons.push('it does not name the commit that its workflow ran from');
  else {
    compare('release repository', first.repository, release.repository);
    compare('release ref', first.ref, release.ref);
    compare('release commit', first.commit, release.commit);
  }
  const source = sourceAmong(buildType, dependencies, externalSource(buildDefinition));
  if (!source.ok) reasons.push(...source.reasons);
  if (reasons.length > 0 || !source.ok) return bad(...reasons);
  return good({ source: source.value, builtOn: builtOn(membersOf(internalParameters)) });
}

/** Entry 0 is the release repository: several verifiers take it for "the source", so that it must be the certificate's. */
function sourceAmong(
  buildType: unknown,
  dependencies: readonly (Dependency | undefined)[],
  asked: unknown,
): Parsed<ProvenanceClaims['source']> {
  if (buildType === githubBuildType) return good(dependencies[0] && pathed(dependencies[0]));
  if (typeof buildType !== 'string' || !buildType.startsWith(ownBuildTypes)) return good(undefined);
  const [source, ...more] = dependencies.filter((one) => one?.name === 'source');
  if (source === undefined || more.length > 0) return bad('it does not name one source');
  const { repository, ref } = membersOf(asked);
  if (repository === source.repository && ref === source.ref) return good(pathed(source));
  return bad('the source among its dependencies is not the one among its parameters');
}

const externalSource = (buildDefinition: unknown): unknown =>
  membersOf(membersOf(buildDefinition).externalParameters).source;

const pathed = ({ repository, ref, commit }: Dependency) => ({
  repository: repository.replace(/^https:\/\/github\.com\//, ''),
  ref,
  commit,
});

/** `git+ADDRESS@REF` with a commit; `undefined` for anything else. A ref may hold an `@`, an address of GitHub none. */
function gitDependency({ name, uri, digest }: Members): Dependency | undefined {
  const [, repository, ref] = /^git\+(https:\/\/[^@\s]+)@(\S+)$/.exec(String(uri)) ?? [];
  const { gitCommit } = membersOf(digest);
  if (repository === undefined || ref === undefined || typeof gitCommit !== 'string') return undefined;
  return /^[0-9a-f]{40}$/.test(gitCommit) ? { name, repository, ref, commit: gitCommit } : undefined;
}

/** A run without its attempt: what a re-run signs again is of the same run. */
const runOf = (uri: unknown): string | undefined =>
  typeof uri === 'string' ? /^(https:\/\/\S+\/actions\/runs\/\d+)\/attempts\/\d+$/.exec(uri)?.[1] : undefined;

/** The build job's runner as GitHub's own API named it. */
function builtOn({ scope, controlPlane, github }: Members): string | undefined {
  const { runnerGroup } = membersOf(controlPlane);
  if (scope === 'job' && typeof runnerGroup === 'string') {
    return runnerGroup === 'GitHub Actions' ? 'github-hosted' : 'self-hosted';
  }
  const { runner_environment } = membersOf(github);
  return typeof runner_environment === 'string' ? runner_environment : undefined;
}

const shown = (value: unknown): string => JSON.stringify(typeof value === 'string' ? value.slice(0, 300) : value) ?? '';
