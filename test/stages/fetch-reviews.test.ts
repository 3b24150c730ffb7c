import { describe, expect, test } from 'vitest';
import { ReleaseError } from '../../src/errors.ts';
import type { Review } from '../../src/model/approval.ts';
import { approve } from '../../src/stages/5-approve.ts';
import { fetchReviews } from '../../src/stages/fetch-reviews.ts';
import { someReview } from '../support/fakes/fake-approvals.ts';
import { fakeClock } from '../support/fakes/fake-clock.ts';
import { fakeLog } from '../support/fakes/fake-log.ts';
import { attested, findingsOf, run } from './played-stages.ts';
import { aWorld, portsOf, type WorldState } from './stage-world.ts';

/** GitHub's lists, one after the other; the last one stays. `null`: it cannot be read. */
function listing(...lists: readonly (readonly Review[] | null)[]) {
  let asked = 0;
  const reviews = async () => {
    const list = lists[Math.min(asked++, lists.length - 1)] ?? null;
    if (list === null) throw new ReleaseError('FACT_UNREADABLE', 'the reviews cannot be read');
    return list;
  };
  const unasked = () => Promise.reject(new Error('nobody asks for that'));
  const clock = fakeClock();
  const approvals = { reviews, claims: unasked, environment: unasked };
  return { ports: { approvals, clock, log: fakeLog() }, clock, asked: () => asked };
}

const elsewhere = someReview({ environment: 'testpypi' });
const rejected = someReview({ state: 'rejected' });

describe('the list of reviews', () => {
  test.for([
    { is: 'there at once', lists: [[someReview()]], of: ['pypi'], pauses: [] },
    { is: 'a no, which is an answer, too', lists: [[rejected]], of: ['pypi'], pauses: [] },
    { is: 'late', lists: [[], [], [], [someReview()]], of: ['pypi'], pauses: [1_000, 2_000, 4_000] },
    {
      is: 'of another environment at first',
      lists: [[elsewhere], [elsewhere, someReview()]],
      of: ['PyPI'],
      pauses: [1_000],
    },
    { is: 'never there', lists: [[]], of: ['pypi'], pauses: [1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 15_000] },
    { is: 'nobody’s to give', lists: [[]], of: [], pauses: [] },
  ])('is $is', async ({ lists, of, pauses }) => {
    const { ports, clock } = listing(...lists);
    expect([await fetchReviews(77, of, ports), clock.pauses]).toEqual([lists.at(-1), pauses]);
  });

  test('is waited for as long as any of the environments has none', async () => {
    const second = someReview({ environment: 'pypi-review' });
    const { ports, clock } = listing([someReview()], [someReview(), second]);
    expect([await fetchReviews(77, ['pypi', 'pypi-review'], ports), clock.pauses]).toEqual([
      [someReview(), second],
      [1_000],
    ]);
  });

  test('is not waited for when it cannot be read', async () => {
    const { ports, clock } = listing([], null);
    await expect(fetchReviews(77, ['pypi'], ports)).rejects.toMatchObject({ code: 'FACT_UNREADABLE' });
    expect(clock.pauses).toEqual([1_000]);
  });
});

describe('stage approve', () => {
  /** The honest world whose list of reviews is empty for the first `times` questions. */
  function late(times: number, environment = 'pypi'): WorldState {
    const state = aWorld();
    state.environment = environment;
    const { approvals } = portsOf(state);
    let asked = 0;
    const reviews = async (id: number) => (asked++ < times ? [] : approvals.reviews(id));
    state.over = { approvals: { ...approvals, reviews } };
    return state;
  }

  test('goes on when a late review is listed', async () => {
    const state = late(5);
    const outcome = await run(approve, await attested(state), state);
    expect([outcome.kind, state.clock.pauses]).toEqual(['done', [1_000, 2_000, 4_000, 8_000, 15_000]]);
  });

  test('takes a list that is empty after a minute for a no', async () => {
    const state = late(Number.POSITIVE_INFINITY);
    const outcome = await run(approve, await attested(state), state);
    expect(findingsOf(outcome).map(({ id }) => id)).toEqual(['missing-approval']);
    expect(state.clock.pauses.reduce((sum, one) => sum + one, 0)).toBe(60_000);
  });

  test('waits for nobody where the policy asks for nobody', async () => {
    const state = late(Number.POSITIVE_INFINITY, 'testpypi');
    const outcome = await run(approve, await attested(state, { index: 'testpypi' }), state);
    expect([outcome.kind, state.clock.pauses]).toEqual(['done', []]);
  });
});
