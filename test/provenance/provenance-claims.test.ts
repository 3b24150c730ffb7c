import { describe, expect, test } from 'vitest';
import type { VerifiedStatement } from '../../src/model/attestation.ts';
import { provenanceClaims } from '../../src/provenance/provenance-claims.ts';
import { buildType, slsaPredicateType } from '../../src/provenance/slsa-parts.ts';
import { slsaStatement } from '../../src/provenance/slsa-statement.ts';
import { aRelease, commitOf } from '../model/documents.ts';
import { aStatement, aVerifiedStatement } from './a-verified-statement.ts';

const release = aRelease();
const [distribution] = release.distributions;

/** What this project signs about the first file of `aRelease`, under the certificate of its run. */
const signed = (): VerifiedStatement => {
  if (distribution === undefined) throw new Error('the release has no file');
  const { run } = release;
  const repository = `https://github.com/${run.repository}`;
  const workflow = `${repository}/${run.workflowPath}@${run.ref}`;
  const runInvocationUri = `${repository}/actions/runs/${run.id}/attempts/${run.attempt + 1}`;
  const bend = {
    san: workflow,
    buildConfigUri: workflow,
    repository,
    ref: run.ref,
    commit: run.commit,
    runInvocationUri,
  };
  return { ...aVerifiedStatement(bend), statement: slsaStatement(release, distribution) };
};

const github = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    internalParameters: { github: { runner_environment: 'github-hosted' } },
    resolvedDependencies: [
      { uri: 'git+https://github.com/demo-org/demo-release@refs/heads/main', digest: { gitCommit: commitOf('d') } },
    ],
  },
  runDetails: {
    builder: { id: aVerifiedStatement().signer.san },
    metadata: { invocationId: 'https://github.com/demo-org/demo-release/actions/runs/77/attempts/1' },
  },
};
const saying = (predicate: unknown): VerifiedStatement => ({
  ...aVerifiedStatement(),
  statement: aStatement({ predicateType: slsaPredicateType, predicate }),
});
const refusals = (predicate: unknown) => {
  const claims = provenanceClaims(saying(predicate));
  return claims.ok ? [] : claims.reasons;
};

describe(provenanceClaims, () => {
  test('reads what this project signs, also when a later attempt signed it', () => {
    const { repository, ref, commit } = release.source;
    const said = provenanceClaims(signed());
    expect(said).toEqual({ ok: true, value: { source: { repository, ref, commit }, builtOn: expect.any(String) } });
  });

  test('reads GitHub’s own, where the repository that ran is the source', () => {
    expect(provenanceClaims(saying(github))).toEqual({
      ok: true,
      value: {
        source: { repository: 'demo-org/demo-release', ref: 'refs/heads/main', commit: commitOf('d') },
        builtOn: 'github-hosted',
      },
    });
  });

  test('knows no source in a form that it does not know', () => {
    const other = { ...github, buildDefinition: { ...github.buildDefinition, buildType: `x${buildType}` } };
    expect(provenanceClaims(saying(other))).toMatchObject({ ok: true, value: { source: undefined } });
  });

  test.for([
    { of: 'nothing', predicate: null, reasons: 3 },
    { of: 'a text', predicate: 'x', reasons: 3 },
    { of: 'no dependency', predicate: { ...github, buildDefinition: {} }, reasons: 1 },
    {
      of: 'another builder',
      predicate: { ...github, runDetails: { ...github.runDetails, builder: { id: 'x' } } },
      reasons: 1,
    },
    { of: 'no run', predicate: { ...github, runDetails: { ...github.runDetails, metadata: {} } }, reasons: 1 },
  ])('refuses $of', ({ predicate, reasons }) => {
    expect(refusals(predicate)).toHaveLength(reasons);
  });

  test.for([
    'git+https://github.com/a/b',
    'https://github.com/a/b@refs/heads/main',
    'git+https://github.com/a/b@refs heads',
    '',
    7,
  ])('refuses a dependency %j for the release repository', (uri) => {
    const [one] = github.buildDefinition.resolvedDependencies;
    const buildDefinition = { ...github.buildDefinition, resolvedDependencies: [{ ...one, uri }] };
    expect(refusals({ ...github, buildDefinition })).toHaveLength(1);
  });
});
