import { expect, test } from 'vitest';
import { githubApi } from '../../../src/adapters/github/api.ts';
import { githubArtifacts } from '../../../src/adapters/github/artifacts.ts';
import { someArtifact } from '../../support/fakes/fake-artifacts.ts';
import { openWrite, someContext, someWire, withEnvironment } from './github-job.ts';
import { errorOf, json, scriptedFetch } from './scripted-fetch.ts';

const hex = 'ab'.repeat(32);
const row = {
  id: 4_600_000_001,
  name: 'leg',
  size_in_bytes: 20,
  digest: `sha256:${hex}`,
  created_at: '2026-11-24T12:30:00Z',
  expired: false,
  workflow_run: { id: 7_000_001, head_sha: 'e'.repeat(40) },
};

/** Lists one artifact that GitHub tells so. */
function listed(more: object) {
  const { wire } = someWire(scriptedFetch(json({ total_count: 1, artifacts: [{ ...row, ...more }] })).send);
  const context = someContext();
  return githubArtifacts(githubApi(context, wire), wire, context, { openWrite, withEnvironment }).list(7_000_001);
}

test('takes every fact that GitHub tells', async () => {
  const { facts } = someArtifact('', { name: 'leg', size: 20 });
  expect(await listed({})).toEqual([{ ...facts, sha256: hex }]);
});

test.each([
  { is: 'bare hex', digest: hex },
  { is: 'another algorithm', digest: `sha512:${hex}${hex}` },
  { is: 'capitals', digest: `sha256:${hex.toUpperCase()}` },
  { is: 'half a digest', digest: `sha256:${hex.slice(32)}` },
  { is: 'null', digest: null },
  { is: 'nothing', digest: undefined },
])('does not know a digest that is $is', async ({ digest }) => {
  expect((await listed({ digest })).map(({ sha256 }) => sha256)).toEqual([undefined]);
});

test('does not make up where an artifact is from', async () => {
  for (const workflow_run of [null, undefined, { id: 'x', head_sha: 7 }]) {
    const [artifact] = await listed({ workflow_run });
    expect([artifact?.runId, artifact?.headSha]).toEqual([undefined, undefined]);
  }
});

test.each([
  { is: 'a path for a name', more: { name: '../../x' } },
  { is: 'no name', more: { name: '..' } },
  { is: 'a size below nothing', more: { size_in_bytes: -1 } },
  { is: 'a digest that is a number', more: { digest: 7 } },
  { is: 'no word on whether it has expired', more: { expired: undefined } },
  { is: 'no time', more: { created_at: 'now' } },
])('refuses a list with $is', async ({ more }) => {
  expect((await errorOf(listed(more))).code).toBe('GITHUB_UNREACHABLE');
});
