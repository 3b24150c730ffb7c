import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../src/model/digest.ts';
import { errorOf } from '../adapters/pypi/error-of.ts';
import { sha } from '../support/fakes/fake-source.ts';
import { aBuilderWorld, attestLeg, builder, bundleOfLeg, calledLegs } from './built-world.ts';
import { findingsOf } from './played-stages.ts';
import { contentOf, linux } from './stage-world.ts';

const [leg = never()] = calledLegs;

function never(): never {
  throw new Error('there is no leg');
}

describe('signing in a builder’s own workflow', () => {
  test('signs each file of the one artifact as this very workflow, and leaves the bundles beside it', async () => {
    const state = aBuilderWorld();
    const outcome = await attestLeg(state, leg);
    if (outcome.kind === 'stopped') throw new Error(outcome.because);
    const { release, bundles, artifact } = outcome.value;
    expect([release.distributions.map(({ file }) => file), [...bundles.keys()], artifact]).toEqual([
      [linux],
      [linux],
      'wheelgate-built-artifact of build (linux) / build',
    ]);
    expect(bundles.get(linux)).toEqual(bundleOfLeg(state, 0));
    const [statement] = state.sigstore.logged;
    expect(statement).toMatchObject({
      subject: [{ name: linux, digest: { sha256: sha256Of(contentOf(linux)) } }],
      predicate: {
        buildDefinition: {
          externalParameters: { target: 'cp313-manylinux_*_x86_64', source: { ref: 'refs/tags/v1.2.3' } },
          internalParameters: { scope: 'job', controlPlane: { jobId: '11', jobName: 'build (linux) / build' } },
          resolvedDependencies: [
            { name: 'release-workflow', digest: { gitCommit: sha('d') } },
            { name: 'source', digest: { gitCommit: sha('a') } },
          ],
        },
        runDetails: { builder: { id: `https://github.com/${builder}` }, byproducts: [] },
      },
    });
  });

  test('asks for the stamps of its own call alone', async () => {
    const state = aBuilderWorld();
    state.annotations.push({ jobId: 12, title: 'wheelgate-stamp', message: 'not JSON' });
    expect((await attestLeg(state, leg)).kind).toBe('done');
  });

  test('refuses a digest that GitHub did not record', async () => {
    const state = aBuilderWorld();
    const error = await errorOf(attestLeg(state, leg, { digest: sha256Of('other') }));
    expect([error.code, error.message]).toEqual(['INPUT_INVALID', expect.stringContaining('artifact-digest')]);
    expect(state.sigstore.logged).toEqual([]);
  });

  test('refuses an artifact that is not of this run', async () => {
    const state = aBuilderWorld();
    expect((await errorOf(attestLeg(state, leg, { id: 999 }))).code).toBe('ARTIFACT_GONE');
  });

  test('refuses bytes that are not those that GitHub recorded', async () => {
    const state = aBuilderWorld();
    const [stored] = state.artifacts;
    if (stored) state.artifacts.splice(0, 1, { ...stored, blob: Buffer.from('other bytes') });
    expect(findingsOf(await attestLeg(state, leg)).map(({ id }) => id)).toContain('altered-artifact');
    expect(state.sigstore.logged).toEqual([]);
  });

  test('signs nothing for bytes that no job of the call has stamped', async () => {
    const state = aBuilderWorld();
    state.annotations.splice(0, 1);
    expect(findingsOf(await attestLeg(state, leg)).map(({ id, where }) => [id, where])).toEqual([
      ['unclaimed-digest', linux],
    ]);
    expect(state.sigstore.logged).toEqual([]);
  });

  test('signs nothing of a leg that built another commit, or ran elsewhere', async () => {
    const state = aBuilderWorld();
    const at = state.jobs.findIndex(({ id }) => id === leg.id);
    const job = state.jobs[at];
    if (job) state.jobs.splice(at, 1, { ...job, runnerGroup: 'Default', labels: ['self-hosted'] });
    expect(findingsOf(await attestLeg(state, leg)).map(({ id }) => id)).toEqual(['foreign-runner']);
    expect(state.sigstore.logged).toEqual([]);
  });

  test('runs beside a build job, in a workflow that was called', async () => {
    const state = aBuilderWorld();
    const alone = { ...leg, name: 'attest' };
    const outcome = errorOf(attestLeg(state, alone));
    expect((await outcome).message).toContain('attest-wheel runs in a called workflow');
  });
});
