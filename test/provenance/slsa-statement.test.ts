import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { buildtypes } from '../../scripts/gen/buildtype-pages.ts';
import { exampleRelease } from '../../scripts/gen/example-release.ts';
import { buildType } from '../../src/provenance/slsa-parts.ts';
import { slsaPredicate } from '../../src/provenance/slsa-predicate.ts';
import { slsaStatement } from '../../src/provenance/slsa-statement.ts';
import { aDistribution, aLeg, aRecordedLeg, aRelease } from '../model/documents.ts';
import { exampleIn } from './example-in.ts';

const file = 'demo-1.2.3-cp313-cp313-manylinux_2_28_x86_64.whl';
const wheel = aDistribution(file, { leg: 12, row: 'cp313-manylinux_*_x86_64' });
const release = aRelease({ distributions: [wheel, aDistribution('demo-1.2.3.tar.gz')] });

/** One part of the statement, as JSON gives it. */
const part = (statement: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), JSON.parse(JSON.stringify(statement)));
const inside = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), value);
const dependencies = (statement: unknown): readonly unknown[] =>
  Object(part(statement, 'predicate', 'buildDefinition', 'resolvedDependencies'));
const names = (statement: unknown) => dependencies(statement).map((one) => part(one, 'name'));
const internal = (statement: unknown) => part(statement, 'predicate', 'buildDefinition', 'internalParameters');

describe(slsaStatement, () => {
  test('is what the page of the build type shows', () => {
    const [example] = exampleRelease.distributions;
    expect(example && slsaStatement(exampleRelease, example)).toEqual(exampleIn('docs/buildtypes/workflow-v1.md'));
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
    expect(names(unclaimed)).toEqual(['release-workflow', 'source']);
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
      reportedBy: 'control-plane',
      tagSignature: 'lightweight',
      sourceDateEpoch: '1700000000',
    });
  });

  test('tells the inputs of the run’s event, all of them, and the row', () => {
    const inputs = { 'source-ref': 'v1.2.3', dry: 'false' };
    const statement = slsaStatement(aRelease({ run: { ...release.run, inputs } }), { ...wheel, row: null });
    expect(part(statement, 'predicate', 'buildDefinition', 'externalParameters', 'inputs')).toEqual(inputs);
    expect(part(statement, 'predicate', 'buildDefinition', 'externalParameters', 'target')).toBe('unnamed');
  });

  test('lists what the job’s record reported after what GitHub said, and marks every entry', () => {
    const statement = slsaStatement(aRelease({ legs: [aRecordedLeg(12)] }), wheel);
    expect(names(statement)).toEqual([
      'release-workflow',
      'source',
      'submodule:vendored/meson',
      'build-image',
      'build-tool',
      'build-tool',
      'build-requirement',
      'vendored-library',
    ]);
    expect(dependencies(statement).map((one) => part(one, 'annotations', 'reportedBy'))).toEqual([
      ...['control-plane', 'control-plane'],
      ...Array.from({ length: 6 }, () => 'build-job'),
    ]);
    expect(part(internal(statement), 'reportedByBuildJob')).toMatchObject({ runnerImageVersion: '20261115.1.0' });
    expect(part(statement, 'predicate', 'runDetails', 'byproducts', '1', 'name')).toBe('build-record.json');
  });

  test('gives no address to a submodule whose URL is none', () => {
    const submodules = [{ path: 'a', url: '../sibling', commit: release.source.commit }];
    const [, , submodule] = dependencies(slsaStatement(aRelease({ legs: [aRecordedLeg(12, { submodules })] }), wheel));
    expect(submodule).toEqual({
      name: 'submodule:a',
      digest: { gitCommit: release.source.commit },
      annotations: { reportedBy: 'build-job' },
    });
  });
});

describe('the schema of the predicate', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(slsaPredicate(buildType).schema);
  const recorded = aRelease({ legs: [aRecordedLeg(12)] });
  const statements = [
    slsaStatement(release, wheel),
    slsaStatement(recorded, wheel),
    slsaStatement(recorded, { ...wheel, leg: null, row: null }),
    slsaStatement(aRelease({ run: { ...release.run, inputs: {} } }), wheel),
  ];

  test('takes every statement that is made, as the parser does', () => {
    for (const { predicate } of statements) {
      expect([validate(predicate), validate.errors]).toEqual([true, null]);
      expect(slsaPredicate(buildType).read(predicate, '')).toEqual({ ok: true, value: predicate });
    }
  });

  test.each([
    ['a member that is not named', ['buildDefinition', 'externalParameters', 'extra'], 1],
    ['another build type', ['buildDefinition', 'buildType'], 'https://evil.example/v1'],
    ['an entry without its reporter', ['buildDefinition', 'resolvedDependencies', '1', 'annotations'], {}],
    ['a reporter that nobody is', ['runDetails', 'byproducts', '0', 'annotations', 'reportedBy'], 'me'],
    ['a number as an input', ['buildDefinition', 'externalParameters', 'inputs', 'dry'], 1],
    ['a digest that is none', ['buildDefinition', 'resolvedDependencies', '0', 'digest', 'gitCommit'], 'main'],
  ])('refuses %s, as the parser does', (_, path, value) => {
    const predicate: unknown = structuredClone(statements[1]?.predicate);
    Reflect.set(Object(inside(predicate, path.slice(0, -1))), path.at(-1) ?? '', value);
    expect([validate(predicate), slsaPredicate(buildType).read(predicate, '').ok]).toEqual([false, false]);
  });

  test('is what the page beside the build type shows', () => {
    expect(buildtypes()['workflow-v1']?.schema).toEqual(slsaPredicate(buildType).schema);
  });
});
