import { describe, expect, test } from 'vitest';
import type { ArtifactFacts } from '../../src/model/run.ts';
import { chooseArtifacts, replacedArtifacts } from '../../src/stages/choose-artifacts.ts';
import { anArtifact, sha } from '../support/a-collection.ts';

const one = anArtifact({ id: 1, name: 'one' });
const later = { createdAt: '2026-11-24T12:30:01Z' };
const ids = (listed: readonly ArtifactFacts[]) => {
  const { chosen, contested } = chooseArtifacts(listed);
  return { chosen: chosen.map(({ id }) => id), contested: contested.map((some) => some.ids) };
};

describe(chooseArtifacts, () => {
  test.for<{ is: string; listed: readonly ArtifactFacts[]; gives: ReturnType<typeof ids> }>([
    { is: 'one of each name', listed: [one, { ...one, id: 2, name: 'two' }], gives: { chosen: [1, 2], contested: [] } },
    {
      is: 'the newest, whatever its id',
      listed: [
        { ...one, id: 9 },
        { ...one, ...later },
      ],
      gives: { chosen: [1], contested: [] },
    },
    {
      is: 'the newest of three',
      listed: [one, { ...one, id: 0, ...later }, { ...one, id: 9 }],
      gives: { chosen: [0], contested: [] },
    },
    { is: 'equal bytes of one second', listed: [{ ...one, id: 9 }, one], gives: { chosen: [1], contested: [] } },
    {
      is: 'of equal bytes those that have not expired',
      listed: [
        { ...one, expired: true },
        { ...one, id: 9 },
      ],
      gives: { chosen: [9], contested: [] },
    },
    {
      is: 'none of other bytes of one second',
      listed: [{ ...one, id: 9, sha256: sha('x') }, one],
      gives: { chosen: [], contested: [[1, 9]] },
    },
    {
      is: 'none of unknown bytes of one second',
      listed: [
        { ...one, id: 9, sha256: undefined },
        { ...one, sha256: undefined },
      ],
      gives: { chosen: [], contested: [[1, 9]] },
    },
    {
      is: 'a newer one over two that are contested',
      listed: [{ ...one, id: 9, sha256: sha('x') }, one, { ...one, id: 3, ...later }],
      gives: { chosen: [3], contested: [] },
    },
    { is: 'none of our own', listed: [{ ...one, name: 'wheelgate-seal-1' }], gives: { chosen: [], contested: [] } },
  ])('takes $is', ({ listed, gives }) => {
    expect(ids(listed)).toEqual(gives);
    expect(ids(listed.toReversed())).toEqual({ ...gives, chosen: expect.arrayContaining([...gives.chosen]) });
  });
});

describe(replacedArtifacts, () => {
  const other = { ...one, id: 2, ...later, sha256: sha('x') };
  const used = new Set([1]);
  test.for<{ is: string; after: readonly ArtifactFacts[]; what: string | undefined }>([
    { is: 'nothing of one that is still there', after: [one], what: undefined },
    {
      is: 'nothing of another that is older',
      after: [one, { ...other, createdAt: '2026-11-24T12:29:00Z' }],
      what: undefined,
    },
    { is: 'nothing of the same bytes uploaded again', after: [one, { ...other, sha256: one.sha256 }], what: undefined },
    { is: 'one that is gone', after: [], what: 'it is no longer there' },
    { is: 'one that was replaced', after: [other], what: 'it is no longer there; there is id 2 now' },
    { is: 'one beside which a newer one stands', after: [other, one], what: 'there is another of that name now, id 2' },
    {
      is: 'one beside which another of the same second stands',
      after: [{ ...other, createdAt: one.createdAt }, one],
      what: 'there is another of that name now',
    },
    { is: 'another digest', after: [{ ...one, sha256: sha('x') }], what: 'GitHub gives another digest for it now' },
  ])('tells $is', ({ after, what }) => {
    expect(replacedArtifacts([one], after, used)).toEqual(what === undefined ? [] : [{ name: 'one', id: 1, what }]);
    expect(replacedArtifacts([one], after, new Set())).toEqual([]);
  });
});
