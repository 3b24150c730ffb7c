import { expect, test } from 'vitest';
import { githubApi } from '../../../src/adapters/github/api.ts';
import { listAll } from '../../../src/adapters/github/list-all.ts';
import { idOf } from '../../../src/adapters/github/members.ts';
import { someContext, someWire } from './github-job.ts';
import { type Answer, errorOf, json, scriptedFetch } from './scripted-fetch.ts';

const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => ({ id: from + at }));
const counted = (total_count: number, things: unknown) => json({ total_count, things });

/** Lists `things`, or a bare list for `null`. */
function listing(answers: readonly Answer[], member: string | null = 'things', cut = false) {
  const { send, sent } = scriptedFetch(...answers);
  const { wire } = someWire(send);
  const work = listAll(githubApi(someContext(), wire), {
    repository: 'acme/wheels',
    route: 'GET /things',
    what: 'the things',
    permission: 'actions: read',
    member: member ?? undefined,
    maxPages: 3,
    cut,
    item: (thing) => idOf(thing, 'id'),
  });
  return { work, sent };
}

test('reads page after page until the total is there', async () => {
  const { work, sent } = listing([counted(150, ids(1, 100)), counted(150, ids(101, 150))]);
  expect((await work).length).toBe(150);
  expect(sent.map(({ url }) => new URL(url).search)).toEqual(['?per_page=100&page=1', '?per_page=100&page=2']);
});

test('reads again when an item slipped from one page to the other', async () => {
  const slipped = [counted(150, ids(1, 100)), counted(150, ids(100, 149))];
  const { work, sent } = listing([...slipped, counted(149, ids(1, 100)), counted(149, ids(101, 149))]);
  expect((await work).length).toBe(149);
  expect(sent.length).toBe(4);
});

test.each([
  {
    is: 'a page that comes for ever',
    answers: [counted(1e9, ids(1, 100))],
    says: 'there are more than 300, which is more than wheelgate reads',
  },
  {
    is: 'a total that the pages never reach',
    answers: [counted(9, ids(1, 5)), counted(9, [])],
    says: 'its pages hold 5 of 9, 5 times',
  },
  { is: 'one item told twice', answers: [counted(2, [{ id: 1 }, { id: 1 }])], says: 'its pages hold 1 of 2, 5 times' },
  {
    is: 'more items than were asked for',
    answers: [counted(101, ids(1, 101))],
    says: 'its answer cannot be used: a page has 101 items, asked for were 100',
  },
  {
    is: 'no total',
    answers: [json({ things: [] })],
    says: 'its answer cannot be used: total_count should be a whole number and is undefined',
  },
  {
    is: 'a total that no number holds',
    answers: [
      () =>
        new Response('{"total_count":99999999999999999999,"things":[]}', {
          headers: { 'content-type': 'application/json' },
        }),
    ],
    says: 'its answer cannot be used: total_count should be a whole number and is bigint',
  },
  {
    is: 'no list',
    answers: [counted(0, {})],
    says: 'its answer cannot be used: things should be a list and is object',
  },
  {
    is: 'an item that is none',
    answers: [counted(1, [null])],
    says: 'its answer cannot be used: an item of things should be an object and is null',
  },
  {
    is: 'an id that is text',
    answers: [counted(1, [{ id: '1' }])],
    says: 'its answer cannot be used: id should be a whole number and is "1"',
  },
  {
    is: 'half an id',
    answers: [counted(1, [{ id: 1.5 }])],
    says: 'its answer cannot be used: id should be a whole number and is number',
  },
  {
    is: 'another kind of answer',
    answers: [json('x')],
    says: 'its answer cannot be used: the answer should be an object and is "x"',
  },
])('refuses $is', async ({ answers, says }) => {
  // The script repeats its last answer; two answers take turns.
  const turns = answers.length === 2 ? Array.from({ length: 5 }, () => answers).flat() : answers;
  expect(await errorOf(listing(turns).work)).toEqual({
    code: 'GITHUB_UNREACHABLE',
    message: `the things (acme/wheels): no usable answer from GitHub: ${says}`,
  });
});

test('goes by the length and the link where GitHub does not count', async () => {
  const next = { link: '<https://api.github.com/x?page=2>; rel="next"' };
  const full = listing([json(ids(1, 100)), json([])], null);
  expect([(await full.work).length, full.sent.length]).toEqual([100, 2]);
  const linked = listing([json(ids(1, 2), 200, next), json(ids(3, 3))], null);
  expect([(await linked.work).length, linked.sent.length]).toEqual([3, 2]);
});

test('refuses an endless list without a total, or cuts it where the port says so', async () => {
  expect((await errorOf(listing([json(ids(1, 100))], null).work)).code).toBe('GITHUB_UNREACHABLE');
  const { work, sent } = listing([json(ids(1, 100))], null, true);
  expect([(await work).length, sent.length]).toEqual([300, 3]);
});
