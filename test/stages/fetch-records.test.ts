import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../src/model/digest.ts';
import { buildRecordArtifact, buildRecordFile, renderBuildRecord } from '../../src/model/parse-build-record.ts';
import { renderStamp, stampTitle } from '../../src/model/parse-stamp.ts';
import { renderSums } from '../../src/model/sums.ts';
import { collect } from '../../src/stages/2-collect.ts';
import { aBuildRecord } from '../model/documents.ts';
import { packed, someArtifact } from '../support/fakes/fake-artifacts.ts';
import { sha } from '../support/fakes/fake-source.ts';
import { attested, findingsOf, planned, run } from './played-stages.ts';
import { aWorld, contentOf, linux, type WorldState } from './stage-world.ts';

const of = sha256Of(renderSums([{ name: linux, sha256: sha256Of(contentOf(linux)) }]));
const own = renderBuildRecord(aBuildRecord({ of }));
const digest = sha256Of(own);
const name = buildRecordArtifact(digest);

/** A world whose leg 11 names a record in its stamp. */
function recorded(record = digest): WorldState {
  const state = aWorld();
  const at = state.annotations.findIndex(({ jobId }) => jobId === 11);
  const files = [[linux, sha256Of(contentOf(linux))] as const];
  const message = renderStamp({ version: '1.2.3', commit: sha('a'), dirty: false, files, record });
  state.annotations.splice(at, 1, { jobId: 11, title: stampTitle, message });
  return state;
}

let next = 5_000;
const artifact = (text: string, facts: object = {}, file = buildRecordFile) => {
  next += 1;
  return someArtifact(packed(new Map([[file, Buffer.from(text)]])), { name, runId: 77, id: next, ...facts });
};

const collected = async (state: WorldState) => run(collect, await planned(state), state);

describe('a build record', () => {
  test('is fetched by id and goes into release.json, as what the leg reported', async () => {
    const state = recorded();
    state.artifacts.push(artifact(own));
    const { release } = (await attested(state)).sealed;
    expect(release.legs.map(({ job, reported }) => [job.id, reported.record])).toEqual([
      [11, { sha256: digest, content: aBuildRecord({ of }) }],
      [12, undefined],
      [13, undefined],
    ]);
  });

  test('is found beside others of its name, which any job can upload', async () => {
    const state = recorded();
    state.artifacts.push(
      artifact(own, { createdAt: '2026-11-24T12:30:00Z' }),
      artifact(own.replace('3.2.1', '3.2.2'), { createdAt: '2026-11-24T12:40:00Z' }),
      artifact('x'.repeat(200_000), { createdAt: '2026-11-24T12:41:00Z' }),
      artifact(own, { createdAt: '2026-11-24T12:42:00Z', sha256: sha256Of('other') }),
      artifact(own, { createdAt: '2026-11-24T12:43:00Z' }, 'other.json'),
    );
    expect((await collected(state)).kind).toBe('done');
  });

  const other = renderBuildRecord(aBuildRecord());
  const broken = '{"v": 1}\n';
  test.each([
    { is: 'gone', state: () => recorded(), says: /holds no artifact/ },
    { is: 'expired', state: () => recorded(), add: artifact(own, { expired: true }), says: /holds no artifact/ },
    { is: 'altered', state: () => recorded(), add: artifact(own.replace('3.2.1', '3.2.2')), says: /holds those bytes/ },
    {
      is: 'about other files',
      state: () => recorded(sha256Of(other)),
      add: artifact(other, { name: buildRecordArtifact(sha256Of(other)) }),
      says: /other files/,
    },
    {
      is: 'no record',
      state: () => recorded(sha256Of(broken)),
      add: artifact(broken, { name: buildRecordArtifact(sha256Of(broken)) }),
      says: /cannot be read/,
    },
  ])('that is $is stops the release where stamps are required, and nowhere else', async ({ state, add, says }) => {
    const strict = state();
    if (add) strict.artifacts.push(add);
    expect(findingsOf(await collected(strict))).toEqual([
      { id: 'lost-record', where: 'job "build (linux)"', what: expect.stringMatching(says) },
    ]);
    strict.policy = strict.policy.replace('stamp: require', 'stamp: warn');
    expect((await collected(strict)).kind).toBe('done');
    strict.policy = strict.policy.replace('stamp: warn', 'stamp: off');
    expect((await collected(strict)).kind).toBe('done');
  });
});
