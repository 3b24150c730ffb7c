import { describe, expect, test } from 'vitest';
import { slsaStatement } from '../../src/provenance/slsa-statement.ts';
import { aDistribution, aLeg, aRelease } from '../model/documents.ts';
import { exampleIn } from './example-in.ts';

const file = 'demo-1.2.3-cp313-cp313-manylinux_2_28_x86_64.whl';
const wheel = aDistribution(file, { leg: 12, row: 'cp313-manylinux_*_x86_64' });
const release = aRelease({ distributions: [wheel, aDistribution('demo-1.2.3.tar.gz')] });

/** One part of the statement, as JSON gives it. */
const part = (statement: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), JSON.parse(JSON.stringify(statement)));
const internal = (statement: unknown) => part(statement, 'predicate', 'buildDefinition', 'internalParameters');

describe(slsaStatement, () => {
  test('is what the page of the build type shows', () => {
    expect(slsaStatement(release, wheel)).toEqual(exampleIn('docs/buildtypes/workflow-v1.md'));
  });

  test('says the same again, and loses nothing in JSON', () => {
    const statement = slsaStatement(release, wheel);
    expect(JSON.stringify(slsaStatement(structuredClone(release), structuredClone(wheel)))).toBe(
      JSON.stringify(statement),
    );
    expect(JSON.parse(JSON.stringify(statement))).toStrictEqual(statement);
  });

  test('speaks of the run only where no job claimed the file, and says so', () => {
    const unclaimed = slsaStatement(aRelease({ legs: [] }), { ...wheel, leg: null });
    expect(internal(unclaimed)).toEqual({
      github: {
        event_name: 'workflow_dispatch',
        repository_id: '1',
        repository_owner_id: '2',
        run_id: '77',
        run_attempt: '1',
      },
      scope: 'run',
      controlPlane: {
        artifactId: '5',
        artifactName: wheel.artifact.name,
        artifactSha256: wheel.artifact.sha256,
      },
    });
    expect(JSON.stringify(unclaimed)).not.toMatch(/job|runner|leg/i);
    expect(internal(slsaStatement(release, { ...wheel, leg: 13 }))).toEqual(
      internal(slsaStatement(release, { ...wheel, leg: null })),
    );
  });

  test('keeps what the build job said away from what GitHub says', () => {
    const { job, reported } = aLeg(12);
    const lying = { job, reported: { ...reported, version: '9.9', dirty: true } };
    const statement = slsaStatement(aRelease({ legs: [lying] }), wheel);
    expect(part(internal(statement), 'reportedByBuildJob')).toEqual({
      version: '9.9',
      sourceCommit: reported.commit,
      checkoutChanged: 'true',
    });
    expect(JSON.stringify(statement).split('9.9')).toHaveLength(2);
  });

  test('names the source second, and a tag object only where there is one', () => {
    const light = aRelease({ source: { ...release.source, tagObject: undefined, tagSignature: 'lightweight' } });
    expect(
      part(slsaStatement(light, wheel), 'predicate', 'buildDefinition', 'resolvedDependencies', '1', 'annotations'),
    ).toEqual({
      tagSignature: 'lightweight',
      sourceDateEpoch: '1700000000',
      resolvedBy: 'control-plane',
    });
  });

  test.for([
    { indexes: [], index: 'none' },
    { indexes: ['testpypi'], index: 'testpypi' },
    { indexes: ['pypi'], index: 'pypi' },
    { indexes: ['testpypi', 'pypi'], index: 'chain' },
  ] as const)('calls the index $index', ({ indexes, index }) => {
    const statement = slsaStatement(aRelease({ indexes }), { ...wheel, row: null });
    expect(part(statement, 'predicate', 'buildDefinition', 'externalParameters', 'inputs', 'index')).toBe(index);
    expect(part(statement, 'predicate', 'buildDefinition', 'externalParameters', 'target')).toBe('unnamed');
  });
});
